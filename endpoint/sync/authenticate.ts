import { StudioError } from '#core/errors'
import { urlOf } from '#core/sync/addresses'
import { verifyMessage } from '#core/sync/messageSignature'
import { syncLimits } from '#core/sync/protocol'
import type { EndpointWorld } from '../endpointWorld.ts'
import { readBody } from '../http/readBody.ts'
import { findIssuer } from '../store/issuers.ts'
import { spendNonce } from '../store/nonces.ts'

export interface Authentic {
  readonly did: string
  readonly now: Date
  readonly body: unknown
}

/**
 * Who sent a request, if it was signed by an issuer's key for this endpoint and this body, just now, and is seen for the
 * first time. `path` is that of the route, such as `sync/push`. Throws a 'sync/…' error that says what was wrong.
 */
export async function authenticate(
  request: Request,
  path: string,
  { config, now, trust, store }: EndpointWorld,
): Promise<Authentic> {
  const bytes = await readBody(request, syncLimits.bodyBytes)
  const address = new URL(config.anyHost ? request.url : urlOf(config.publicUrl, path))
  const message = { method: request.method, authority: address.host, path: address.pathname, body: bytes }
  const { did, created, nonce } = verifyMessage(message, (name) => request.headers.get(name), trust.crypto)

  const received = now()
  const tolerance = syncLimits.clockSeconds * 1000
  if (Math.abs(received.getTime() - created.getTime()) > tolerance) throw wrongClock(received)
  const expires = new Date(created.getTime() + tolerance + 1000).toISOString()
  if (!(await spendNonce(store.db, { issuer: did, nonce, expires }))) throw replayed()
  return { did, now: received, body: parseBody(bytes) }
}

/** Throws 'sync/not-enrolled', 'sync/suspended' and 'sync/moved'. */
export async function refuseUnlessActive(did: string, { store }: EndpointWorld): Promise<void> {
  const issuer = await findIssuer(store.db, did)
  if (!issuer) throw notEnrolled()
  if (issuer.state === 'suspended') throw suspended()
  if (issuer.state === 'moved') throw moved(issuer.moved_to!)
}

function parseBody(bytes: Uint8Array): unknown {
  try {
    return JSON.parse(new TextDecoder('utf-8', { fatal: true }).decode(bytes))
  } catch (error) {
    throw notJson(error)
  }
}

const wrongClock = (now: Date): StudioError =>
  new StudioError(
    'sync/clock',
    'The clock of your computer differs from that of the endpoint by more than five minutes. Set it right, then try again.',
    { now: now.toISOString() },
  )

const replayed = (): StudioError =>
  new StudioError('sync/replay', 'This very request was taken before, so it is not taken again.')

export const notEnrolled = (): StudioError =>
  new StudioError('sync/not-enrolled', 'This endpoint does not know the issuer. Ask the host for an invite.')

const suspended = (): StudioError =>
  new StudioError('sync/suspended', 'The host has paused this issuer. Ask the host why.')

const moved = (to: string): StudioError =>
  new StudioError(
    'sync/moved',
    `This issuer is now published at ${to}. Connect the studio to that address.`,
    { to },
  )

const notJson = (cause: unknown): StudioError =>
  new StudioError(
    'sync/not-json',
    'The request cannot be read. Update the studio, then send it again.',
    {},
    { cause },
  )
