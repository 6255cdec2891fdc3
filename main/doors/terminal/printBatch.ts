import type { StudioClient } from '#core/contract/client'
import { follow } from './follow.ts'
import { interrupted } from './interrupts.ts'
import type { Terminal } from './terminal.ts'

export type PrintMode = 'merged' | 'per-person' | 'both'

/** Writes the certificates of a batch, with progress. Ctrl+C ends it; nothing half-written stays. */
export async function printBatch(terminal: Terminal, client: StudioClient, id: string, mode: PrintMode) {
  const { output, interrupts } = terminal
  const bar = output.progress('Writing certificates')
  const stop = new AbortController()
  try {
    return await interrupts.pausable(
      () => stop.abort(),
      async () =>
        follow(await client.batches.print({ id, mode }, { signal: stop.signal }), ({ done, total }) =>
          bar.at(done, total),
        ),
    )
  } catch (error) {
    throw interrupts.asked ? interrupted() : error
  } finally {
    bar.end()
  }
}
