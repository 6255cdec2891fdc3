import { hash } from 'node:crypto'
import { checkSignature, issuerIdOf } from '#core/credential/checkSignature'
import { parseDocument } from '#core/credential/parseDocument'
import { isSet, readStatusList } from '#core/credential/statusList'
import { StudioError } from '#core/errors'
import type { JsonObject } from '#core/proof/json'
import { addressesOf, urlOf } from '#core/sync/addresses'
import { nodeCrypto } from '../crypto.ts'
import { enqueue } from '../registry/queries/outbox.ts'
import { findStatusList, revokedIn, takeOver } from '../registry/queries/statusLists.ts'
import { notAnEndpoint } from './askEndpoint.ts'
import type { Sending } from './sending.ts'

/**
 * Another computer of this issuer was faster: fetches the list as it now is, takes over what was revoked there, and
 * queues the list to be signed with both. Throws 'sync/foreign-list' if the list is not one that this issuer signed:
 * an endpoint can withhold a list, but never make one up.
 */
export async function catchUpWithList(listId: string, sending: Sending): Promise<void> {
  const { workspace, asking, base } = sending
  const { db, key } = workspace
  const url = urlOf(base, addressesOf(key.did).statusList(listId))
  const text = await fetched(url, asking)
  const list = findStatusList(db, listId)
  if (!list) throw foreignList()
  const there = text === undefined ? [] : await revokedThere(text, list.address, sending)
  const ours = new Set(revokedIn(db, listId))
  // What was taken over before stays, also if the endpoint has gone back to an older list: nothing is ever un-revoked.
  const elsewhere = [...new Set([...list.elsewhere, ...there])].filter((index) => !ours.has(index))
  db.transaction(() => {
    takeOver(db, listId, text === undefined ? null : hash('sha256', text), elsewhere)
    enqueue(db, { kind: 'statusList', subject: listId, at: asking.world.now().toISOString() })
  })()
}

/** Indices of a list that this issuer signed. */
async function revokedThere(
  text: string,
  expected: string,
  { workspace: { key }, canonicaliser }: Sending,
): Promise<number[]> {
  const document = parsed(text)
  const signature = await checkSignature(document, canonicaliser, nodeCrypto)
  const isOurs =
    signature.result === 'good' && signature.signer.controller === key.did && issuerIdOf(document) === key.did
  const { bits, address } = readStatusList(document)
  if (!isOurs || address !== expected) throw foreignList()
  return [...Array(bits.length * 8).keys()].filter((index) => isSet(bits, index))
}

/** The login page of a wifi has no list in it. */
function parsed(text: string): JsonObject {
  try {
    return parseDocument(text)
  } catch {
    throw notAnEndpoint()
  }
}

/** Undefined if the endpoint has no such list: it was put back from an older copy. */
async function fetched(
  url: string,
  { world, signal, patience }: Sending['asking'],
): Promise<string | undefined> {
  try {
    const limit = AbortSignal.any([signal, AbortSignal.timeout(patience)])
    const response = await world.fetch(url, { redirect: 'error', cache: 'no-store', signal: limit })
    if (response.ok) return await response.text()
    if (response.status === 404) return undefined
  } catch (error) {
    if (signal.aborted) throw error
  }
  throw new StudioError(
    'sync/unreachable',
    'The list of revoked badges could not be fetched from the endpoint. It is tried again at the next sending.',
  )
}

const foreignList = (): StudioError =>
  new StudioError(
    'sync/foreign-list',
    'The endpoint shows a list of revoked badges that your key did not sign. Nothing was taken over from it. Tell the host of the endpoint.',
  )
