/**
 * The browser door: the studio in a window of any browser on this computer, over HTTP on the loopback address.
 *
 *   /start?key=…        trades a start key for a cookie and goes on to the folder
 *   /<folder>/          the renderer
 *   /<folder>/rpc/…     the contract, with streams of progress
 *   /<folder>/files/…   certificates and pictures of the open workspace, read only
 *   /<folder>/alive     an answer that never ends, one per window
 */
import { createReadStream } from 'node:fs'
import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http'
import type { AddressInfo } from 'node:net'
import { pipeline } from 'node:stream/promises'
import { BodyLimitPlugin, RPCHandler } from '@orpc/server/node'
import { StudioError } from '#core/errors'
import type { Studio } from '../../studio.ts'
import { guardedHeaders } from '../pages/contentSecurity.ts'
import { findOutputFile } from '../pages/outputFile.ts'
import { aliveScript, type ServePages } from './pages.ts'
import { openSession } from './session.ts'
import { refuseStranger } from './strangers.ts'
import { watchWindows } from './windows.ts'

export interface BrowserDoorOptions {
  readonly studio: Pick<Studio, 'router' | 'busy' | 'workspaceFolder'>
  readonly pages: ServePages
  readonly randomBytes: (count: number) => Uint8Array
  /** 0 for any free port. */
  readonly port?: number
  /** How long after the last window has closed the door ends, in milliseconds. */
  readonly graceMs?: number
}

export interface BrowserDoor {
  readonly port: number
  /** The path under which everything lies; secret like a key. */
  readonly folder: `/${string}/`
  /** The address to open. One for a command line works `once`, since other people's programs can read it there. */
  startAddress(use: 'once' | 'while-open'): string
  /** Settles when the last window has been closed for a while, or after `close`. */
  readonly ended: Promise<void>
  close(): Promise<void>
}

/** A chosen file of 64 MB with what surrounds it. */
const maxBodySize = 80 * 1024 * 1024

/** Throws `door/port-taken` or `door/cannot-listen`. */
export async function openBrowserDoor(options: BrowserDoorOptions): Promise<BrowserDoor> {
  const session = openSession(options.randomBytes)
  const rpc = new RPCHandler(options.studio.router, { plugins: [new BodyLimitPlugin({ maxBodySize })] })
  const ending = Promise.withResolvers<void>()
  const windows = watchWindows({
    graceMs: options.graceMs ?? 20_000,
    isBusy: options.studio.busy,
    onGone: () => void close(),
  })
  const server = createServer((request, response) => {
    answer(request, response).catch(() => fail(response))
  })
  const port = await listen(server, options.port ?? 0)

  async function answer(request: IncomingMessage, response: ServerResponse): Promise<void> {
    response.setHeaders(new Map(Object.entries(guardedHeaders)))
    const refusal = refuseStranger(request, port)
    const address = URL.parse(`http://127.0.0.1${request.url ?? ''}`)
    if (refusal || !address) say(response, 403, refusal ?? 'This is not an address.')
    else if (address.pathname === '/start') letIn(request, response, address.searchParams.get('key') ?? '')
    else if (!address.pathname.startsWith(session.folder)) say(response, 403, keyMissing)
    else if (!session.isAdmitted(request.headers.cookie)) say(response, 403, keyMissing)
    else await answerInside(request, response, address.pathname.slice(session.folder.length))
  }

  function letIn(request: IncomingMessage, response: ServerResponse, key: string): void {
    const cookie = request.method === 'GET' ? session.admit(key) : null
    if (cookie) response.writeHead(303, { Location: session.folder, 'Set-Cookie': cookie }).end()
    else say(response, 403, keyMissing)
  }

  async function answerInside(
    request: IncomingMessage,
    response: ServerResponse,
    name: string,
  ): Promise<void> {
    const isCall = name.startsWith('rpc/')
    if (!(isCall ? ['POST'] : ['GET', 'HEAD']).includes(request.method ?? ''))
      say(response, 405, 'Not this way.')
    else if (isCall) await call(request, response)
    else if (name === 'alive') windows.add(response)
    else if (name === 'alive.js') sendAliveScript(response)
    else if (name.startsWith('files/')) await sendOutput(request, response, name.slice('files/'.length))
    else await options.pages(request, response, name)
  }

  async function call(request: IncomingMessage, response: ServerResponse): Promise<void> {
    const { matched } = await rpc.handle(request, response, { prefix: `${session.folder}rpc`, context: {} })
    if (!matched) say(response, 404, 'The studio has no such call.')
  }

  async function sendOutput(
    request: IncomingMessage,
    response: ServerResponse,
    encoded: string,
  ): Promise<void> {
    const folder = options.studio.workspaceFolder()
    const file = folder === null ? null : await findOutputFile(folder, decodeURIComponent(encoded))
    if (!file) {
      say(response, 404, 'There is no such file in the open workspace.')
      return
    }
    response.writeHead(200, file.headers)
    if (request.method === 'HEAD') response.end()
    else await pipeline(createReadStream(file.path), response)
  }

  async function close(): Promise<void> {
    windows.close()
    server.close(() => ending.resolve())
    server.closeAllConnections()
    await ending.promise
  }

  return {
    port,
    folder: session.folder,
    startAddress: (use) => `http://127.0.0.1:${port}/start?key=${session.newStartKey(use)}`,
    ended: ending.promise,
    close,
  }
}

const keyMissing =
  'Rosette is running here, but this address does not hold its key, or holds one that was used.\n' +
  'Open the address that was printed when Rosette started, or start Rosette again.\n'

function say(response: ServerResponse, status: number, sentence: string): void {
  response.writeHead(status, { 'Content-Type': 'text/plain; charset=utf-8' }).end(sentence)
}

function sendAliveScript(response: ServerResponse): void {
  response.writeHead(200, { 'Content-Type': 'text/javascript; charset=utf-8' }).end(aliveScript)
}

/** A window that goes away in the middle of an answer is no failure; anything else is told without details. */
function fail(response: ServerResponse): void {
  if (response.headersSent) response.destroy()
  else say(response, 500, 'The studio could not answer.')
}

function listen(server: Server, port: number): Promise<number> {
  return new Promise((resolve, reject) => {
    server.once('error', (cause: NodeJS.ErrnoException) => {
      const taken = cause.code === 'EADDRINUSE'
      const message = taken
        ? `Another program already uses port ${port}. Choose another one, or none for any free port.`
        : 'This computer does not let Rosette listen on its own loopback address.'
      reject(new StudioError(taken ? 'door/port-taken' : 'door/cannot-listen', message, { port }, { cause }))
    })
    // SECURITY: the loopback address only; nothing outside this computer can connect.
    server.listen(port, '127.0.0.1', () => resolve((server.address() as AddressInfo).port))
  })
}
