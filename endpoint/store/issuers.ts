import { sql } from 'kysely'
import type { Db, IssuerRow } from './tables.ts'

export const findIssuer = (db: Db, did: string): Promise<IssuerRow | undefined> =>
  db.selectFrom('issuer').selectAll().where('did', '=', did).executeTakeFirst()

/** Longest with the host first. */
export const listIssuers = (db: Db): Promise<IssuerRow[]> =>
  db.selectFrom('issuer').selectAll().orderBy('enrolled').orderBy('did').execute()

/**
 * Begins a change of what an issuer has published: until the transaction ends no other one can change anything of the
 * same issuer. Writing first also keeps SQLite from finding out too late that it must wait. Undefined if the issuer is
 * not here.
 */
export const beginChange = (transaction: Db, did: string): Promise<IssuerRow | undefined> =>
  transaction
    .updateTable('issuer')
    .set({ revision: sql<number>`revision` })
    .where('did', '=', did)
    .returningAll()
    .executeTakeFirst()

/** Ends it: every instance will see that something is different, and by how much there is more of it. */
export async function endChange(
  transaction: Db,
  did: string,
  { entries, bytes }: { readonly entries: number; readonly bytes: number },
): Promise<void> {
  await transaction
    .updateTable('issuer')
    .set({
      revision: sql<number>`revision + 1`,
      entries: sql<number>`entries + ${entries}`,
      bytes: sql<number>`bytes + ${bytes}`,
    })
    .where('did', '=', did)
    .execute()
}

export async function setState(db: Db, did: string, state: 'active' | 'suspended'): Promise<void> {
  await db
    .updateTable('issuer')
    .set({ state, moved_to: null, revision: sql<number>`revision + 1` })
    .where('did', '=', did)
    .execute()
}

/** Leaves nothing of what it published but the way to the new place. */
export async function moveIssuer(db: Db, did: string, to: string): Promise<void> {
  await db.transaction().execute(async (transaction) => {
    await beginChange(transaction, did)
    await transaction.deleteFrom('publication').where('issuer', '=', did).execute()
    await transaction
      .updateTable('issuer')
      .set({ state: 'moved', moved_to: to, revision: sql<number>`revision + 1`, entries: 0, bytes: 0 })
      .where('did', '=', did)
      .execute()
  })
}

/** With everything it published, and its invite. */
export async function deleteIssuer(db: Db, did: string): Promise<void> {
  await db.transaction().execute(async (transaction) => {
    await beginChange(transaction, did)
    await transaction.deleteFrom('invite').where('issuer', '=', did).execute()
    await transaction.deleteFrom('nonce').where('issuer', '=', did).execute()
    await transaction.deleteFrom('issuer').where('did', '=', did).execute()
  })
}

/** Of the issuers that are still here, how often each has changed. */
export async function revisionsOf(db: Db, dids: readonly string[]): Promise<Map<string, number>> {
  if (dids.length === 0) return new Map()
  const rows = await db.selectFrom('issuer').select(['did', 'revision']).where('did', 'in', dids).execute()
  return new Map(rows.map(({ did, revision }) => [did, revision]))
}
