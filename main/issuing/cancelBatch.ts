import { existsSync } from 'node:fs'
import { join } from 'node:path'
import { appendEvent } from '../registry/events.ts'
import { setBatchState } from '../registry/queries/batches.ts'
import { cancelUnfiled } from '../registry/queries/batchRows.ts'
import type { OpenWorkspace } from '../workspace/openWorkspace.ts'
import { getBatch } from './describeBatch.ts'
import { writeResults } from './results.ts'

/** Ends a batch that is not running: rows not yet signed never will be; badges already filed stay genuine. */
export function cancelBatch(workspace: OpenWorkspace, id: string, now: Date): void {
  const { db, paths } = workspace
  const { folder } = getBatch(workspace, id)
  db.transaction(() => {
    const rows = cancelUnfiled(db, id)
    setBatchState(db, id, 'cancelled')
    appendEvent(db, { at: now.toISOString(), kind: 'batch-cancelled', subject: id, data: { rows } })
  })()
  if (existsSync(join(paths.folder, folder))) writeResults(db, id, join(paths.folder, folder))
}
