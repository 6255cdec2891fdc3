import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { syncLimits } from '#core/sync/protocol'
import { openTestEndpoint, type TestEndpoint } from './openTestEndpoint.ts'
import { AT, sha256Of, type TestStudio, testStudio } from './testStudio.ts'

let endpoint: TestEndpoint
let studio: TestStudio
let other: TestStudio
beforeAll(async () => {
  endpoint = await openTestEndpoint()
  studio = await endpoint.connect(7)
  other = await endpoint.connect(9)
})
afterAll(() => endpoint.close())

const refusalOf = async (response: Response) => ({
  status: response.status,
  code: ((await response.json()) as { code: string }).code,
})
const nothing = { entries: [{}] }

describe('a request of a studio', () => {
  test('is taken once: a copy of it is refused', async () => {
    const same = { nonce: 'abcdefghijklmnopqrstuvwx' }
    expect((await studio.post('sync/push', nothing, same)).status).toBe(200)
    expect(await refusalOf(await studio.post('sync/push', nothing, same))).toEqual({
      status: 409,
      code: 'sync/replay',
    })
    // The nonces of issuers have nothing to do with each other.
    expect((await other.post('sync/push', nothing, same)).status).toBe(200)
  })

  test.each([
    ['too old', -syncLimits.clockSeconds - 1],
    ['from the future', syncLimits.clockSeconds + 1],
  ])('is refused when it is %s, with the time of the endpoint', async (_, seconds) => {
    const created = new Date(new Date(AT).getTime() + seconds * 1000)
    const response = await studio.post('sync/push', nothing, { created })
    expect(response.status).toBe(401)
    expect(await response.json()).toMatchObject({ code: 'sync/clock', now: AT })
  })

  test('is taken from a clock that is a little off', async () => {
    const created = new Date(new Date(AT).getTime() - (syncLimits.clockSeconds - 5) * 1000)
    expect((await studio.post('sync/push', nothing, { created })).status).toBe(200)
  })

  test('is refused when its body was changed on the way', async () => {
    const response = await studio.post('sync/push', nothing, { body: '{"entries":[{"kind":"erasure"}]}' })
    expect(await refusalOf(response)).toEqual({ status: 400, code: 'sync/digest' })
  })

  test('is refused when body and digest were changed together', async () => {
    const body = '{"entries":[{"kind":"erasure"}]}'
    const digest = `sha-256=:${Buffer.from(sha256Of(body), 'hex').toString('base64')}:`
    const response = await studio.post('sync/push', nothing, { body, headers: { 'Content-Digest': digest } })
    expect(await refusalOf(response)).toEqual({ status: 401, code: 'sync/signature' })
  })

  test('is refused when it was meant for another endpoint', async () => {
    const lured = testStudio(
      (request) => endpoint.app.fetch(new Request('http://localhost/sync/push', request)),
      { base: 'https://other.example/' },
    )
    expect(lured.issuer.did).toBe(studio.issuer.did)
    expect(await refusalOf(await lured.post('sync/push', nothing))).toEqual({
      status: 401,
      code: 'sync/signature',
    })
  })

  test('is refused without a signature', async () => {
    const request = new Request('http://localhost/sync/push', { method: 'POST', body: '{"entries":[]}' })
    expect(await refusalOf(await endpoint.app.fetch(request))).toEqual({ status: 401, code: 'sync/unsigned' })
  })

  test('of a stranger is refused, whatever it signs', async () => {
    const stranger = endpoint.studio(11)
    expect(await refusalOf(await stranger.post('sync/push', nothing))).toEqual({
      status: 403,
      code: 'sync/not-enrolled',
    })
    expect((await stranger.post('sync/held', { after: null, limit: 10 })).status).toBe(403)
    expect((await stranger.post('sync/export', {})).status).toBe(403)
  })

  test('says in every answer that it comes from an endpoint', async () => {
    const answers = [await studio.post('sync/push', nothing), await studio.post('sync/nowhere', nothing)]
    expect(answers.map(({ headers }) => headers.get('rosette-sync'))).toEqual(['1', '1'])
    expect(answers.map(({ status }) => status)).toEqual([200, 404])
  })

  test('is refused as a whole when it is larger than is taken', async () => {
    const large = { entries: ['x'.repeat(syncLimits.bodyBytes)] }
    expect(await refusalOf(await studio.post('sync/push', large))).toEqual({
      status: 413,
      code: 'sync/too-large',
    })
  })

  test('is refused when it hides its size', async () => {
    const chunk = new Uint8Array(1024 * 1024)
    let sent = 0
    const body = new ReadableStream({
      pull(controller) {
        sent++
        controller.enqueue(chunk)
      },
    })
    const request = new Request('http://localhost/sync/push', {
      method: 'POST',
      body,
      duplex: 'half',
    } as RequestInit)
    expect((await refusalOf(await endpoint.app.fetch(request))).code).toBe('sync/too-large')
    expect(sent).toBeLessThan(20)
  })

  test('is not read when it is nested without end', async () => {
    const deep = '['.repeat(100_000) + ']'.repeat(100_000)
    expect((await studio.post('sync/push', null, { text: '['.repeat(100_000) })).status).toBe(400)
    expect((await studio.post('sync/push', null, { text: deep })).status).toBe(400)
    const response = await studio.post('sync/push', null, { text: `{"entries":[${deep},{"kind":${deep}}]}` })
    expect(await response.json()).toMatchObject({
      answers: [{ code: 'sync/unreadable' }, { code: 'sync/unreadable' }],
    })
  })

  test('may hold 250 entries', async () => {
    const many = { entries: Array.from({ length: 251 }, () => ({})) }
    expect(await refusalOf(await studio.post('sync/push', many))).toEqual({
      status: 400,
      code: 'sync/unreadable-request',
    })
  })
})

