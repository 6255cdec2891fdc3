/** What becomes of the changes of one push, given what is there. Pure: the database is read before and written after. */

import type { StatusListReading } from '#core/credential/statusList'
import { StudioError } from '#core/errors'
import type { EntryAnswer } from '#core/sync/protocol'
import type { PublicationKey, PublicationState } from '../store/publications.ts'
import type { PublicationRow } from '../store/tables.ts'
import { type Change, type Erase, keyOf, type Put } from './change.ts'

export interface Present {
  /** By `keyOf`: all that the changes touch. */
  readonly states: ReadonlyMap<string, PublicationState>
  readonly isErased: (key: Erase['key']) => boolean
  /** The status lists that credentials of the push name, as far as they are here. */
  readonly lists: ReadonlyMap<string, StatusListReading>
  readonly left: { readonly entries: number; readonly bytes: number }
}

export interface Decision {
  readonly answers: EntryAnswer[]
  readonly puts: PublicationRow[]
  readonly erased: PublicationKey[]
  readonly grown: { readonly entries: number; readonly bytes: number }
}

/** One answer for each change, in order; a change that was refused earlier is passed on as its answer. */
export function decide(changes: readonly (Change | EntryAnswer)[], present: Present): Decision {
  const states = new Map<string, PublicationState | undefined>(present.states)
  const puts = new Map<string, PublicationRow>()
  const erased = new Map<string, PublicationKey>()
  const grown = { entries: 0, bytes: 0 }

  const remember = (key: string, next: PublicationState | undefined): void => {
    const before = states.get(key)
    grown.entries += Number(next !== undefined) - Number(before !== undefined)
    grown.bytes += (next?.bytes ?? 0) - (before?.bytes ?? 0)
    states.set(key, next)
  }

  const apply = (change: Change): EntryAnswer => {
    if (change.does === 'erase') {
      const key = keyOf(change.key)
      const answer = judgeErase(change, states.get(key), present.isErased(change.key) || erased.has(key))
      if (answer.result !== 'stored') return answer
      for (const gone of withWhatIsAbout(change.key)) {
        const goneKey = keyOf(gone)
        remember(goneKey, undefined)
        puts.delete(goneKey)
        erased.set(goneKey, gone)
      }
      return answer
    }
    const { row } = change
    const key = keyOf(row)
    const current = states.get(key)
    const isErased =
      (row.kind === 'credential' || row.kind === 'replacement') &&
      (present.isErased({ kind: 'credential', id: row.id }) ||
        erased.has(keyOf({ kind: 'credential', id: row.id })))
    const answer = judgePut(change, current, isErased, (place) => isPlaceIn(present, states, place))
    if (answer.result === 'superseded' || answer.result === 'refused') return answer
    if (answer.result === 'already' && current!.at >= row.at) return answer
    const next = { ...row, bytes: row.content.length }
    if (answer.result === 'stored' && !hasRoom(current, next, grown, present.left)) return refused(full())
    remember(key, next)
    puts.set(key, row)
    erased.delete(key)
    return answer
  }

  const answers = changes.map((change) => ('does' in change ? apply(change) : change))
  return { answers, puts: [...puts.values()], erased: [...erased.values()], grown }
}

/** What was said about a credential goes with it. */
const withWhatIsAbout = (key: Erase['key']): PublicationKey[] =>
  key.kind === 'credential' ? [key, { kind: 'replacement', id: key.id }] : [key]

/** A credential is erased for ever, whatever the order of arrival; other things until they come again. */
function judgeErase(
  { key, at }: Erase,
  current: PublicationState | undefined,
  isErased: boolean,
): EntryAnswer {
  if (key.kind === 'credential') return { result: isErased && !current ? 'already' : 'stored' }
  if (!current) return { result: 'already' }
  return { result: current.at > at ? 'superseded' : 'stored' }
}

function judgePut(
  { row, replaces, status = [] }: Put,
  current: PublicationState | undefined,
  isErased: boolean,
  isThere: (place: Place) => boolean,
): EntryAnswer {
  if (isErased) return refused(erasedBefore())
  if (current?.sha256 === row.sha256 && current.visibility === row.visibility) return { result: 'already' }
  if (replaces !== undefined) {
    return (current?.sha256 ?? null) === replaces ? { result: 'stored' } : refused(listMovedOn())
  }
  if (current && isLater(current, row)) return { result: 'superseded' }
  return status.every(isThere) ? { result: 'stored' } : refused(noList())
}

const isLater = (one: PublicationState, other: PublicationRow): boolean =>
  one.at > other.at || (one.at === other.at && one.sha256 >= other.sha256)

type Place = NonNullable<Put['status']>[number]

function isPlaceIn(
  { lists }: Present,
  states: ReadonlyMap<string, PublicationState | undefined>,
  place: Place,
): boolean {
  const list = lists.get(place.listId)
  return (
    // A list of the same push counts only if it was taken.
    states.get(keyOf({ kind: 'statusList', id: place.listId })) !== undefined &&
    list?.address === place.list &&
    list.purposes.includes(place.purpose) &&
    place.index < list.bits.length * 8
  )
}

const hasRoom = (
  current: PublicationState | undefined,
  next: PublicationState,
  grown: Decision['grown'],
  left: Present['left'],
): boolean =>
  grown.entries + Number(!current) <= left.entries &&
  grown.bytes + next.bytes - (current?.bytes ?? 0) <= Math.max(left.bytes, 0)

/** The answer to an entry that cannot be taken. */
export const refused = ({ code, message }: StudioError): EntryAnswer => ({ result: 'refused', code, message })

const erasedBefore = (): StudioError =>
  new StudioError('sync/erased', 'This badge was erased here for good, so it is not published again.')

const listMovedOn = (): StudioError =>
  new StudioError(
    'sync/list-moved-on',
    'Another computer has published a newer list of revoked badges. Take it over, then publish again.',
  )

const noList = (): StudioError =>
  new StudioError(
    'sync/list-missing',
    'The list in which this badge would be revoked is not published yet. Publish the list first.',
  )

const full = (): StudioError =>
  new StudioError(
    'sync/quota',
    'There is no room left for this issuer. Ask the host for more, or take back pages that nobody needs.',
  )
