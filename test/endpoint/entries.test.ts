import { randomUUID } from 'node:crypto'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { bakePng } from '#core/badge/bakePng'
import { urnOf } from '#core/ids'
import type { JsonObject } from '#core/proof/json'
import type { Entry, EntryOf } from '#core/sync/protocol'
import { sampleFacts } from '../core/credential/sampleFacts.ts'
import { openTestEndpoint, type TestEndpoint } from './openTestEndpoint.ts'
import { AT, LIST_ID, pngImage, sha256Of, svgImage, type TestStudio } from './testStudio.ts'

let endpoint: TestEndpoint
let studio: TestStudio
let other: TestStudio
beforeAll(async () => {
  endpoint = await openTestEndpoint()
  studio = await endpoint.connect(7)
  other = await endpoint.connect(9)
})
afterAll(() => endpoint.close())

/** The code of the only entry, or `stored`. */
async function verdictOn(entry: Entry, by = studio): Promise<string> {
  const [answer] = await by.push(entry)
  return answer?.result === 'refused' ? answer.code : answer!.result
}

const changed = (entry: EntryOf<'credential'>, change: (document: JsonObject) => JsonObject): Entry => {
  if (entry.visibility === 'status-only') throw new Error('It has no document')
  return { ...entry, document: JSON.stringify(change(JSON.parse(entry.document) as JsonObject)) }
}

/** Signed by the issuer as Open Badges 3.0 asks for (section on JWT proofs). */
async function jwtOf({ proof: _proof, ...credential }: JsonObject): Promise<string> {
  const { id, validFrom, validUntil, credentialSubject } = credential
  const seconds = (instant: unknown) => Math.floor(Date.parse(String(instant)) / 1000)
  const claims = { iss: studio.issuer.did, jti: id, sub: (credentialSubject as JsonObject).id }
  const times = { nbf: seconds(validFrom), exp: seconds(validUntil) }
  const encode = (part: object) => Buffer.from(JSON.stringify(part)).toString('base64url')
  const signed = `${encode({ alg: 'EdDSA', kid: studio.issuer.verificationMethod })}.${encode({ ...credential, ...claims, ...times })}`
  return `${signed}.${Buffer.from(studio.issuer.sign(Buffer.from(signed))).toString('base64url')}`
}

