import { Command } from 'commander'
import { z } from 'zod'
import type { StudioClient } from '#core/contract/client'
import type { SyncState } from '#core/contract/sync'
import { follow } from '../follow.ts'
import { unlock, withWorkspace } from '../openWorkspace.ts'
import { commonOptions, readOptions } from '../options.ts'
import { saySync } from '../saySync.ts'
import type { Terminal } from '../terminal.ts'

const syncOptions = commonOptions.extend({
  status: z.boolean().default(false),
  dryRun: z.boolean().default(false),
  retry: z.boolean().default(false),
})

/** Sends what waits. Stopping at any moment loses nothing: the next sending goes on where this one was. */
export const syncCommand = (terminal: Terminal): Command =>
  new Command('sync')
    .description('send what was issued, changed and revoked to the endpoint')
    .option('--status', 'only say how it stands; needs no connection')
    .option('--dry-run', 'show what would be sent, word for word, and send nothing')
    .option('--retry', 'send what was refused before, too')
    .action(async (_options: unknown, command: Command) => {
      const options = readOptions(command, syncOptions)
      await withWorkspace(terminal, options, async (client, workspace) => {
        if (options.status) return tell(terminal, await client.sync.state())
        if (options.dryRun) return preview(terminal, client)
        await unlock(terminal, options, client, workspace)
        if (options.retry) await client.sync.retry({})
        return tell(terminal, await send(terminal, client))
      })
    })

async function send({ output }: Terminal, client: StudioClient): Promise<SyncState> {
  const bar = output.progress('Sending')
  try {
    return await follow(await client.sync.send(), ({ done, total }) => bar.at(done, total))
  } finally {
    bar.end()
  }
}

function tell({ output, leaveWith }: Terminal, state: SyncState): void {
  saySync(output, state)
  output.answer(state)
  if (state.refused.length > 0) leaveWith('refused')
}

async function preview({ output }: Terminal, client: StudioClient): Promise<void> {
  const items = await client.sync.preview()
  for (const { kind, title, words, visibility } of items) {
    output.say(
      [kind, title, ...words, visibility ?? '']
        .filter((word) => word !== '')
        .map(output.name)
        .join('  '),
    )
  }
  output.answer({ items })
}
