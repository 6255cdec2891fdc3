import { sql } from 'kysely'
import type { Db, PublicationKind, PublicationRow, Tables } from './tables.ts'

export interface PublicationKey {
  readonly kind: PublicationKind
  readonly id: string
}

/** What decides between two versions of the same thing. */
export type PublicationState = Omit<PublicationRow, 'content' | 'issuer'> & { readonly bytes: number }

const STATE = [
  'kind',
  'id',
  'at',
  'sha256',
  'visibility',
  'form',
  sql<number>`length(content)`.as('bytes'),
] as const

export const findPublication = (
  db: Db,
  issuer: string,
  { kind, id }: PublicationKey,
): Promise<PublicationRow | undefined> =>
  db
    .selectFrom('publication')
    .selectAll()
    .where('issuer', '=', issuer)
    .where('kind', '=', kind)
    .where('id', '=', id)
    .executeTakeFirst()

export const listPublications = (db: Db, issuer: string, kind: PublicationKind): Promise<PublicationRow[]> =>
  db
    .selectFrom('publication')
    .selectAll()
    .where('issuer', '=', issuer)
    .where('kind', '=', kind)
    .orderBy('at')
    .orderBy('id')
    .execute()

/** Those of some ids that are here, whatever their kind, without their content. */
export async function statesOf(db: Db, issuer: string, ids: readonly string[]): Promise<PublicationState[]> {
  if (ids.length === 0) return []
  return db
    .selectFrom('publication')
    .select(STATE)
    .where('issuer', '=', issuer)
    .where('id', 'in', ids)
    .execute()
}

/** All of an issuer in a fixed order, from behind a key on. */
export const pageOfPublications = (db: Db, issuer: string, page: PageAsked): Promise<PublicationRow[]> =>
  pageOf(db, issuer, page).selectAll().execute()

/** The same without content, for comparing. */
export const pageOfStates = (db: Db, issuer: string, page: PageAsked): Promise<PublicationState[]> =>
  pageOf(db, issuer, page).select(STATE).execute()

export interface PageAsked {
  readonly after: PublicationKey | null
  readonly limit: number
}

function pageOf(db: Db, issuer: string, { after, limit }: PageAsked) {
  const all = db
    .selectFrom('publication')
    .where('issuer', '=', issuer)
    .orderBy('kind')
    .orderBy('id')
    .limit(limit)
  if (!after) return all
  return all.where((where) => where(where.refTuple('kind', 'id'), '>', where.tuple(after.kind, after.id)))
}

export async function putPublications(db: Db, rows: readonly PublicationRow[]): Promise<void> {
  if (rows.length === 0) return
  await db
    .insertInto('publication')
    .values([...rows])
    .onConflict((conflict) =>
      conflict.columns(['issuer', 'kind', 'id']).doUpdateSet((set) => ({
        at: set.ref('excluded.at'),
        sha256: set.ref('excluded.sha256'),
        visibility: set.ref('excluded.visibility'),
        form: set.ref('excluded.form'),
        content: set.ref('excluded.content'),
      })),
    )
    .execute()
}

export async function deletePublications(
  db: Db,
  issuer: string,
  keys: readonly PublicationKey[],
): Promise<void> {
  for (const { kind, id } of keys) {
    await db
      .deleteFrom('publication')
      .where('issuer', '=', issuer)
      .where('kind', '=', kind)
      .where('id', '=', id)
      .execute()
  }
}

export type Counts = Readonly<Record<'issuers' | 'entries' | 'bytes' | 'erased', number>> & {
  readonly kinds: readonly { kind: string; visibility: Tables['publication']['visibility']; count: number }[]
}

/** How much the whole database holds. */
export async function countAll(db: Db): Promise<Counts> {
  const { count, sum } = db.fn
  const totals = await db
    .selectFrom('issuer')
    .select([
      count<number>('did').as('issuers'),
      sum<number>('entries').as('entries'),
      sum<number>('bytes').as('bytes'),
    ])
    .executeTakeFirstOrThrow()
  const erased = await db
    .selectFrom('tombstone')
    .select(count<number>('hash').as('count'))
    .executeTakeFirstOrThrow()
  const kinds = await db
    .selectFrom('publication')
    .select(['kind', 'visibility', count<number>('id').as('count')])
    .groupBy(['kind', 'visibility'])
    .orderBy('kind')
    .orderBy('visibility')
    .execute()
  return {
    issuers: Number(totals.issuers),
    entries: Number(totals.entries),
    bytes: Number(totals.bytes),
    erased: Number(erased.count),
    kinds: kinds.map((row) => ({ ...row, count: Number(row.count) })),
  }
}
