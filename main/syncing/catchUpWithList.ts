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
  const { workspace, canonicaliser, asking, base } = sending
  const { db, key } = workspace
  const url = urlOf(base, addressesOf(key.did).statusList(listId))
  const text = await fetched(url, asking)
  const document = parsed(text)
  const signature = await checkSignature(document, canonicaliser, nodeCrypto)
  const isOurs =
    signature.result === 'good' && signature.signer.controller === key.did && issuerIdOf(document) === key.did
  const { bits, address } = readStatusList(document)
  const list = findStatusList(db, listId)
  if (!isOurs || !list || address !== list.address) throw foreignList()

  const ours = new Set(revokedIn(db, listId))
  const elsewhere: number[] = []
  for (let index = 0; index < bits.length * 8; index++) {
    if (isSet(bits, index) && !ours.has(index)) elsewhere.push(index)
  }
  db.transaction(() => {
    takeOver(db, listId, hash('sha256', text), elsewhere)
    enqueue(db, { kind: 'statusList', subject: listId, at: asking.world.now().toISOString() })
  })()
}

/** The login page of a wifi has no list in it. */
function parsed(text: string): JsonObject {
  try {
    return parseDocument(text)
  } catch {
    throw notAnEndpoint()
  }
}

async function fetched(url: string, { world, signal, patience }: Sending['asking']): Promise<string> {
  try {
    const limit = AbortSignal.any([signal, AbortSignal.timeout(patience)])
    const response = await world.fetch(url, { redirect: 'error', cache: 'no-store', signal: limit })
    if (response.ok) return await response.text()
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
