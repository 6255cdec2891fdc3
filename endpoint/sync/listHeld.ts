import { type Held, heldRow } from '#core/sync/protocol'
import { type PublicationKey, pageOfStates } from '../store/publications.ts'
import type { Db } from '../store/tables.ts'

/** What is here of an issuer, for comparing: a page, and where the next one begins. */
export async function listHeld(
  did: string,
  { after, limit }: { readonly after: string | null; readonly limit: number },
  db: Db,
): Promise<Held> {
  const states = await pageOfStates(db, did, { after: after === null ? null : keyIn(after), limit })
  const rows = states.map(({ kind, id, at, sha256, visibility }) => ({ kind, id, at, sha256, visibility }))
  const last = rows.length === limit ? rows.at(-1) : undefined
  return { rows, next: last ? `${last.kind} ${last.id}` : null }
}

function keyIn(cursor: string): PublicationKey | null {
  const [kind, id] = cursor.split(' ')
  const parsed = heldRow.shape.kind.safeParse(kind)
  return parsed.success && id !== undefined ? { kind: parsed.data, id } : null
}
