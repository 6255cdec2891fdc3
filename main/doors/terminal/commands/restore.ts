import { resolve } from 'node:path'
import { Command } from 'commander'
import { StudioError } from '#core/errors'
import { counted } from '../counted.ts'
import { withStudio, workspaceFolder } from '../openWorkspace.ts'
import { commonOptions, readOptions } from '../options.ts'
import { type Terminal, typed } from '../terminal.ts'

export const restoreCommand = (terminal: Terminal): Command =>
  new Command('restore')
    .description('list the copies of the registry, or put one back')
    .argument('[copy]', 'the copy to put back: its path, or latest')
    .action(async (copy: string | undefined, _options: unknown, command: Command) =>
      restore(terminal, command, copy),
    )

async function restore(terminal: Terminal, command: Command, copy: string | undefined): Promise<void> {
  const options = readOptions(command, commonOptions)
  const { output } = terminal
  await withStudio(terminal, async (client) => {
    const folder = await workspaceFolder(terminal, options, client)
    const copies = await client.workspace.listBackups({ folder })
    if (copy === undefined) {
      for (const { path, at, credentials } of copies)
        output.say(`${at}  ${counted(credentials, 'credential')}  ${path}`)
      output.say(
        copies.length === 0 ? 'There are no copies.' : `Put one back: ${typed('restore latest')}`,
        'quiet',
      )
      output.answer(copies)
      return
    }
    const path = copy === 'latest' ? copies[0]?.path : resolve(copy)
    if (path === undefined) {
      throw new StudioError('workspace/no-backup', `There is no copy of the registry in “${folder}”.`)
    }
    const workspace = await client.workspace.restoreBackup({ folder, path })
    output.say(
      `Put back: the registry now holds ${counted(workspace.counts.credentials, 'credential')}.`,
      'good',
    )
    output.answer({ folder: workspace.folder, restored: path, counts: workspace.counts })
  })
}
