import { z } from 'zod'
import type { ReadableDb, WritableDb } from '../database.ts'

const revocationRow = z.object({
  credentialId: z.string(),
  reason: z.string(),
  at: z.string(),
  publishedAt: z.string().nullable(),
  /** Null: issued before anything was published, so no list can tell. */
  statusList: z.string().nullable(),
})
export type Revocation = Readonly<z.infer<typeof revocationRow>>

export function findRevocation(db: ReadableDb, credentialId: string): Revocation | undefined {
  const row = db
    .prepare(
      `SELECT v.credential_id AS credentialId, v.reason, v.at, v.published_at AS publishedAt,
         w.status_list_id AS statusList
       FROM revocation v JOIN batch_row w ON w.credential_id = v.credential_id WHERE v.credential_id = ?`,
    )
    .get(credentialId)
  return row === undefined ? undefined : revocationRow.parse(row)
}

export function insertRevocation(
  db: WritableDb,
  revocation: Pick<Revocation, 'credentialId' | 'reason' | 'at'>,
): void {
  db.prepare('INSERT INTO revocation (credential_id, reason, at) VALUES (@credentialId, @reason, @at)').run(
    revocation,
  )
}

export function removeRevocation(db: WritableDb, credentialId: string): void {
  db.prepare('DELETE FROM revocation WHERE credential_id = ?').run(credentialId)
}

/** All revocations of a list that stood in what was published. */
export function markPublished(db: WritableDb, listId: string, indices: readonly number[], at: string): void {
  const mark = db.prepare(
    `UPDATE revocation SET published_at = ? WHERE published_at IS NULL AND credential_id =
       (SELECT credential_id FROM batch_row WHERE status_list_id = ? AND status_index = ?)`,
  )
  for (const index of indices) mark.run(at, listId, index)
}

export const statusListOf = (db: ReadableDb, credentialId: string): string | null => {
  const id = db
    .prepare('SELECT status_list_id FROM batch_row WHERE credential_id = ?')
    .pluck()
    .get(credentialId)
  return typeof id === 'string' ? id : null
}
