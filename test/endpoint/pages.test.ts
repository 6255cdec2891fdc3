import { randomUUID } from 'node:crypto'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { didWebOf } from '#core/sync/addresses'
import { entry } from '#core/sync/protocol'
import { sampleFacts } from '../core/credential/sampleFacts.ts'
import { openTestEndpoint, type TestEndpoint } from './openTestEndpoint.ts'
import { AT, pngImage, type TestStudio } from './testStudio.ts'

let endpoint: TestEndpoint
let studio: TestStudio
let credentialId: string
let achievementId: string
beforeAll(async () => {
  endpoint = await openTestEndpoint()
  studio = await endpoint.connect()
  const [achievement, credential] = [await studio.achievement(), await studio.credential()]
  await studio.push(pngImage(), achievement, credential)
  credentialId = credential.id
  achievementId = achievement.id
})
afterAll(() => endpoint.close())

const textAt = async (path: string, headers?: Record<string, string>): Promise<string> =>
  (await endpoint.get(path, headers)).text()
const pageOf = (id = credentialId): string => studio.addresses.credential(id).page

describe('the page of a credential', () => {
  test('shows picture, badge, name, issuer, criteria, and how to check it', async () => {
    const html = await textAt(pageOf())
    for (const shown of [
      'Peer tutor, starter',
      'Nguyễn Thị Hồng',
      'Aallokko ry',
      'Met one learner',
      '20 November 2026',
    ]) {
      expect(html).toContain(shown)
    }
    expect(html).toContain(`images/${pngImage().id}.png`)
    expect(html).toContain('verify/?credential=issuers%2F')
  })

  test('leads only to addresses that are there', async () => {
    const html = await textAt(pageOf())
    const links = [...html.matchAll(/(?:href|src)="((?:\.\.\/)+issuers[^"]+)"/g)].map(([, link]) => link!)
    expect(links.length).toBeGreaterThan(3)
    for (const link of links) {
      const { pathname } = new URL(link, `http://localhost/${pageOf()}`)
      expect([pathname, (await endpoint.get(pathname)).status]).toEqual([pathname, 200])
    }
  })

  test.each([
    ['fi', 'ltr', 'Myönnetty'],
    ['ar', 'rtl', 'تاريخ المنح'],
    ['en', 'ltr', 'Awarded on'],
  ])('speaks %s when a browser does', async (language, direction, words) => {
    const html = await textAt(pageOf(), { 'Accept-Language': `${language}-XX,de;q=0.5` })
    expect(html).toContain(`<html lang="${language}" dir="${direction}"`)
    expect(html).toContain(words)
    expect(await textAt(`${pageOf()}?lang=${language}`, { 'Accept-Language': 'de' })).toContain(words)
  })

  test('says when it counts no longer, as soon as that is so', async () => {
    const credential = await studio.credential({ validUntil: '2026-11-22' })
    await studio.push(credential)
    expect(await textAt(pageOf(credential.id))).not.toContain('No longer counts')
    endpoint.clock.now = new Date('2026-11-23T00:00:01Z')
    expect(await textAt(pageOf(credential.id))).toContain('No longer counts')
    endpoint.clock.now = new Date(AT)
  })
})

describe('a hostile credential', () => {
  const MARKUP = `"><script>alert(1)</script><img src=x onerror=alert(1)>'\`\u0000{{x}}&lt;`
  const TURNED = '\u202eevil\u202c \u2066x'

  test('shows its markup as text, wherever it stands', async () => {
    const facts = sampleFacts()
    const words = `${MARKUP}${TURNED}`
    const credential = await studio.credential({
      issuer: { ...facts.issuer, did: studio.issuer.did, name: words },
      recipient: { name: words, email: null },
      achievement: {
        ...facts.achievement,
        name: words,
        description: words,
        criteria: `${words}\n\n<b>x</b>\n\n[a](javascript:alert(1)) ![x](https://evil.example/x.png)`,
      },
      narrative: words,
    })
    const achievement = await studio.achievement({
      id: randomUUID(),
      name: words,
      description: words,
      criteria: words,
    })
    expect(
      await studio.push(
        achievement,
        credential,
        await studio.profile({ name: words, at: '2026-11-21T09:30:13Z' }),
      ),
    ).toEqual([{ result: 'stored' }, { result: 'stored' }, { result: 'stored' }])
    for (const path of [
      pageOf(credential.id),
      studio.addresses.achievement(achievement.id).page,
      studio.addresses.page,
    ]) {
      const html = await textAt(path)
      expect(html).toContain('alert(1)')
      expect(html).not.toMatch(/<script|<img src=x|onerror=alert\(1\)>[^&]|href="javascript|<b>|src="https/i)
      expect(html).not.toContain('\u0000')
      // A name must not turn the words of the page around it.
      expect(/<h1.*?<\/h1>/s.exec(html)![0]).not.toMatch(/[\u202e\u2066]/)
    }
    await studio.push(await studio.profile({ at: '2026-11-21T09:30:14Z' }))
  })
})

