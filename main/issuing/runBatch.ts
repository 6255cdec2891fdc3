import { join } from 'node:path'
import type { Progress } from '#core/contract/shapes'
import { StudioError } from '#core/errors'
import type { Canonicaliser } from '#core/proof/canonicaliser'
import type { Crypto } from '#core/proof/crypto'
import { makeFolder } from '../files/makeFolder.ts'
import { appendEvent } from '../registry/events.ts'
import { versionsOfBatch } from '../registry/queries/achievements.ts'
import { type BatchRecord, countRows, setBatchState } from '../registry/queries/batches.ts'
import { failRow, nextUnfiled, type PlannedRow } from '../registry/queries/batchRows.ts'
import { fileCredential } from '../registry/queries/credentials.ts'
import { replaceCorrected } from '../registry/revoke.ts'
import { queueCredential } from '../syncing/queueChanges.ts'
import type { OpenWorkspace } from '../workspace/openWorkspace.ts'
import { openBadgeMakers } from './badgeMakers.ts'
import { getBatch } from './describeBatch.ts'
import { type IssuedBadge, issueOne } from './issueOne.ts'
import { repairFiles } from './repairFiles.ts'
import { writeResults } from './results.ts'

/** Rows per transaction: few enough that pausing is prompt, many enough that the disk is not flushed for each. */
const CHUNK = 64

export interface BatchRun {
  readonly workspace: OpenWorkspace
  readonly canonicaliser: Canonicaliser
  readonly crypto: Crypto
  readonly now: () => Date
  readonly signal: AbortSignal
}

/**
 * Signs, bakes and files every row of a batch that is not filed yet, and yields progress. Resuming is running again:
 * a plan always gives the same bytes. When the signal aborts, the rows in hand are finished and the batch is paused.
 *
 * [Registry first, files follow] The transaction that records a credential is the moment it is issued. Its files are
 * written just before, whole or not at all, and can always be written again from the record; so they need not be
 * flushed to the disk one by one, and `repairFiles` restores any that a power cut took.
 */
export async function* runBatch(batchId: string, run: BatchRun): AsyncGenerator<Progress, void> {
  const { db, paths, key } = run.workspace
  const batch = getBatch(run.workspace, batchId)
  if (batch.state === 'cancelled') {
    throw new StudioError(
      'issuing/batch-cancelled',
      'This batch was cancelled. Plan a new one for the people left out.',
    )
  }
  const signer = key.signer()
  const folder = join(paths.folder, batch.folder)
  makeFolder(join(folder, 'badges'))
  const makers = openBadgeMakers(run.workspace, versionsOfBatch(db, batchId))
  const tools = {
    batch,
    makers,
    signer,
    crypto: run.crypto,
    canonicaliser: run.canonicaliser,
    workspaceFolder: paths.folder,
  }
  setBatchState(db, batchId, 'running')
  try {
    repairFiles(run.workspace, batch, makers)
    const before = countRows(db, batchId)
    const total = before.planned + before.filed + before.failed
    let done = before.filed
    yield { stage: 'signing', done, total }
    for (let after = 0; !run.signal.aborted; ) {
      const rows = nextUnfiled(db, batchId, after, CHUNK)
      const last = rows.at(-1)
      if (!last) break
      const issued: IssuedBadge[] = []
      const failed: { row: PlannedRow; problem: string }[] = []
      for (const row of rows) {
        try {
          issued.push(await issueOne(row, tools))
        } catch (error) {
          failed.push({ row, problem: problemOf(error) })
        }
      }
      record(run, batch, issued, failed)
      after = last.row
      done += rows.length
      yield { stage: 'signing', done, total }
      await new Promise(setImmediate) // lets pause, other calls and the screen have their turn
    }
    writeResults(db, batchId, folder)
  } finally {
    setBatchState(db, batchId, countRows(db, batchId).planned > 0 ? 'paused' : 'done')
  }
}

/** One transaction, one fact: credentials, their files, their rows' states and their events together. */
function record(
  { workspace: { db }, now }: BatchRun,
  batch: BatchRecord,
  issued: readonly IssuedBadge[],
  failed: readonly { row: PlannedRow; problem: string }[],
): void {
  db.transaction(() => {
    const file = fileCredential(db)
    const at = now().toISOString()
    for (const badge of issued) {
      file({ ...badge, batchId: batch.id, issuedAt: at, visibility: batch.visibility })
      queueCredential(db, badge.id, at)
      appendEvent(db, {
        at,
        kind: 'credential-issued',
        subject: badge.id,
        data: { batch: batch.id, row: badge.row },
      })
      replaceCorrected(db, badge.id, at)
    }
    for (const { row, problem } of failed) failRow(db, batch.id, row.row, problem)
  })()
}

/** A failure of the disk concerns every row: it stops the batch. Anything else stays with its row. */
function problemOf(error: unknown): string {
  if (error instanceof StudioError) {
    if (error.code.startsWith('files/')) throw error
    return error.message
  }
  return 'This badge could not be made. Try again; if it fails once more, leave this person out and tell us.'
}