describe('a credential', () => {
  test('with one word changed is refused', async () => {
    const entry = await studio.credential()
    expect(await verdictOn(changed(entry, (document) => ({ ...document, name: 'Doctor' })))).toBe(
      'sync/proof',
    )
  })

  test('without a proof is refused', async () => {
    const entry = await studio.credential()
    expect(await verdictOn(changed(entry, (document) => ({ ...document, proof: [] })))).toBe('sync/proof')
  })

  test('of another issuer is refused, although its proof is right', async () => {
    expect(await verdictOn(await other.credential())).toBe('sync/proof')
  })

  test('in which another issuer is named is refused', async () => {
    const { issuer } = sampleFacts()
    expect(await verdictOn(await studio.credential({ issuer: { ...issuer, did: other.issuer.did } }))).toBe(
      'sync/proof',
    )
  })

  test('under the id of another is refused', async () => {
    expect(await verdictOn({ ...(await studio.credential()), id: randomUUID() })).toBe(
      'sync/not-what-it-says',
    )
  })

  test('of another issuer stays what it is, whoever uses its id', async () => {
    const theirs = await other.credential()
    expect(await verdictOn(theirs, other)).toBe('stored')
    expect(await verdictOn(await studio.credential({ credentialId: theirs.id }))).toBe('stored')
    expect(await verdictOn({ kind: 'erasure', of: 'credential', id: theirs.id, at: AT })).toBe('stored')
    const there = await endpoint.get(other.addresses.credential(theirs.id).json)
    expect(there.status).toBe(200)
    expect((await endpoint.get(studio.addresses.credential(theirs.id).json)).status).toBe(404)
  })

  test('that can be read in two ways is refused', async () => {
    const entry = await studio.credential()
    const document = entry.visibility === 'page' ? entry.document.replace('{', '{"name":"Doctor",') : ''
    expect(await verdictOn({ ...entry, document } as Entry)).toMatch(/^(sync\/proof|credential\/ambiguous)$/)
  })

  test('nested without end is refused', async () => {
    const entry = await studio.credential()
    const document = `${'{"a":'.repeat(5000)}1${'}'.repeat(5000)}`
    expect(await verdictOn({ ...entry, document } as Entry)).toMatch(/^(sync|credential)\//)
  })

  test('that was made to keep the endpoint busy is refused before it does', async () => {
    const evidence = Array.from({ length: 1000 }, () => ({ type: ['Evidence'] }))
    const entry = await studio.credential()
    expect(await verdictOn(changed(entry, (document) => ({ ...document, evidence })))).toBe(
      'sync/too-intricate',
    )
    const some = evidence.slice(0, 100)
    expect(await verdictOn(changed(entry, (document) => ({ ...document, evidence: some })))).toBe(
      'sync/proof',
    )
  })

  test('as VC-JWT is taken, and shown and given in that form alone', async () => {
    const { document, id } = (await studio.credential()) as EntryOf<'credential'> & { document: string }
    const jwt = await jwtOf(JSON.parse(document) as JsonObject)
    expect(await verdictOn({ kind: 'credential', id, at: AT, visibility: 'page', document: jwt })).toBe(
      'stored',
    )
    const addresses = studio.addresses.credential(id)
    const given = await endpoint.get(addresses.jwt)
    expect([given.headers.get('content-type'), await given.text()]).toEqual(['application/jwt', jwt])
    expect(await (await endpoint.get(addresses.page, { Accept: 'application/jwt' })).text()).toBe(jwt)
    expect(await (await endpoint.get(addresses.page)).text()).toContain('Nguyễn Thị Hồng')
    expect((await endpoint.get(addresses.json)).status).toBe(404)
    const forged = `${jwt.slice(0, -8)}AAAAAAAA`
    expect(await verdictOn({ kind: 'credential', id, at: AT, visibility: 'page', document: forged })).toBe(
      'sync/proof',
    )
  })

  test('for a page without the name must not say who it is for', async () => {
    const named = await studio.credential()
    const nameless = await studio.credential({}, { visibility: 'page-without-name' })
    expect(await verdictOn({ ...named, visibility: 'page-without-name' } as Entry)).toBe(
      'sync/names-a-person',
    )
    expect(await verdictOn(nameless)).toBe('stored')
    const { page, json } = studio.addresses.credential(nameless.id)
    const shown = (await (await endpoint.get(page)).text()) + (await (await endpoint.get(json)).text())
    expect(shown).not.toMatch(/Nguyễn|identityHash|Helped three/)
  })

  test('must have its place in a list of its issuer that is published', async () => {
    const place = studio.place(5)
    const early = await studio.credential({ status: place })
    expect(await verdictOn(early)).toBe('sync/list-missing')
    expect(await verdictOn(await studio.statusList([]))).toBe('stored')
    expect(await verdictOn(early)).toBe('stored')
    const wrong = [
      { ...place, purpose: 'suspension' as const },
      { ...place, index: 131_072 },
      { ...place, list: place.list.replace('localhost', 'old.example') },
    ]
    for (const status of wrong)
      expect(await verdictOn(await studio.credential({ status }))).toBe('sync/list-missing')
    const elsewhere = { ...place, list: 'https://old.example/list.json' }
    expect(await verdictOn(await studio.credential({ status: elsewhere }))).toBe('sync/list-elsewhere')
    const theirs = { ...place, list: other.place(5).list }
    expect(await verdictOn(await studio.credential({ status: theirs }))).toBe('sync/list-elsewhere')
  })
})

describe('other entries', () => {
  test('are refused when another issuer signed them', async () => {
    expect(await verdictOn(await other.profile())).toBe('sync/proof')
    expect(await verdictOn(await other.achievement())).toBe('sync/proof')
    expect(await verdictOn(await other.statusList([]))).toBe('sync/proof')
  })

  test('are refused when they are not what they are sent as', async () => {
    const achievement = await studio.achievement()
    const { document } = achievement as EntryOf<'achievement'>
    expect(await verdictOn({ kind: 'issuer', id: studio.issuer.did, at: AT, document })).toBe(
      'sync/not-what-it-says',
    )
    expect(await verdictOn({ ...achievement, id: randomUUID() } as Entry)).toBe('sync/not-what-it-says')
    const list = await studio.statusList([])
    expect(await verdictOn({ ...list, id: randomUUID() })).toBe('sync/not-what-it-says')
    expect(await verdictOn({ ...list, document })).toMatch(/^credential\/status-list$/)
  })

  test('of an achievement that somebody else created are refused', async () => {
    const { document, ...entry } = (await studio.achievement()) as EntryOf<'achievement'>
    const { proof: _, ...draft } = JSON.parse(document) as JsonObject
    const creator = { id: other.issuer.did, type: ['Profile'], name: 'Other' }
    expect(await verdictOn({ ...entry, document: await studio.sign({ ...draft, creator }) })).toBe(
      'sync/not-what-it-says',
    )
    expect(urnOf(entry.id)).toBe(draft.id)
  })

  test('from a day that has not come are refused, or nothing could follow them', async () => {
    expect(await verdictOn(await studio.achievement({ at: '2099-01-01T00:00:00Z' }))).toBe(
      'sync/from-the-future',
    )
  })

  test('of a list that was packed to fill the memory are refused', async () => {
    const { document, ...entry } = await studio.statusList([])
    const { proof: _, ...draft } = JSON.parse(document) as JsonObject
    const { gzipSync } = await import('node:zlib')
    const encodedList = `u${gzipSync(Buffer.alloc(64 * 1024 * 1024)).toString('base64url')}`
    const credentialSubject = { ...(draft.credentialSubject as JsonObject), encodedList }
    const bomb = { ...entry, id: LIST_ID, document: await studio.sign({ ...draft, credentialSubject }) }
    expect(await verdictOn(bomb)).toBe('credential/status-list')
  })

  test('that cannot be read say which part', async () => {
    const response = await studio.post('sync/push', {
      entries: [{ kind: 'credential', id: '../../etc/passwd', at: AT }],
    })
    expect(await response.json()).toMatchObject({ answers: [{ result: 'refused', code: 'sync/unreadable' }] })
  })
})

describe('a picture', () => {
  const SVG = '<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 9 9">'

  test.each([
    ['one path', `${SVG}<path d="M0 0h9v9z" fill="#123"/></svg>`],
    [
      'a title, a clip and a gradient',
      `<?xml version="1.0" encoding="UTF-8"?>\n${SVG}<title>A &amp; B</title><defs><clipPath id="a"><path d="M0 0"/></clipPath></defs><g clip-path="url(#a)"><use href="#b"/></g></svg>\n`,
    ],
  ])('that only draws is taken: %s', async (_, svg) => {
    expect(await verdictOn(svgImage(svg))).toBe('stored')
  })

  test.each([
    ['a script', `${SVG}<script>alert(1)</script></svg>`],
    ['a script in capitals', `${SVG}<SCRIPT>alert(1)</SCRIPT></svg>`],
    ['an event', `${SVG}<path d="M0 0" onload="alert(1)"/></svg>`],
    ['an event after a line break', `${SVG}<path\nOnLoad="alert(1)" d="M0 0"/></svg>`],
    ['an attribute without quotes', `${SVG}<path onload=alert(1) d="M0 0"/></svg>`],
    ['foreign content', `${SVG}<foreignObject><p>x</p></foreignObject></svg>`],
    ['a link', `${SVG}<a href="https://evil.example"><path d="M0 0"/></a></svg>`],
    ['a picture from elsewhere', `${SVG}<image href="https://evil.example/x.png"/></svg>`],
    ['a picture that is an SVG', `${SVG}<image href="data:image/svg+xml,&lt;svg/>"/></svg>`],
    ['a style sheet', `${SVG}<style>@import url(https://evil.example)</style></svg>`],
    ['a style', `${SVG}<path style="fill:url(https://evil.example)" d="M0 0"/></svg>`],
    ['a fill from elsewhere', `${SVG}<path fill="url(https://evil.example#a)" d="M0 0"/></svg>`],
    ['an animation', `${SVG}<set attributeName="href" to="javascript:alert(1)"/></svg>`],
    ['an entity', `<!DOCTYPE svg [<!ENTITY x "y">]>${SVG}<path d="M0 0"/></svg>`],
    ['a comment that hides one', `${SVG}<!--><script>alert(1)</script>--></svg>`],
    ['CDATA', `${SVG}<title><![CDATA[<script>]]></title></svg>`],
    ['a style sheet of its own', `<?xml-stylesheet href="https://evil.example"?>${SVG}</svg>`],
    ['another name space', '<svg xmlns="http://www.w3.org/1999/xhtml"><path d="M0 0"/></svg>'],
    ['something behind its end', `${SVG}</svg><script>alert(1)</script>`],
    ['no end', `${SVG}<path d="M0 0"/>`],
    ['another kind', '<html><body onload="alert(1)"></body></html>'],
  ])('with %s is refused', async (_, svg) => {
    expect(await verdictOn(svgImage(svg))).toBe('sync/picture')
  })

  test('in which a badge is baked is refused: it holds a name', async () => {
    const baked = Buffer.from(bakePng(Buffer.from(pngImage().data, 'base64'), '{"name":"Nguyễn"}'))
    const entry = { ...pngImage(), id: sha256Of(baked), data: baked.toString('base64') }
    expect(await verdictOn(entry)).toBe('sync/picture')
  })

  test('that is another than announced, damaged, or no picture is refused', async () => {
    const bytes = Buffer.from(pngImage().data, 'base64')
    const damaged = Buffer.from(bytes.map((byte, i) => (i === 40 ? byte ^ 1 : byte)))
    const script = Buffer.from('<script>alert(1)</script>')
    expect(await verdictOn({ ...pngImage(), id: 'ab'.repeat(32) })).toBe('sync/picture')
    for (const wrong of [damaged, bytes.subarray(0, 50), script]) {
      const entry = { ...pngImage(), id: sha256Of(wrong), data: wrong.toString('base64') }
      expect(await verdictOn(entry)).toBe('sync/picture')
    }
    expect(await verdictOn({ ...pngImage(), data: 'not base64!' })).toBe('sync/picture')
  })
})
