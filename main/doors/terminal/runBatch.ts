import type { Batch } from '#core/contract/batches'
import type { StudioClient } from '#core/contract/client'
import { follow } from './follow.ts'
import type { Terminal } from './terminal.ts'

/** Issues what is left of a batch, with progress. Ctrl+C pauses it at the end of the row in hand. */
export async function runBatch(terminal: Terminal, client: StudioClient, id: string): Promise<Batch> {
  const { output, interrupts } = terminal
  const bar = output.progress('Issuing')
  const pause = (): void => {
    output.warn('Finishing the badge in hand. Press Ctrl+C again to end at once.')
    // It may have ended in the same moment; then there is nothing to pause and the result says so.
    client.batches.pause({ id }).catch(() => {})
  }
  try {
    return await interrupts.pausable(pause, async () =>
      follow(await client.batches.run({ id }), ({ done, total }) => bar.at(done, total)),
    )
  } finally {
    bar.end()
  }
}
