import { once } from 'node:events'
import { connect, type Socket } from 'node:net'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { type Serving, serve } from '../../endpoint/serve.ts'
import { temporaryFolder } from '../temporaryFolder.ts'
import { openTestEndpoint } from './openTestEndpoint.ts'

let serving: Serving
beforeAll(async () => {
  const { world } = await openTestEndpoint({ folder: temporaryFolder() })
  const patience = { headers: 400, request: 800 }
  serving = await serve({ ...world, config: { ...world.config, publicUrl: null, patience } }, 0, '127.0.0.1')
})
afterAll(() => serving.stop())

/** All that comes back until the connection is closed from the other side. */
async function answerTo(start: string, drop: string): Promise<string> {
  const socket: Socket = connect(serving.port, '127.0.0.1')
  socket.on('error', () => undefined)
  let answer = ''
  socket.on('data', (chunk: Buffer) => {
    answer += chunk.toString()
  })
  socket.write(start)
  const dripping = setInterval(() => socket.write(drop), 50)
  await once(socket, 'close')
  clearInterval(dripping)
  return answer
}

describe('a client that sends a byte at a time', () => {
  test('is cut off in the middle of its headers', async () => {
    expect(await answerTo('GET /health HTTP/1.1\r\nHost: localhost\r\nX-Slow: ', 'x')).toContain('408')
  })

  test('is cut off in the middle of its body', async () => {
    const head = 'POST /sync/push HTTP/1.1\r\nHost: localhost\r\nContent-Length: 100000\r\n\r\n'
    expect(await answerTo(head, 'x')).not.toContain('200 OK')
  })

  test('keeps nobody else waiting', async () => {
    const slow = answerTo('GET / HTTP/1.1\r\n', 'x')
    expect((await fetch(`http://127.0.0.1:${serving.port}/health`)).status).toBe(200)
    await slow
  })
})

test('a client that asks too often is asked to wait', async () => {
  const { world } = await openTestEndpoint({ folder: temporaryFolder() })
  const rates = { ...world.config.rates, public: { perSecond: 1, burst: 3 } }
  const strict = await serve(
    { ...world, config: { ...world.config, publicUrl: null, rates } },
    0,
    '127.0.0.1',
  )
  try {
    const statuses: number[] = []
    for (let i = 0; i < 5; i++) statuses.push((await fetch(`http://127.0.0.1:${strict.port}/health`)).status)
    expect(statuses).toEqual([200, 200, 200, 429, 429])
  } finally {
    await strict.stop()
  }
})

test('studios wait for a place when somebody holds too many, and visitors do not', async () => {
  const { world } = await openTestEndpoint({ folder: temporaryFolder() })
  const config = { ...world.config, publicUrl: null, places: { inAll: 9, ofOne: 2 } }
  const full = await serve({ ...world, config }, 0, '127.0.0.1')
  const holding = [1, 2].map(() => {
    const socket = connect(full.port, '127.0.0.1')
    socket.on('error', () => undefined)
    socket.write('POST /sync/push HTTP/1.1\r\nHost: localhost\r\nContent-Length: 1000\r\n\r\n{')
    return socket
  })
  try {
    const base = `http://127.0.0.1:${full.port}`
    await expect
      .poll(async () => (await fetch(`${base}/sync/push`, { method: 'POST', body: '{}' })).status)
      .toBe(503)
    expect((await fetch(`${base}/health`)).status).toBe(200)
    for (const socket of holding) socket.destroy()
    await expect
      .poll(async () => (await fetch(`${base}/sync/push`, { method: 'POST', body: '{}' })).status)
      .toBe(401)
  } finally {
    await full.stop()
  }
})
