import { Command } from 'commander'
import { withWorkspace } from '../openWorkspace.ts'
import { commonOptions, readOptions } from '../options.ts'
import type { Terminal } from '../terminal.ts'

export const backupCommand = (terminal: Terminal): Command =>
  new Command('backup')
    .description('copy the registry beside itself; the newest copies are kept')
    .action(async (_options: unknown, command: Command) => backup(terminal, command))

async function backup(terminal: Terminal, command: Command): Promise<void> {
  const { output } = terminal
  await withWorkspace(terminal, readOptions(command, commonOptions), async (client) => {
    const copy = await client.workspace.backUp()
    output.say('The registry was copied.', 'good')
    output.say(`  ${copy.path}`)
    output.say(
      'It lies on the same disk. Copy the whole workspace folder to another disk now and then.',
      'quiet',
    )
    output.answer(copy)
  })
}
