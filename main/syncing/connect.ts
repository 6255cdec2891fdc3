import { StudioError } from '#core/errors'
import type { Canonicaliser } from '#core/proof/canonicaliser'
import { enrolled, inviteCode, syncPaths } from '#core/sync/protocol'
import { appendEvent } from '../registry/events.ts'
import { getIssuer } from '../registry/queries/issuer.ts'
import { dropWaiting, emptyOutbox } from '../registry/queries/outbox.ts'
import { putPublishing, removePublishing } from '../registry/queries/publishing.ts'
import { forgetHeld } from '../registry/queries/statusLists.ts'
import type { OpenWorkspace } from '../workspace/openWorkspace.ts'
import type { World } from '../world.ts'
import { askEndpoint } from './askEndpoint.ts'
import { makeEntry } from './makeEntry.ts'
import { queueEverything } from './queueChanges.ts'

export interface Connecting {
  readonly workspace: OpenWorkspace
  readonly canonicaliser: Canonicaliser
  readonly world: World
  readonly patience: number
}

interface Introduction {
  readonly endpoint: string
  readonly invite: string
  readonly visibility: 'page' | 'page-without-name' | 'status-only'
}

/**
 * Introduces the issuer to an endpoint, and puts all that was issued before into the outbox. Throws 'sync/address',
 * 'sync/invite' and what `askEndpoint` throws; then nothing has changed here.
 */
export async function connect(introduction: Introduction, connecting: Connecting): Promise<void> {
  const { workspace, canonicaliser, world, patience } = connecting
  const { db, key } = workspace
  const endpoint = endpointAddress(introduction.endpoint)
  const invite = inviteOf(introduction.invite)
  const signer = key.signer()
  const at = world.now().toISOString()
  const row = { ...UNQUEUED, kind: 'issuer' as const, subject: getIssuer(db).did, at }
  const making = { workspace, canonicaliser, signer, visibility: introduction.visibility }
  const profile = await makeEntry(row, making)
  const asking = { endpoint, signer, world, signal: new AbortController().signal, patience }
  const { base, issuer } = await askEndpoint(syncPaths.enrol, { invite, profile }, enrolled, asking)
  if (issuer !== key.did) throw otherIssuer()
  db.transaction(() => {
    emptyOutbox(db)
    forgetHeld(db)
    putPublishing(db, {
      base,
      endpoint,
      visibility: introduction.visibility,
      automatic: false,
      connectedAt: at,
    })
    queueEverything(db, at)
    appendEvent(db, { at, kind: 'endpoint-connected', subject: key.did })
  })()
}

/** What was published stays there; what waited will not be sent. */
export function disconnect({ db, key }: OpenWorkspace, now: Date): void {
  db.transaction(() => {
    removePublishing(db)
    dropWaiting(db)
    appendEvent(db, { at: now.toISOString(), kind: 'endpoint-disconnected', subject: key.did })
  })()
}

const UNQUEUED = {
  seq: 0,
  of: null,
  state: 'waiting' as const,
  settledAt: null,
  code: null,
  problem: null,
}

/** SECURITY: names of people do not travel in the clear; on this computer itself there is nobody in between. */
function endpointAddress(typed: string): string {
  const text = typed.trim()
  const url = URL.parse(/^[a-z][a-z0-9+.-]*:\/\//i.test(text) ? text : `https://${text}`)
  const isLocal = url !== null && ['localhost', '127.0.0.1', '[::1]'].includes(url.hostname)
  const isSafe = url?.protocol === 'https:' || (url?.protocol === 'http:' && isLocal)
  if (!url || !isSafe || url.username !== '' || url.search !== '' || url.hash !== '') {
    throw new StudioError(
      'sync/address',
      'This is not the address of an endpoint. It begins with https://, as your host gave it to you.',
    )
  }
  return url.href.endsWith('/') ? url.href : `${url.href}/`
}

function inviteOf(typed: string): string {
  const { data } = inviteCode.safeParse(typed.trim().toUpperCase())
  if (data !== undefined) return data
  throw new StudioError(
    'sync/invite',
    'This is not an invite code. It begins with RB- and has 26 letters and digits; copy it whole from what your host sent you.',
  )
}

const otherIssuer = (): StudioError =>
  new StudioError(
    'sync/other-issuer',
    'The endpoint took this invite for another organisation. Ask your host for a new invite.',
  )
