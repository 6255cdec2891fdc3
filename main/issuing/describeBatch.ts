import { join } from 'node:path'
import type { Batch } from '#core/contract/batches'
import { StudioError } from '#core/errors'
import {
  achievementsOfBatch,
  type BatchRecord,
  countRows,
  countWithoutEmail,
  findBatch,
} from '../registry/queries/batches.ts'
import { addressedOf } from '../registry/queries/batchRows.ts'
import { lastPrintOf, printedOf } from '../registry/queries/prints.ts'
import type { OpenWorkspace } from '../workspace/openWorkspace.ts'

/** Throws `batches/not-found`. */
export function getBatch({ db }: OpenWorkspace, id: string): BatchRecord {
  const batch = findBatch(db, id)
  if (!batch) throw new StudioError('batches/not-found', 'This batch is not in the workspace any more.')
  return batch
}

export function describeBatch(workspace: OpenWorkspace, record: BatchRecord): Batch {
  const { db, paths } = workspace
  const counts = countRows(db, record.id)
  const printed = printedOf(db, record.id)
  return {
    id: record.id,
    name: record.name,
    state: record.state,
    createdAt: record.plannedAt,
    folder: join(paths.folder, record.folder),
    counts: {
      ...counts,
      total: counts.planned + counts.filed + counts.failed + counts.cancelled,
      withoutEmail: countWithoutEmail(db, record.id),
      withAddress: addressedOf(db, record.id, null).length,
    },
    achievements: achievementsOfBatch(db, record.id),
    printed: printed && { ...printed, how: lastPrintOf(db, record.id) },
    certificates: record.certificates && join(paths.folder, record.certificates),
  }
}
