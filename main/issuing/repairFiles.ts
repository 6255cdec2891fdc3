import type { BatchRecord } from '../registry/queries/batches.ts'
import { nextFiled } from '../registry/queries/batchRows.ts'
import { filesOfCredential } from '../registry/queries/credentials.ts'
import type { OpenWorkspace } from '../workspace/openWorkspace.ts'
import { isIntact, writeBadgeFiles } from './badgeFiles.ts'
import type { BadgeMakers } from './badgeMakers.ts'

const CHUNK = 200

/**
 * Writes again what is missing or damaged among the badge files of a batch, byte for byte as first issued, and
 * returns for how many people. See [Registry first, files follow].
 */
export function repairFiles({ db, paths }: OpenWorkspace, batch: BatchRecord, makers: BadgeMakers): number {
  let repaired = 0
  let after = 0
  while (true) {
    const rows = nextFiled(db, batch.id, after, CHUNK)
    const last = rows.at(-1)
    if (!last) return repaired
    for (const row of rows) {
      const files = filesOfCredential(db, row.credentialId).filter((file) => file.kind !== 'pdf')
      if (files.every((file) => isIntact(paths.folder, file))) continue
      writeBadgeFiles(paths.folder, batch.folder, row.fileStem, row.document, makers.get(row.versionId)!)
      repaired++
    }
    after = last.row
  }
}
