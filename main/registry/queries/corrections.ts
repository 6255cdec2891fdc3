/** Which credential was given in place of which. A correction counts once the corrected credential is filed. */
import { z } from 'zod'
import type { ReadableDb, WritableDb } from '../database.ts'
import { statement } from '../statement.ts'

export interface Correction {
  /** Both `urn:uuid:…`. */
  readonly replacedId: string
  readonly credentialId: string
}

/** A plan that came to nothing gives way. */
export function insertCorrection(
  db: WritableDb,
  { replacedId, credentialId, plannedAt }: Correction & { readonly plannedAt: string },
): void {
  db.prepare(
    `INSERT INTO correction (replaced_id, credential_id, planned_at) VALUES (?, ?, ?)
     ON CONFLICT (replaced_id) DO UPDATE
       SET credential_id = excluded.credential_id, planned_at = excluded.planned_at`,
  ).run(replacedId, credentialId, plannedAt)
}

/** Id of the credential that this one is to replace, whether it is filed yet or not. */
export const replacedBy = (db: ReadableDb, credentialId: string): string | undefined =>
  idOf(db, 'SELECT replaced_id FROM correction WHERE credential_id = ?', credentialId)

/** Id of the credential that was given in place of this one. */
export const replacementOf = (db: ReadableDb, credentialId: string): string | undefined =>
  idOf(
    db,
    `SELECT k.credential_id FROM correction k JOIN credential c ON c.id = k.credential_id
     WHERE k.replaced_id = ?`,
    credentialId,
  )

/** The batch of a correction that was planned and not carried out. */
export const plannedCorrection = (db: ReadableDb, credentialId: string): string | undefined =>
  idOf(
    db,
    `SELECT w.batch_id FROM correction k JOIN batch_row w ON w.credential_id = k.credential_id
     WHERE k.replaced_id = ? AND w.state IN ('planned', 'failed')`,
    credentialId,
  )

/** Oldest first: all that were given in place of one another, this one among them. */
export function chainOf(db: ReadableDb, credentialId: string): string[] {
  const chain = [credentialId]
  for (let before = replacedBy(db, credentialId); before; before = replacedBy(db, before))
    chain.unshift(before)
  for (let after = replacementOf(db, credentialId); after; after = replacementOf(db, after)) chain.push(after)
  return chain
}

/** The two tell nobody anything once either is gone. */
export function removeCorrections(db: WritableDb, credentialId: string): void {
  db.prepare('DELETE FROM correction WHERE replaced_id = @id OR credential_id = @id').run({
    id: credentialId,
  })
}

function idOf(db: ReadableDb, sql: string, id: string): string | undefined {
  return z.string().optional().parse(statement(db, sql).pluck().get(id))
}
