import { LIST_LENGTH } from '#core/credential/statusList'
import { addressesOf, urlOf } from '#core/sync/addresses'
import type { WritableDb } from '../registry/database.ts'
import type { PlannedRow } from '../registry/queries/batchRows.ts'
import { getIssuer } from '../registry/queries/issuer.ts'
import { findPublishing } from '../registry/queries/publishing.ts'
import { insertStatusList, isTaken, newestStatusList } from '../registry/queries/statusLists.ts'

type StatusPlace = Pick<PlannedRow, 'statusList' | 'statusAddress' | 'statusIndex'>

const NONE: StatusPlace = { statusList: null, statusAddress: null, statusIndex: null }

/** Beyond half, finding a free place at random takes ever more tries. */
const FULL = LIST_LENGTH / 2

interface Choosing {
  readonly now: Date
  readonly newId: () => string
  readonly randomBytes: (count: number) => Uint8Array
}

/**
 * Gives each planned credential a place of its own in the issuer's list of revoked badges, at random, so that
 * neighbours in the list are strangers. None if nothing is published: a list that nobody can fetch makes checkers fail.
 */
export function statusPlaces(db: WritableDb, { now, newId, randomBytes }: Choosing): () => StatusPlace {
  const publishing = findPublishing(db)
  if (!publishing) return () => NONE
  const addresses = addressesOf(getIssuer(db).did)
  const makeList = () => {
    const id = newId()
    const address = urlOf(publishing.base, addresses.statusList(id))
    insertStatusList(db, { id, address, madeAt: now.toISOString() })
    return { id, address, taken: 0 }
  }
  let list = newestStatusList(db, urlOf(publishing.base, addresses.page)) ?? makeList()
  const chosen = new Set<number>()
  return () => {
    if (list.taken + chosen.size >= FULL) {
      list = makeList()
      chosen.clear()
    }
    let index: number
    do index = randomIndex(randomBytes)
    while (chosen.has(index) || isTaken(db, list.id, index))
    chosen.add(index)
    return { statusList: list.id, statusAddress: list.address, statusIndex: index }
  }
}

/** Even, as the length of a list is a power of two. */
function randomIndex(randomBytes: (count: number) => Uint8Array): number {
  const [high, middle, low] = randomBytes(3) as unknown as [number, number, number]
  return ((high << 16) | (middle << 8) | low) % LIST_LENGTH
}
