/** A road between two computers on which anything may go wrong: bytes are lost, late, doubled or made up. */
import { once } from 'node:events'
import { type AddressInfo, connect, createServer, type Socket } from 'node:net'

export const faults = [
  'none',
  'refused',
  'reset in the request',
  'reset in the answer',
  'stalled before the answer',
  'stalled in the answer',
  'truncated answer',
  'delivered twice',
  'delivered late',
  'server error',
  'too many requests',
  'login page',
  'sent to a login page',
] as const
export type Fault = (typeof faults)[number]

export interface FaultyProxy {
  readonly port: number
  /** What happens to the next connection. */
  next: () => Fault
  /** The endpoint, which may move when it is started again. */
  target: number
  close(): Promise<void>
}

export async function openFaultyProxy(target: number): Promise<FaultyProxy> {
  const open = new Set<Socket>()
  const keep = (socket: Socket): Socket => {
    open.add(socket)
    socket.on('close', () => open.delete(socket))
    socket.on('error', () => socket.destroy())
    return socket
  }
  const server = createServer((client) => carry(keep(client), proxy, keep))
  server.listen(0, '127.0.0.1')
  await once(server, 'listening')
  const proxy: FaultyProxy = {
    port: (server.address() as AddressInfo).port,
    next: () => 'none',
    target,
    async close() {
      for (const socket of open) socket.destroy()
      server.close()
      await once(server, 'close')
    },
  }
  return proxy
}

const LATE_MS = 60

function carry(client: Socket, proxy: FaultyProxy, keep: (socket: Socket) => Socket): void {
  const upstream = (): Socket => keep(connect(proxy.target, '127.0.0.1'))
  const happening: Record<Fault, () => void> = {
    none: () => {
      const server = upstream()
      toServer(client, server)
      server.pipe(client)
    },
    refused: () => client.resetAndDestroy(),
    'reset in the request': () => {
      const server = upstream()
      client.once('data', (chunk) => {
        server.end(chunk.subarray(0, Math.floor(chunk.length / 2)))
        client.resetAndDestroy()
      })
    },
    'reset in the answer': () =>
      cutAnswer(client, upstream(), (part) => {
        client.write(part)
        client.resetAndDestroy()
      }),
    'truncated answer': () => cutAnswer(client, upstream(), (part) => client.end(part)),
    'stalled in the answer': () => cutAnswer(client, upstream(), (part) => client.write(part)),
    'stalled before the answer': () => {
      const server = upstream()
      toServer(client, server)
      server.resume()
    },
    'delivered twice': () => again(client, upstream, 0),
    'delivered late': () => again(client, upstream, LATE_MS),
    'server error': () => madeUp(client, '502 Bad Gateway', '<h1>Bad gateway</h1>'),
    'too many requests': () => madeUp(client, '429 Too Many Requests', 'Slow down.', 'Retry-After: 0\r\n'),
    'login page': () => madeUp(client, '200 OK', '<title>Hotel Wifi</title><form>Log in</form>'),
    'sent to a login page': () =>
      madeUp(client, '302 Found', '', 'Location: http://login.hotel.example/\r\n'),
  }
  happening[proxy.next()]()
}

/** One request for each connection, so that each meets its own fault: as any proxy may, this one ends it after. */
function toServer(client: Socket, server: Socket): void {
  client.on('data', (chunk) => server.write(withoutKeepAlive(chunk)))
}

const withoutKeepAlive = (chunk: Buffer): Buffer =>
  Buffer.from(
    chunk.toString('latin1').replace(/\r\nconnection: keep-alive\r\n/i, '\r\nconnection: close\r\n'),
    'latin1',
  )

/** The request arrives whole and is carried out; of the answer, the first part comes back. */
function cutAnswer(client: Socket, server: Socket, cut: (part: Buffer) => void): void {
  toServer(client, server)
  server.once('data', (chunk) => {
    cut(chunk.subarray(0, Math.floor(chunk.length * 0.6)))
    server.resume()
  })
}

/** The very same bytes arrive again: at once beside the first, or later when the studio has long tried anew. */
function again(client: Socket, upstream: () => Socket, afterMs: number): void {
  const chunks: Buffer[] = []
  const server = upstream()
  client.on('data', (chunk) => {
    chunks.push(withoutKeepAlive(chunk))
    server.write(chunks.at(-1)!)
  })
  server.once('data', () => {
    setTimeout(() => {
      const twin = upstream()
      twin.resume()
      for (const chunk of chunks) twin.write(chunk)
    }, afterMs)
  })
  if (afterMs === 0) server.pipe(client)
  else client.setTimeout(afterMs / 2, () => client.destroy())
}

function madeUp(client: Socket, status: string, body: string, headers = ''): void {
  client.once('data', () => {
    const length = Buffer.byteLength(body)
    client.end(
      `HTTP/1.1 ${status}\r\nContent-Type: text/html\r\n${headers}Content-Length: ${length}\r\nConnection: close\r\n\r\n${body}`,
    )
  })
}
