import { isStudioError } from '#core/errors'
import { type Refusal, SYNC_HEADER, SYNC_VERSION } from '#core/sync/protocol'
import { CLOSED, GUARDED } from '../public/prepared.ts'

/** Codes that are not simply a bad request. */
const STATUS: Readonly<Record<string, number>> = {
  'sync/unsigned': 401,
  'sync/signature': 401,
  'sync/digest': 400,
  'sync/clock': 401,
  'sync/replay': 409,
  'sync/not-enrolled': 403,
  'sync/suspended': 403,
  'sync/moved': 403,
  'sync/invite': 403,
  'sync/too-large': 413,
  'endpoint/not-found': 404,
  'endpoint/too-many': 429,
  'endpoint/busy': 503,
}

/** An answer to a studio: JSON that says it is from an endpoint. */
export function syncAnswer(
  body: object,
  status = 200,
  more: Readonly<Record<string, string>> = {},
): Response {
  const headers = {
    ...GUARDED,
    'Content-Type': 'application/json',
    'Content-Security-Policy': CLOSED,
    'Cache-Control': 'no-store',
    [SYNC_HEADER]: SYNC_VERSION,
    ...more,
  }
  return new Response(JSON.stringify(body), { status, headers })
}

/** A request that is refused as a whole. Errors that are not ours say nothing about themselves. */
export function refusalAnswer(error: unknown): Response {
  if (!isStudioError(error)) {
    const refusal: Refusal = {
      code: 'endpoint/failed',
      message: 'The endpoint could not do this. Nothing was changed; try again later.',
    }
    return syncAnswer(refusal, 500)
  }
  const { code, message, details } = error
  const refusal: Refusal = {
    code,
    message,
    ...(typeof details.now === 'string' && { now: details.now }),
    ...(typeof details.retryAfterSeconds === 'number' && { retryAfterSeconds: details.retryAfterSeconds }),
  }
  const retry: Record<string, string> =
    refusal.retryAfterSeconds === undefined ? {} : { 'Retry-After': String(refusal.retryAfterSeconds) }
  return syncAnswer(refusal, STATUS[code] ?? 400, retry)
}