describe('every answer', () => {
  const paths = (): string[] => [
    pageOf(),
    studio.addresses.page,
    studio.addresses.achievement(achievementId).page,
    studio.addresses.credential(credentialId).json,
    studio.addresses.profile,
    studio.addresses.jwks,
    studio.addresses.image(pngImage().id, 'png'),
    pageOf(randomUUID()),
    'openapi.json',
    'health',
  ]

  test('forbids scripts and everything from elsewhere, and sets no cookie', async () => {
    for (const path of paths()) {
      const { headers } = await endpoint.get(path)
      const policy = headers.get('content-security-policy') ?? ''
      expect(policy).toContain("default-src 'none'")
      expect(policy).toContain("frame-ancestors 'none'")
      expect(policy).not.toMatch(/script-src|unsafe-eval|https?:|\*/)
      expect(headers.get('x-content-type-options')).toBe('nosniff')
      expect(headers.get('referrer-policy')).toBe('no-referrer')
      expect(headers.get('x-robots-tag')).toBe('noindex')
      expect(headers.get('set-cookie')).toBeNull()
    }
  })

  test('of a document may be read by pages of others, and that of a page may not', async () => {
    const originOf = async (path: string) =>
      (await endpoint.get(path, { Origin: 'https://other.example' })).headers.get(
        'access-control-allow-origin',
      )
    expect(await originOf(studio.addresses.credential(credentialId).json)).toBe('*')
    expect(await originOf(pageOf())).toBeNull()
  })

  test('is not sent again to those who have it', async () => {
    for (const path of paths().slice(0, 7)) {
      const first = await endpoint.get(path)
      const etag = first.headers.get('etag')!
      expect(etag).toMatch(/^"[\w-]{27}"$/)
      for (const known of [etag, `W/${etag}`, `"other", ${etag}`]) {
        const again = await endpoint.get(path, { 'If-None-Match': known })
        expect([again.status, await again.text()]).toEqual([304, ''])
      }
      expect((await endpoint.get(path, { 'If-None-Match': '"other"' })).status).toBe(200)
    }
  })

  test('is kept for ever when it is a picture, and asked for again when it may be erased', async () => {
    const cachingOf = async (path: string) => (await endpoint.get(path)).headers.get('cache-control')
    expect(await cachingOf(studio.addresses.image(pngImage().id, 'png'))).toContain('immutable')
    expect(await cachingOf(pageOf())).toBe('no-cache')
  })
})

describe('one address', () => {
  test.each([
    ['text/html,application/xhtml+xml,*/*;q=0.8', 'text/html; charset=utf-8'],
    ['*/*', 'text/html; charset=utf-8'],
    ['application/json', 'application/vc+ld+json'],
    ['application/vc+ld+json, text/html;q=0.5', 'application/vc+ld+json'],
    ['text/html;q=0.1, application/ld+json;q=0.9', 'application/vc+ld+json'],
    ['image/webp, nonsense;q=x, ;;,', 'text/html; charset=utf-8'],
  ])('gives what is asked for with %s', async (accept, type) => {
    const response = await endpoint.get(pageOf(), { Accept: accept })
    expect([response.status, response.headers.get('content-type')]).toEqual([200, type])
    expect(response.headers.get('vary') === null).toBe(type !== 'text/html; charset=utf-8')
  })

  test('has nothing in a form that was not pushed', async () => {
    expect((await endpoint.get(studio.addresses.credential(credentialId).jwt)).status).toBe(404)
    expect((await endpoint.get(pageOf(), { Accept: 'application/jwt' })).status).toBe(404)
  })

  test('is found without the stroke at its end', async () => {
    const response = await endpoint.get(pageOf().slice(0, -1))
    expect(response.status).toBe(308)
    const { pathname } = new URL(
      response.headers.get('location')!,
      `http://localhost/${pageOf().slice(0, -1)}`,
    )
    expect(pathname).toBe(`/${pageOf()}`)
  })
})

