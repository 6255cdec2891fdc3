import { Command } from 'commander'
import { z } from 'zod'
import type { StudioClient } from '#core/contract/client'
import { type CheckedFile, checkedFile, checkFile, exitOfVerdicts, verdictsOf } from '../checkFile.ts'
import { counted } from '../counted.ts'
import { expandFiles } from '../expandFiles.ts'
import { withStudio, withWorkspace } from '../openWorkspace.ts'
import { commonOptions, readOptions } from '../options.ts'
import type { Output } from '../output.ts'
import { readStdin } from '../readStdin.ts'
import { asJson, sayChecked, tally } from '../sayChecked.ts'
import type { Terminal } from '../terminal.ts'

const verifyOptions = commonOptions.extend({ details: z.boolean().default(false) })

/** Needs no workspace. One that is named is opened, so that its issuer is known on this computer. */
export const verifyCommand = (terminal: Terminal): Command =>
  new Command('verify')
    .description(
      'check badges and certificates: PNG, SVG, JSON, PDF, a photo of the paper; no workspace needed',
    )
    .argument('<files...>', 'the files; - reads a credential or the text of a QR code that is piped in')
    .option('--details', 'say what was looked at, and in --json give the credential as it was found')
    .action(async (files: string[], _options: unknown, command: Command) => verify(terminal, command, files))

async function verify(terminal: Terminal, command: Command, named: readonly string[]): Promise<void> {
  const options = readOptions(command, verifyOptions)
  const { output } = terminal
  const files = await expandFiles(named)
  const check = async (client: StudioClient): Promise<void> => {
    const checks: CheckedFile[] = []
    for (const file of files) {
      const checked = file === '-' ? await checkPiped(terminal, client) : await checkFile(client, file)
      sayChecked(output, checked, options.details)
      checks.push(checked)
    }
    if (files.length > 1) sayTotals(output, checks)
    terminal.leaveWith(exitOfVerdicts(checks.flatMap(verdictsOf)))
    output.answer({ files: checks.map((checked) => asJson(checked, options.details)) })
  }
  await (options.workspace === undefined
    ? withStudio(terminal, check)
    : withWorkspace(terminal, options, check))
}

async function checkPiped(terminal: Terminal, client: StudioClient): Promise<CheckedFile> {
  const text = await readStdin(terminal.stdin)
  return checkedFile('-', await client.verify.checkText({ text: text.trim() }))
}

const sayTotals = (output: Output, checks: readonly CheckedFile[]): void => {
  output.say()
  output.say(`${counted(checks.length, 'file')}: ${tally(checks.flatMap(verdictsOf))}.`)
}
