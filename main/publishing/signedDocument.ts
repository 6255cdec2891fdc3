import type { OutboxKind } from '../registry/queries/outbox.ts'
import { makeEntry } from '../syncing/makeEntry.ts'
import type { Site } from './openSite.ts'

/**
 * The signed document about a thing, as an endpoint would be sent it. `at` is the instant of the signature: the same one
 * gives the same bytes.
 */
export async function signedDocument(
  kind: OutboxKind,
  subject: string,
  at: string,
  site: Site,
): Promise<string> {
  const row = { ...UNQUEUED, kind, subject, at }
  const { workspace, canonicaliser, signer, visibility } = site
  const entry = await makeEntry(row, { workspace, canonicaliser, signer, visibility })
  if (!entry || !('document' in entry)) throw new Error(`This ${kind} has no document of its own`)
  return entry.document
}

const UNQUEUED = { seq: 0, of: null, state: 'waiting' as const, settledAt: null, code: null, problem: null }
