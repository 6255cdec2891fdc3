import { connect } from 'node:net'
import { networkInterfaces } from 'node:os'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { openTestDoor, type TestDoor } from './openTestDoor.ts'

let it: TestDoor
beforeAll(async () => {
  it = await openTestDoor()
})
afterAll(() => it.door.close())

describe('the start address', () => {
  test('trades its key for an HttpOnly, SameSite=Strict cookie bound to the secret folder', async () => {
    const start = new URL(it.door.startAddress('while-open'))
    const answer = await it.ask(start.pathname + start.search, { headers: { cookie: null } })
    expect(answer.status).toBe(303)
    expect(answer.headers.location).toBe(it.folder)
    const cookie = String(answer.headers['set-cookie'])
    expect(cookie).toContain('HttpOnly')
    expect(cookie).toContain('SameSite=Strict')
    expect(cookie).toContain(`Path=${it.folder}`)
    expect(cookie).not.toContain(start.searchParams.get('key')!)
  })

  test('opens again while the studio is open when it was printed for a person', async () => {
    const start = new URL(it.door.startAddress('while-open'))
    for (const attempt of [1, 2]) {
      expect((await it.ask(start.pathname + start.search)).status, `attempt ${attempt}`).toBe(303)
    }
  })

  test('opens only once when it stood on a command line', async () => {
    const start = new URL(it.door.startAddress('once'))
    expect((await it.ask(start.pathname + start.search)).status).toBe(303)
    expect((await it.ask(start.pathname + start.search)).status).toBe(403)
  })

  test('with a wrong key gives no cookie', async () => {
    for (const path of ['/start', '/start?key=', '/start?key=guess', `/start?key=${'A'.repeat(43)}`]) {
      const answer = await it.ask(path)
      expect(answer.status, path).toBe(403)
      expect(answer.headers['set-cookie'], path).toBeUndefined()
    }
  })
})

describe('without the key', () => {
  test('nothing is served: not the page, not a call, not a file, not the stream', async () => {
    for (const name of ['', 'main.js', 'alive', 'alive.js', 'files/a.pdf']) {
      const answer = await it.ask(it.folder + name, { headers: { cookie: null } })
      expect(answer.status, name).toBe(403)
    }
    const call = await it.ask(`${it.folder}rpc/workspace/status`, {
      method: 'POST',
      headers: { cookie: null },
    })
    expect(call.status).toBe(403)
  })

  test('a cookie with another secret is refused', async () => {
    for (const cookie of ['rosette=', 'rosette=guess', `other=${it.cookie}`, `x${it.cookie}`]) {
      expect((await it.ask(it.folder, { headers: { cookie } })).status, cookie).toBe(403)
    }
  })

  test('the cookie alone does not open another folder', async () => {
    for (const path of ['/', '/rpc/workspace/status', '/index.html', '/wrong/']) {
      expect((await it.ask(path)).status, path).toBe(403)
    }
  })

  test('the refusal tells the person what to open', async () => {
    const answer = await it.ask('/', { headers: { cookie: null } })
    expect(answer.text).toContain('Open the address that was printed')
  })
})

describe('with the key', () => {
  test('requests under another host name are refused, so DNS rebinding gains nothing', async () => {
    for (const host of [
      'evil.example',
      `evil.example:${it.door.port}`,
      '127.0.0.1',
      `127.0.0.1:1`,
      '0.0.0.0',
    ]) {
      expect((await it.ask(it.folder, { headers: { host } })).status, host).toBe(403)
    }
    expect((await it.ask(it.folder, { headers: { host: `localhost:${it.door.port}` } })).status).toBe(200)
  })

  test('calls from another origin, or from none, are refused', async () => {
    const origins = [
      'https://evil.example',
      'null',
      `http://127.0.0.1:1`,
      `https://127.0.0.1:${it.door.port}`,
      null,
    ]
    for (const origin of origins) {
      const answer = await it.ask(`${it.folder}rpc/workspace/status`, { method: 'POST', headers: { origin } })
      expect(answer.status, String(origin)).toBe(403)
    }
  })

  test('pages of other sites, and of other ports, may not embed or fetch anything', async () => {
    for (const site of ['cross-site', 'same-site']) {
      const headers = { 'sec-fetch-site': site, 'sec-fetch-mode': 'no-cors', 'sec-fetch-dest': 'script' }
      expect((await it.ask(`${it.folder}main.js`, { headers })).status, site).toBe(403)
      const framed = { 'sec-fetch-site': site, 'sec-fetch-mode': 'navigate', 'sec-fetch-dest': 'iframe' }
      expect((await it.ask(it.folder, { headers: framed })).status, site).toBe(403)
    }
  })

  test('no answer invites another origin', async () => {
    const answer = await it.ask(it.folder, { headers: { origin: `http://127.0.0.1:${it.door.port}` } })
    expect(answer.status).toBe(200)
    expect(Object.keys(answer.headers).filter((name) => name.startsWith('access-control-'))).toEqual([])
    const preflight = await it.ask(`${it.folder}rpc/workspace/status`, { method: 'OPTIONS' })
    expect(preflight.status).toBe(405)
  })

  test('calls are made with POST and nothing else is written to', async () => {
    expect((await it.ask(`${it.folder}rpc/workspace/status`)).status).toBe(405)
    for (const method of ['POST', 'PUT', 'DELETE']) {
      expect((await it.ask(`${it.folder}files/a.pdf`, { method })).status, method).toBe(405)
    }
  })
})

test('every answer carries the guarding headers, refusals too', async () => {
  for (const path of ['/', it.folder, `${it.folder}alive.js`, `${it.folder}nothing`]) {
    const { headers } = await it.ask(path)
    expect(headers['x-content-type-options'], path).toBe('nosniff')
    expect(headers['referrer-policy'], path).toBe('no-referrer')
    expect(headers['cross-origin-opener-policy'], path).toBe('same-origin')
    expect(headers['cross-origin-resource-policy'], path).toBe('same-origin')
    expect(headers['cache-control'], path).toBe('no-store')
  }
})

test('other computers cannot connect', async () => {
  const outside = Object.values(networkInterfaces())
    .flat()
    .filter((address) => address?.family === 'IPv4' && !address.internal)
  const reached = await Promise.all(outside.map((address) => canConnect(address!.address, it.door.port)))
  expect(reached.filter(Boolean)).toEqual([])
  expect(await canConnect('127.0.0.1', it.door.port)).toBe(true)
})

function canConnect(host: string, port: number): Promise<boolean> {
  return new Promise((resolve) => {
    const socket = connect({ host, port, timeout: 1000 })
    const end = (reached: boolean) => {
      socket.destroy()
      resolve(reached)
    }
    socket.once('connect', () => end(true))
    socket.once('error', () => end(false))
    socket.once('timeout', () => end(false))
  })
}
