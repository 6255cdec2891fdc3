import type { Command } from 'commander'
import type { z } from 'zod'
import type { Batch, batchRow } from '#core/contract/batches'
import type { StudioClient } from '#core/contract/client'
import { StudioError } from '#core/errors'
import { allPages } from './allPages.ts'
import { count } from './counted.ts'
import { findBatch } from './findByName.ts'
import { unlock, withWorkspace } from './openWorkspace.ts'
import { commonOptions, readOptions } from './options.ts'
import { runBatch } from './runBatch.ts'
import { type Terminal, typed } from './terminal.ts'

type BatchRow = z.infer<typeof batchRow>

/** Goes on with a batch that was paused or cut off: the one named, else the only one that is not finished. */
export async function resume(terminal: Terminal, command: Command, which: string | true): Promise<void> {
  const options = readOptions(command, commonOptions)
  const { output } = terminal
  await withWorkspace(terminal, options, async (client, workspace) => {
    const batches = await client.batches.list()
    const unfinished = which === true ? onlyUnfinished(batches) : findBatch(batches, which)
    if (unfinished === null) {
      output.say('Every batch is finished. There is nothing to go on with.')
      output.answer({ batch: null, failed: [] })
      return
    }
    await unlock(terminal, options, client, workspace)
    const { batch, failed } = await issueRest(terminal, client, unfinished)
    sayEnd(terminal, batch, failed)
    output.answer({ batch, failed })
  })
}

/** Issues what is left of a batch, and sets the exit code by how it ended. */
export async function issueRest(terminal: Terminal, client: StudioClient, { id }: Batch) {
  const batch = await runBatch(terminal, client, id)
  const failed = batch.counts.failed > 0 ? await failedRows(client, id) : []
  if (failed.length > 0) terminal.leaveWith('refused')
  if (batch.state === 'paused') terminal.leaveWith('interrupted')
  return { batch, failed }
}

const failedRows = (client: StudioClient, id: string): Promise<BatchRow[]> =>
  allPages((page) => client.batches.rows({ id, state: 'failed', ...page }))

/** Says what was issued, what was not and why, where it lies, and what to do next. */
export function sayEnd({ output }: Terminal, batch: Batch, failed: readonly BatchRow[]): void {
  const { counts, folder } = batch
  output.say()
  for (const { row, name, problem } of failed) {
    output.say(`Row ${row}, ${output.name(name)}: ${problem ?? 'not issued.'}`, 'bad')
  }
  output.say(`${count(counts.filed)} of ${count(counts.total)} issued in ${folder}`, 'good')
  if (batch.state === 'paused') {
    output.say(`${count(counts.planned)} wait. Go on: ${typed(`issue --resume ${batch.id}`)}`)
  } else if (failed.length > 0) {
    output.say(`Try the others again: ${typed(`issue --resume ${batch.id}`)}`)
  } else {
    output.say(`Next: ${typed('print --batch latest')}`, 'quiet')
  }
}

function onlyUnfinished(batches: readonly Batch[]): Batch | null {
  const unfinished = batches.filter(({ state }) => state !== 'done' && state !== 'cancelled')
  if (unfinished.length <= 1) return unfinished[0] ?? null
  const names = unfinished.map(({ id, name }) => `  ${id}  ${name}`)
  throw new StudioError(
    'batches/ambiguous',
    ['Several batches are not finished. Say which with --resume ID:', ...names].join('\n'),
  )
}
