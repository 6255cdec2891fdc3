/** The endpoint on a port, and its end without losing an answer. */
import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http'
import type { AddressInfo } from 'node:net'
import { getRequestListener } from '@hono/node-server'
import { StudioError } from '#core/errors'
import { urlOf } from '#core/sync/addresses'
import { createEndpoint } from './createEndpoint.ts'
import type { EndpointWorld, HostWorld } from './endpointWorld.ts'
import { placeOf } from './http/placeOf.ts'
import { clientOf } from './http/rateLimiter.ts'
import { isKnown, withoutBody } from './http/toResponse.ts'
import type { Site } from './public/openSite.ts'
import type { Prepared } from './public/prepared.ts'

export interface Serving {
  readonly port: number
  /** Where people find it, with a `/` at the end. */
  readonly publicUrl: string
  /** Takes no more requests, ends those under way, and closes the database. */
  stop(): Promise<void>
}

/** How long requests under way may take to end when the endpoint stops. */
const GRACE_MS = 10_000
const SWEEP_MS = 1000

/** Listens on a port of a network address; port 0 takes any free one. Throws 'endpoint/no-port'. */
export async function serve(given: HostWorld, port: number, host: string): Promise<Serving> {
  const { patience } = given.config
  // SECURITY: a client that sends its request a byte at a time is cut off.
  const server = createServer({
    headersTimeout: patience.headers,
    requestTimeout: patience.request,
    connectionsCheckingInterval: patience.headers / 4,
    keepAliveTimeout: 15_000,
  })
  server.maxHeadersCount = 64
  await listen(server, port, host)
  const address = server.address() as AddressInfo
  const publicUrl = urlOf(given.config.publicUrl ?? `http://localhost:${address.port}`, '')
  const config = { ...given.config, publicUrl, anyHost: given.config.publicUrl === null }
  const { answer, sweep } = answering({ ...given, config })
  server.on('request', answer)

  // One after the other, however slow the database is.
  let sweeping = Promise.resolve()
  let isSweeping = false
  const sweepNow = (): Promise<void> => {
    if (isSweeping) return sweeping
    isSweeping = true
    sweeping = sweep()
      .catch((error: unknown) => given.report(placeOf(error)))
      .finally(() => {
        isSweeping = false
      })
    return sweeping
  }
  const timer = setInterval(() => void sweepNow(), SWEEP_MS).unref()
  return {
    port: address.port,
    publicUrl,
    async stop() {
      clearInterval(timer)
      const closed = new Promise((done) => server.close(done))
      server.closeIdleConnections()
      const impatience = setTimeout(() => server.closeAllConnections(), GRACE_MS)
      await closed
      clearTimeout(impatience)
      await sweeping
      await sweepNow()
      await given.store.close()
    },
  }
}

function listen(server: Server, port: number, host: string): Promise<void> {
  return new Promise((listening, failed) => {
    server.once('error', (cause) => failed(noPort(port, cause)))
    server.listen(port, host, listening)
  })
}

const noPort = (port: number, cause: Error): StudioError =>
  new StudioError(
    'endpoint/no-port',
    `Nothing can listen on port ${port}: another program uses it, or this user may not. Choose another with --port.`,
    { port },
    { cause },
  )

function answering(world: EndpointWorld) {
  const { app, site, mayVisit, sweep } = createEndpoint(world)
  const listener = getRequestListener((request, { incoming }) =>
    app.fetch(request, { client: clientAt(incoming as IncomingMessage, world) }),
  )
  const answer = (request: IncomingMessage, response: ServerResponse): void => {
    const isVisit = request.method === 'GET' || request.method === 'HEAD'
    const wait = isVisit ? mayVisit(clientAt(request, world)) : 0
    if (wait > 0) return void response.writeHead(429, { 'Retry-After': wait, 'Content-Length': 0 }).end()
    const prepared = isVisit ? recall(request, site) : undefined
    if (prepared) sendPrepared(prepared, request, response)
    else void listener(request, response)
  }
  return { answer, sweep }
}

/** What is asked for most lies ready in memory and needs none of the machinery behind it. */
function recall({ url = '', headers }: IncomingMessage, site: Site): Prepared | undefined {
  if (!url.startsWith('/issuers/')) return undefined
  const question = url.indexOf('?')
  return site.recall({
    path: question < 0 ? url : url.slice(0, question),
    chosenLanguage: question < 0 ? null : new URLSearchParams(url.slice(question)).get('lang'),
    accept: headers.accept,
    acceptLanguage: headers['accept-language'],
  })
}

const clientAt = ({ socket, headers }: IncomingMessage, { config }: EndpointWorld): string => {
  const forwarded = headers['x-forwarded-for']
  return clientOf(
    socket.remoteAddress,
    Array.isArray(forwarded) ? forwarded.join() : forwarded,
    config.proxies,
  )
}

function sendPrepared(
  { status, headers, body }: Prepared,
  request: IncomingMessage,
  response: ServerResponse,
): void {
  if (headers.ETag !== undefined && isKnown(request.headers['if-none-match'], headers.ETag)) {
    response.writeHead(304, withoutBody(headers)).end()
    return
  }
  response.writeHead(status, headers as Record<string, string>)
  response.end(request.method === 'HEAD' ? undefined : body)
}
