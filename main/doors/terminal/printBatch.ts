import type { OwnLabelsInput, PrintLayout, PrintMode, PrintSides, Reprints } from '#core/contract/batches'
import type { StudioClient } from '#core/contract/client'
import { follow } from './follow.ts'
import { interrupted } from './interrupts.ts'
import type { Terminal } from './terminal.ts'

export interface PrintChoice {
  readonly mode: PrintMode
  readonly layout?: PrintLayout
  readonly startAt?: number
  /** The name of a built-in one, or the id of one of the person's own. */
  readonly template?: string
  readonly sides?: PrintSides
  readonly marks?: boolean
  readonly ownLabels?: OwnLabelsInput
  readonly copies?: number
  readonly only?: string[]
  readonly reprints?: Reprints
}

/** Writes the certificates of a batch, with progress. Ctrl+C ends it; nothing half-written stays. */
export async function printBatch(terminal: Terminal, client: StudioClient, id: string, choice: PrintChoice) {
  const { output, interrupts } = terminal
  const bar = output.progress('Writing certificates')
  try {
    return await interrupts.pausable(
      // It may have ended in the same moment; then there is nothing to stop and the result says so.
      () => void client.batches.pause({ id }).catch(() => {}),
      async () =>
        follow(await client.batches.print({ id, ...choice }), ({ done, total }) => bar.at(done, total)),
    )
  } catch (error) {
    throw interrupts.asked ? interrupted() : error
  } finally {
    bar.end()
  }
}
