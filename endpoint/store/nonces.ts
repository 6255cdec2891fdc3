import type { Db, Tables } from './tables.ts'

/** Whether a nonce is new; from now on it is not. */
export async function spendNonce(db: Db, nonce: Tables['nonce']): Promise<boolean> {
  const { numInsertedOrUpdatedRows } = await db
    .insertInto('nonce')
    .values(nonce)
    .onConflict((conflict) => conflict.columns(['issuer', 'nonce']).doNothing())
    .executeTakeFirst()
  return numInsertedOrUpdatedRows === 1n
}

export async function dropExpiredNonces(db: Db, now: string): Promise<void> {
  await db.deleteFrom('nonce').where('expires', '<', now).execute()
}
