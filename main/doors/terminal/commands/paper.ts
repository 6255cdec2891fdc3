import { Command } from 'commander'
import type { StudioClient } from '#core/contract/client'
import { checkFile, exitOfVerdicts, verdictsOf } from '../checkFile.ts'
import { withStudio, withWorkspace } from '../openWorkspace.ts'
import { commonOptions, readOptions } from '../options.ts'
import { asJson, sayChecked } from '../sayChecked.ts'
import type { Terminal } from '../terminal.ts'

/** Needs no workspace, as `verify`, and gives the credential itself too. */
export const paperCommand = (terminal: Terminal): Command =>
  new Command('paper').description('read certificates from paper').addCommand(
    new Command('read')
      .description('find the code in a photo or scan, check it, and give the exact credential')
      .argument('<file>', 'a picture (PNG or JPEG) or a PDF')
      .action(async (file: string, _options: unknown, command: Command) => read(terminal, command, file)),
  )

async function read(terminal: Terminal, command: Command, path: string): Promise<void> {
  const options = readOptions(command, commonOptions)
  const { output } = terminal
  const check = async (client: StudioClient): Promise<void> => {
    const checked = await checkFile(client, path)
    sayChecked(output, checked, true)
    for (const { technical } of checked.verifications) {
      if (technical.document === null) continue
      output.say()
      output.say(technical.document)
    }
    terminal.leaveWith(exitOfVerdicts(verdictsOf(checked)))
    output.answer(asJson(checked, true))
  }
  await (options.workspace === undefined
    ? withStudio(terminal, check)
    : withWorkspace(terminal, options, check))
}