describe('who looks for what is not theirs', () => {
  test('cannot tell an address that was never there from one that is hidden or of a stranger', async () => {
    const hidden = await studio.credential()
    await studio.push({ kind: 'credential', id: hidden.id, at: AT, visibility: 'status-only' })
    const stranger = endpoint.studio(99)
    const answers = await Promise.all(
      [pageOf(hidden.id), pageOf(randomUUID()), stranger.addresses.credential(hidden.id).page].map(
        async (path) => {
          const response = await endpoint.get(path)
          return { status: response.status, headers: [...response.headers], body: await response.text() }
        },
      ),
    )
    expect(answers[0]!.status).toBe(404)
    expect(answers[1]).toEqual(answers[0])
    expect(answers[2]).toEqual(answers[0])
  })

  test('is given no list of credentials', async () => {
    const shown = await Promise.all(
      [studio.addresses.page, studio.addresses.achievement(achievementId).page].map((path) => textAt(path)),
    )
    expect(shown.join()).not.toContain('/credentials/')
    for (const folder of [
      'issuers/',
      `${studio.addresses.page}credentials/`,
      `${studio.addresses.page}images/`,
    ]) {
      expect((await endpoint.get(folder)).status).toBe(404)
    }
  })

  test('cannot use an id whose time or counter could be guessed', () => {
    const id = '0190163d-8694-739b-aea5-966c26f8ad91'
    expect(entry.safeParse({ kind: 'erasure', of: 'credential', id, at: AT }).success).toBe(false)
  })

  test.each([
    '/issuers/../../../etc/passwd',
    '/issuers/%2e%2e/%2e%2e/etc/passwd',
    '/verify/../../package.json',
    '/verify/..%2f..%2fpackage.json',
    '/verify/%2e%2e/%2e%2e/package.json',
    '/issuers/z6MkgPUChLjhq9a4pp5A1Rm2GhmifggUxdFCw6qZD53qU8o4/images/..%2f..%2fendpoint.sqlite',
    '/issuers/z6MkgPUChLjhq9a4pp5A1Rm2GhmifggUxdFCw6qZD53qU8o4/credentials/%00/',
    '//evil.example/%2f..',
    '/endpoint.sqlite',
    '/%',
  ])('finds no way out of the addresses by %s', async (path) => {
    const { status, headers } = await endpoint.app.request(path)
    expect([404, 308]).toContain(status)
    expect(headers.get('location') ?? '').not.toMatch(/evil/)
  })

  test('cannot put a header into an answer', async () => {
    for (const path of [
      `${pageOf()}?lang=en%0d%0aSet-Cookie:x=1`,
      '/issuers/%0d%0aSet-Cookie:%20x=1',
      '/issuers/a%0aLocation:x',
    ]) {
      const response = await endpoint.get(path)
      expect(response.headers.get('set-cookie')).toBeNull()
      expect(response.headers.get('location') ?? '').not.toMatch(/[\r\n]/)
    }
  })
})

describe('documents for programs', () => {
  test('are the key of the issuer in the forms that are looked for', async () => {
    const { keys } = (await (await endpoint.get(studio.addresses.jwks)).json()) as { keys: { x: string }[] }
    expect(keys[0]?.x).toBe(Buffer.from(studio.issuer.publicKey).toString('base64url'))
    const document = await (await endpoint.get(studio.addresses.didDocument)).json()
    const id = didWebOf('http://localhost/', studio.issuer.did)
    expect(document).toMatchObject({ id, alsoKnownAs: [studio.issuer.did, expect.any(String)] })
    expect(JSON.stringify(keys)).not.toContain('"d"')
  })

  test('are those of Open Badges 2.0, each leading to the next', async () => {
    const jsonAt = async (url: string) =>
      (await (await endpoint.get(new URL(url).pathname)).json()) as Record<string, string>
    const credential = await studio.credential({
      achievement: { ...sampleFacts().achievement, id: achievementId },
    })
    await studio.push(credential)
    const assertion = await jsonAt(
      `http://localhost/${studio.addresses.credential(credential.id).openBadges2}`,
    )
    expect(assertion).toMatchObject({ type: 'Assertion' })
    const badge = await jsonAt(assertion.badge!)
    expect(badge).toMatchObject({ type: 'BadgeClass' })
    expect((await endpoint.get(new URL(badge.image!).pathname)).headers.get('content-type')).toBe('image/png')
    expect(await jsonAt(badge.issuer!)).toMatchObject({ type: 'Issuer', name: 'Aallokko ry' })
  })

  test('describe every address there is', async () => {
    const { paths } = (await (await endpoint.get('openapi.json')).json()) as { paths: Record<string, object> }
    const described = Object.keys(paths).filter((path) => 'get' in paths[path]!)
    for (const path of described) {
      const filled = path
        .replace('{issuer}', studio.issuer.did.slice('did:key:'.length))
        .replace(/achievements\/\{id\}/, `achievements/${achievementId}`)
        .replace(/credentials\/\{id\}/, `credentials/${credentialId}`)
        .replace(/images\/\{id\}/, `images/${pngImage().id}`)
      const isThere = !/jwt|\{id\}|svg|replaced/.test(filled)
      expect([path, (await endpoint.get(filled)).status]).toEqual([path, isThere ? 200 : 404])
    }
    expect(Object.keys(paths)).toEqual(
      expect.arrayContaining(['/sync/push', '/sync/enrol', '/sync/held', '/sync/export']),
    )
  })

  test('say whether the endpoint works', async () => {
    expect(await (await endpoint.get('health')).json()).toEqual({ status: 'ok' })
  })
})
