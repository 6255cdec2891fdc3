import { setImmediate } from 'node:timers/promises'
import { parseDocument } from '#core/credential/parseDocument'
import { readStatusList, type StatusListReading } from '#core/credential/statusList'
import { isStudioError, StudioError } from '#core/errors'
import { type EntryAnswer, entry, type Pushed } from '#core/sync/protocol'
import { beginChange, endChange } from '../store/issuers.ts'
import {
  deletePublications,
  findPublication,
  type PublicationKey,
  putPublications,
  statesOf,
} from '../store/publications.ts'
import type { Db } from '../store/tables.ts'
import { addTombstones, tombstoneOf, tombstonesAmong } from '../store/tombstones.ts'
import { type Change, type Erase, keyOf } from './change.ts'
import { checkEntry } from './checkEntry.ts'
import { decide, refused } from './decide.ts'
import type { Sender } from './put.ts'

export interface Quota {
  readonly entries: number
  readonly bytes: number
}

export interface PushResult extends Pushed {
  /** The issuer's revision until then, and what is different now; it grew by one if anything is. */
  readonly before: number
  readonly touched: readonly PublicationKey[]
  /** Whether something was replaced or erased that must not be found in the database's files. */
  readonly removed: boolean
  /** Whether something of it was erased for good. */
  readonly hasErased: boolean
}

/**
 * Takes the entries of an issuer, each by itself: first everything that can be judged without the database, then one
 * transaction. Throws 'sync/not-enrolled' if the issuer went in between.
 */
export async function takePush(
  entries: readonly unknown[],
  sender: Sender,
  db: Db,
  quota: Quota,
): Promise<PushResult> {
  const changes: (Change | EntryAnswer)[] = []
  for (const unread of entries) {
    changes.push(await changeOf(unread, sender))
    // Visitors are answered between two entries.
    await setImmediate()
  }
  return db.transaction().execute(async (transaction) => {
    const issuer = await beginChange(transaction, sender.did)
    if (issuer?.state !== 'active') throw gone()
    const left = { entries: quota.entries - issuer.entries, bytes: quota.bytes - issuer.bytes }
    const present = { ...(await presentFor(changes, sender.did, transaction)), left }
    const { answers, puts, erased, grown } = decide(changes, present)

    await deletePublications(transaction, sender.did, erased)
    await addTombstones(
      transaction,
      sender.did,
      erased.filter(({ kind }) => kind === 'credential').map(({ id }) => tombstoneOf(sender.did, id)),
    )
    await putPublications(transaction, puts)
    const touched = [...puts, ...erased]
    if (touched.length > 0) await endChange(transaction, sender.did, grown)
    const hasErased = erased.some((key) => present.states.has(keyOf(key)))
    const removed = hasErased || puts.some((row) => present.states.has(keyOf(row)))
    return { answers, removed, hasErased, before: issuer.revision, touched }
  })
}

async function changeOf(unread: unknown, sender: Sender): Promise<Change | EntryAnswer> {
  const read = entry.safeParse(unread)
  if (!read.success) return refused(unreadable(read.error.issues[0]?.path.join('.') || 'kind'))
  try {
    return await checkEntry(read.data, sender)
  } catch (error) {
    if (!isStudioError(error)) throw error
    // What is wrong inside a document is told in the words of `credential/…`; the codes are ours.
    return refused(error)
  }
}

async function presentFor(changes: readonly (Change | EntryAnswer)[], did: string, db: Db) {
  const asked = changes.filter((change) => 'does' in change)
  const keys = asked.map((change) => (change.does === 'put' ? change.row : change.key))
  const listIds = asked
    .flatMap((change) => (change.does === 'put' ? (change.status ?? []) : []))
    .map(({ listId }) => listId)
  const states = await statesOf(db, did, [...new Set([...keys.map(({ id }) => id), ...listIds])])
  const tombstones = await tombstonesAmong(
    db,
    did,
    keys
      .filter(({ kind }) => kind === 'credential' || kind === 'replacement')
      .map(({ id }) => tombstoneOf(did, id)),
  )
  return {
    states: new Map(states.map((state) => [keyOf(state), state])),
    lists: await listsFor(asked, did, db),
    isErased: (key: Erase['key']) => key.kind === 'credential' && tombstones.has(tombstoneOf(did, key.id)),
  }
}

/** The lists that credentials name: those of this push, or those that are here. */
async function listsFor(
  changes: readonly Change[],
  did: string,
  db: Db,
): Promise<Map<string, StatusListReading>> {
  const puts = changes.filter((change) => change.does === 'put')
  const lists = new Map<string, StatusListReading>()
  for (const listId of new Set(puts.flatMap(({ status = [] }) => status.map((place) => place.listId)))) {
    const pushed = puts.find(({ row }) => row.kind === 'statusList' && row.id === listId)
    const row = (await findPublication(db, did, { kind: 'statusList', id: listId })) ?? pushed?.row
    if (row) lists.set(listId, readStatusList(parseDocument(row.content.toString('utf8'))))
  }
  return lists
}

const unreadable = (field: string): StudioError =>
  new StudioError(
    'sync/unreadable',
    `This entry is not of a form that is known here (${field}). Update the studio or the endpoint.`,
    { field },
  )

const gone = (): StudioError =>
  new StudioError(
    'sync/not-enrolled',
    'This issuer is not published here. Connect with an invite from the host.',
  )
