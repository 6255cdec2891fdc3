import type { z } from 'zod'
import { StudioError } from '#core/errors'
import type { Signer } from '#core/proof/crypto'
import { signMessage } from '#core/sync/messageSignature'
import { refusal, SYNC_HEADER, SYNC_VERSION } from '#core/sync/protocol'
import { nodeCrypto } from '../crypto.ts'
import type { World } from '../world.ts'

export interface Asking {
  /** With a `/` at its end. */
  readonly endpoint: string
  readonly signer: Signer
  readonly world: Pick<World, 'fetch' | 'now' | 'randomBytes'>
  readonly signal: AbortSignal
  /** Milliseconds until a request without an answer is given up. */
  readonly patience: number
}

/**
 * Sends one signed request and reads the answer with `schema`. Throws 'sync/unreachable' (no connection, or it broke),
 * 'sync/not-an-endpoint' (something else answered), 'sync/busy' (with `retryAfterSeconds`), or what the endpoint
 * refused it with.
 */
export async function askEndpoint<Schema extends z.ZodType>(
  path: string,
  question: unknown,
  schema: Schema,
  asking: Asking,
): Promise<z.output<Schema>> {
  const { status, text, isEndpoint } = await sent(path, question, asking)
  const answer = isEndpoint ? parsed(text) : undefined
  if (answer === undefined) throw status >= 500 ? busy(undefined) : notAnEndpoint()
  if (status >= 400) throw refused(status, answer)
  const { data } = schema.safeParse(answer)
  if (data === undefined) throw notAnEndpoint()
  return data
}

async function sent(path: string, question: unknown, { endpoint, signer, world, signal, patience }: Asking) {
  const url = new URL(path, endpoint)
  const body = new TextEncoder().encode(JSON.stringify(question))
  const nonce = Buffer.from(world.randomBytes(18)).toString('base64url')
  const message = { method: 'POST', authority: url.host, path: url.pathname, body }
  const signature = signMessage(message, signer, { created: world.now(), nonce }, nodeCrypto)
  try {
    const response = await world.fetch(url, {
      method: 'POST',
      headers: { 'Content-Type': 'application/json', Accept: 'application/json', ...signature },
      body,
      // A hotel's login page answers by sending us elsewhere: the signed list of people does not follow it.
      redirect: 'manual',
      signal: AbortSignal.any([signal, AbortSignal.timeout(patience)]),
    })
    return {
      status: response.status,
      text: await response.text(),
      isEndpoint: response.headers.get(SYNC_HEADER) === SYNC_VERSION,
    }
  } catch (error) {
    if (signal.aborted) throw error
    throw unreachable(url.host, error)
  }
}

function parsed(text: string): unknown {
  try {
    return JSON.parse(text)
  } catch {
    return undefined
  }
}

function refused(status: number, answer: unknown): StudioError {
  const { data } = refusal.safeParse(answer)
  if (status === 429 || status >= 500) return busy(data?.retryAfterSeconds)
  if (!data) return notAnEndpoint()
  return new StudioError(data.code as `${string}/${string}`, data.message.slice(0, 500))
}

const unreachable = (host: string, cause: unknown): StudioError =>
  new StudioError(
    'sync/unreachable',
    `There is no connection to ${host} now. Everything is safe here and is sent as soon as there is one.`,
    { host },
    { cause },
  )

export const notAnEndpoint = (): StudioError =>
  new StudioError(
    'sync/not-an-endpoint',
    'Something else answered in place of the endpoint: often it is the login page of a wifi network. Log in there with a browser, or check the address, then send again.',
  )

const busy = (retryAfterSeconds: number | undefined): StudioError =>
  new StudioError(
    'sync/busy',
    'The endpoint is too busy at the moment. What waits is sent a little later.',
    retryAfterSeconds === undefined ? {} : { retryAfterSeconds },
  )