describe('an invite', () => {
  test('lets one issuer in, and that one again when the answer was lost', async () => {
    const code = await endpoint.invite()
    const first = endpoint.studio(21)
    const answer = await first.enrol(code)
    expect(answer.status).toBe(200)
    expect(await answer.json()).toMatchObject({ issuer: first.issuer.did, base: 'http://localhost/' })
    expect((await first.enrol(code)).status).toBe(200)
    expect(await refusalOf(await endpoint.studio(22).enrol(code))).toEqual({
      status: 403,
      code: 'sync/invite',
    })
  })

  test('is good for thirty days', async () => {
    const code = await endpoint.invite()
    endpoint.clock.now = new Date('2026-12-23T10:00:00Z')
    const response = await endpoint.studio(23).enrol(code)
    endpoint.clock.now = new Date(AT)
    expect(await response.json()).toMatchObject({
      code: 'sync/invite',
      message: expect.stringContaining('expired'),
    })
  })

  test('cannot be guessed, and guessing is slowed down', async () => {
    const guesser = endpoint.studio(24)
    const codes = new Set<string>()
    for (let i = 0; i < 12; i++)
      codes.add((await refusalOf(await guesser.enrol(`RB-${'0'.repeat(26)}`))).code)
    expect([...codes]).toEqual(['sync/invite', 'endpoint/too-many'])
    endpoint.clock.now = new Date(new Date(AT).getTime() + 10 * 60 * 1000)
    const later = await guesser.enrol(`RB-${'0'.repeat(26)}`)
    endpoint.clock.now = new Date(AT)
    expect((await refusalOf(later)).code).toBe('sync/invite')
  })

  test('is not kept where somebody who reads the database would find it', async () => {
    const code = await endpoint.invite()
    const rows = await endpoint.world.store.db.selectFrom('invite').selectAll().execute()
    expect(JSON.stringify(rows)).not.toContain(code)
  })
})
