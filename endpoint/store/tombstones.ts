/** What was erased and must not come back: hashes that say nothing to anyone who does not know the issuer and the id. */
import { hash } from 'node:crypto'
import type { Db } from './tables.ts'

/** Of a credential of an issuer. */
export const tombstoneOf = (did: string, credentialId: string): string =>
  hash('sha256', `${did} credential ${credentialId}`)

const ownerOf = (did: string): string => hash('sha256', did)

export async function addTombstones(db: Db, did: string, hashes: readonly string[]): Promise<void> {
  if (hashes.length === 0) return
  const owner = ownerOf(did)
  await db
    .insertInto('tombstone')
    .values(hashes.map((one) => ({ owner, hash: one })))
    .onConflict((conflict) => conflict.columns(['owner', 'hash']).doNothing())
    .execute()
}

/** Those of some hashes that are here. SECURITY: what one issuer brings along never refuses anything of another. */
export async function tombstonesAmong(db: Db, did: string, hashes: readonly string[]): Promise<Set<string>> {
  if (hashes.length === 0) return new Set()
  const rows = await db
    .selectFrom('tombstone')
    .select('hash')
    .where('hash', 'in', hashes)
    .where('owner', 'in', [ownerOf(did), ''])
    .execute()
  return new Set(rows.map((row) => row.hash))
}

/** All of an issuer in a fixed order, from behind a hash on. */
export async function pageOfTombstones(
  db: Db,
  did: string,
  { after, limit }: { readonly after: string; readonly limit: number },
): Promise<string[]> {
  const rows = await db
    .selectFrom('tombstone')
    .select('hash')
    .where('owner', '=', ownerOf(did))
    .where('hash', '>', after)
    .orderBy('hash')
    .limit(limit)
    .execute()
  return rows.map((row) => row.hash)
}
