import { Command } from 'commander'
import { z } from 'zod'
import type { UsedFont } from '#core/contract/fonts'
import { writingInEnglish } from '#core/text/writings'
import { fontAdvice } from '../adviseFonts.ts'
import { withStudio } from '../openWorkspace.ts'
import { commonOptions, readOptions } from '../options.ts'
import type { Terminal } from '../terminal.ts'

const fontsOptions = commonOptions.extend({ for: z.string().max(200_000).optional() })

export const fontsCommand = (terminal: Terminal): Command =>
  new Command('fonts')
    .description('fonts of this computer to print with, for letters that no font of the studio has')
    .option('--for <text>', 'which fonts of this computer have what would be missing of a name or a text')
    .action(async (_options: unknown, command: Command) => fonts(terminal, command))
    .addCommand(
      new Command('use')
        .description('print with a font of this computer from now on')
        .argument('<name>', 'as `fonts --for` names it')
        .action(async (name: string) => use(terminal, name)),
    )
    .addCommand(
      new Command('forget')
        .description('take back a font that was chosen')
        .argument('<name>', 'as `fonts` lists it')
        .action(async (name: string) => forget(terminal, name)),
    )

async function fonts(terminal: Terminal, command: Command): Promise<void> {
  const { for: text } = readOptions(command, fontsOptions)
  const { output } = terminal
  await withStudio(terminal, async (client) => {
    const chosen = await client.fonts.list()
    const wanted = await client.fonts.wanted({ text: text ?? '' })
    sayChosen(terminal, chosen)
    if (text === undefined) output.say('What has a name that is not printed as written: fonts --for "NAME".')
    else if (wanted.writings.length === 0) output.say('All of this is printed as it is written.', 'good')
    for (const line of fontAdvice({ ...wanted, lost: [] })) output.say(line)
    for (const { writing, fonts: offered } of wanted.writings) {
      if (offered.length < 2) continue
      const others = offered.slice(1).map(({ name }) => `“${name}”`)
      output.say(`  ${writingInEnglish(writing)}, too: ${others.join(', ')}`, 'quiet')
    }
    output.answer({ chosen, writings: wanted.writings, system: wanted.system })
  })
}

async function use(terminal: Terminal, name: string): Promise<void> {
  const { output } = terminal
  await withStudio(terminal, async (client) => {
    const chosen = await client.fonts.use({ name })
    output.say(
      `What the fonts of the studio lack is printed with “${output.name(name)}” from now on.`,
      'good',
    )
    output.answer({ chosen })
  })
}

async function forget(terminal: Terminal, name: string): Promise<void> {
  const { output } = terminal
  await withStudio(terminal, async (client) => {
    const chosen = await client.fonts.forget({ name })
    output.say(`“${output.name(name)}” is not printed with any more. It stays on the computer.`, 'good')
    output.answer({ chosen })
  })
}

const states: Readonly<Record<UsedFont['state'], string>> = {
  ready: '',
  gone: ', which is not on this computer any more: nothing is printed with it',
  damaged: ', whose file is damaged: nothing is printed with it',
}

function sayChosen({ output }: Terminal, chosen: readonly UsedFont[]): void {
  if (chosen.length === 0) output.say('No font of this computer was chosen. The studio prints with its own.')
  for (const { name, state } of chosen) {
    const line = `Printed with  ${output.name(name)}${states[state]}`
    if (state === 'ready') output.say(line)
    else output.warn(line)
  }
}
