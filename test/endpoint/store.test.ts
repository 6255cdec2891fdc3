import { afterAll, afterEach, beforeAll, describe, expect, test } from 'vitest'
import { draftReplacement } from '#core/credential/replacement'
import { openStore, type StorePlace } from '../../endpoint/store/openStore.ts'
import { temporaryFolder } from '../temporaryFolder.ts'
import { openTestEndpoint, type TestEndpoint } from './openTestEndpoint.ts'
import { openTestPostgres, type TestPostgres } from './openTestPostgres.ts'
import { LIST_ID, pngImage, sha256Of } from './testStudio.ts'

let postgres: TestPostgres
beforeAll(async () => {
  postgres = await openTestPostgres()
})
afterAll(() => postgres.stop())

const places: [name: string, place: () => Promise<StorePlace>][] = [
  ['SQLite', async () => ({ folder: temporaryFolder() })],
  ['PostgreSQL', async () => ({ databaseUrl: await postgres.newDatabase() })],
]
const LATER = '2026-11-21T09:31:00.000Z'
const EARLIER = '2026-11-21T09:29:00.000Z'

describe.each(places)('what is pushed, kept in %s,', (_, newPlace) => {
  const open: TestEndpoint[] = []
  const openAt = async (place: StorePlace): Promise<TestEndpoint> => {
    const endpoint = await openTestEndpoint(place)
    open.push(endpoint)
    return endpoint
  }
  afterEach(async () => {
    for (const endpoint of open.splice(0)) await endpoint.close()
  })

  test('is public at its addresses', async () => {
    const endpoint = await openAt(await newPlace())
    const studio = await endpoint.connect()
    const achievement = await studio.achievement()
    const credential = await studio.credential()
    expect(await studio.push(pngImage(), achievement, credential)).toEqual([
      { result: 'stored' },
      { result: 'stored' },
      { result: 'stored' },
    ])
    const { json, page } = studio.addresses.credential(credential.id)
    expect(await (await endpoint.get(json)).text()).toBe(
      credential.visibility === 'page' && credential.document,
    )
    expect((await endpoint.get(page)).status).toBe(200)
    const image = await endpoint.get(studio.addresses.image(pngImage().id, 'png'))
    expect(Buffer.from(await image.arrayBuffer()).toString('base64')).toBe(pngImage().data)
  })

  test('that a badge was replaced is taken in any order and any number of times, and goes when it is erased', async () => {
    const endpoint = await openAt(await newPlace())
    const studio = await endpoint.connect()
    const [old, corrected] = [await studio.credential(), await studio.credential()]
    const issuer = { did: studio.issuer.did, name: 'Aallokko ry' }
    const word = async (at: string) => ({
      kind: 'replacement' as const,
      id: old.id,
      at,
      document: await studio.sign(draftReplacement({ issuer, replaced: old.id, by: corrected.id, at })),
    })
    const [first, later] = [await word(EARLIER), await word(LATER)]
    await studio.push(pngImage(), await studio.achievement())
    expect(await studio.push(later, corrected, first, old, later)).toMatchObject([
      { result: 'stored' },
      { result: 'stored' },
      { result: 'superseded' },
      { result: 'stored' },
      { result: 'already' },
    ])
    const { page, replacement } = studio.addresses.credential(old.id)
    expect(await (await endpoint.get(page)).text()).toContain(`${corrected.id}/`)
    expect(await (await endpoint.get(replacement)).text()).toBe(later.document)
    const erasure = { kind: 'erasure', of: 'credential', id: old.id, at: LATER } as const
    expect(await studio.push(erasure, later)).toMatchObject([{ result: 'stored' }, { code: 'sync/erased' }])
    expect((await endpoint.get(replacement)).status).toBe(404)
  })

  test('is there once, however often it is sent', async () => {
    const endpoint = await openAt(await newPlace())
    const studio = await endpoint.connect()
    const credential = await studio.credential()
    expect(await studio.push(credential, credential)).toEqual([{ result: 'stored' }, { result: 'already' }])
    expect(await studio.push(credential)).toEqual([{ result: 'already' }])
    const held = await (await studio.post('sync/held', { after: null, limit: 10 })).json()
    expect(held).toMatchObject({ rows: [{ kind: 'credential' }, { kind: 'issuer' }], next: null })
  })

  test('gives way to what was recorded later, in whatever order the two arrive', async () => {
    const endpoint = await openAt(await newPlace())
    const studio = await endpoint.connect()
    const [before, after] = [
      await studio.achievement({ name: 'Before' }),
      await studio.achievement({ name: 'After', at: LATER }),
    ]
    expect(await studio.push(after, before)).toEqual([{ result: 'stored' }, { result: 'superseded' }])
    const { json } = studio.addresses.achievement(before.id)
    expect(await (await endpoint.get(json)).json()).toMatchObject({ name: 'After' })
    expect(await studio.push(await studio.achievement({ name: 'Long ago', at: EARLIER }))).toEqual([
      { result: 'superseded' },
    ])
  })

  test('can be hidden and shown again', async () => {
    const endpoint = await openAt(await newPlace())
    const studio = await endpoint.connect()
    const credential = await studio.credential()
    await studio.push(credential)
    const { page, json } = studio.addresses.credential(credential.id)
    await studio.push({ kind: 'credential', id: credential.id, at: LATER, visibility: 'status-only' })
    expect([(await endpoint.get(page)).status, (await endpoint.get(json)).status]).toEqual([404, 404])
    await studio.push({ ...credential, at: '2026-11-21T09:32:00.000Z' })
    expect((await endpoint.get(page)).status).toBe(200)
  })

  test('keeps one list from overwriting what another computer revoked', async () => {
    const endpoint = await openAt(await newPlace())
    const studio = await endpoint.connect()
    const first = await studio.statusList([])
    await studio.push(first)
    const replaces = sha256Of(first.document)
    const one = await studio.statusList([7], { replaces, at: LATER })
    const other = await studio.statusList([8], { replaces, at: LATER })
    expect(await studio.push(one)).toEqual([{ result: 'stored' }])
    expect(await studio.push(other)).toMatchObject([{ result: 'refused', code: 'sync/list-moved-on' }])
    const both = await studio.statusList([7, 8], { replaces: sha256Of(one.document), at: LATER })
    expect(await studio.push(both)).toEqual([{ result: 'stored' }])
    expect(await (await endpoint.get(studio.addresses.statusList(LIST_ID))).text()).toBe(both.document)
  })

  test('shows at once what was revoked', async () => {
    const endpoint = await openAt(await newPlace())
    const studio = await endpoint.connect()
    const list = await studio.statusList([])
    const credential = await studio.credential({ status: studio.place(94) })
    expect(await studio.push(list, credential)).toEqual([{ result: 'stored' }, { result: 'stored' }])
    const { page } = studio.addresses.credential(credential.id)
    expect(await (await endpoint.get(page)).text()).not.toContain('Revoked')
    await studio.push(await studio.statusList([94], { replaces: sha256Of(list.document), at: LATER }))
    expect(await (await endpoint.get(page)).text()).toContain('Revoked')
  })

  test('shows what is on hold as that, and not as taken back', async () => {
    const endpoint = await openAt(await newPlace())
    const studio = await endpoint.connect()
    const list = await studio.statusList([94], { purpose: 'suspension' })
    const credential = await studio.credential({ status: { ...studio.place(94), purpose: 'suspension' } })
    expect(await studio.push(list, credential)).toEqual([{ result: 'stored' }, { result: 'stored' }])
    const html = await (await endpoint.get(studio.addresses.credential(credential.id).page)).text()
    expect(html).toContain('On hold')
    expect(html).not.toContain('Revoked')
  })

  test('is not taken beyond the room there is', async () => {
    const endpoint = await openAt(await newPlace())
    const studio = await endpoint.connect()
    const narrow = await openTestEndpoint(await newPlace(), { quota: { entries: 2, bytes: 10_000 } })
    open.push(narrow)
    const tenant = await narrow.connect()
    const [one, two] = [await tenant.credential(), await tenant.credential()]
    expect(await tenant.push(one, two)).toMatchObject([
      { result: 'stored' },
      { result: 'refused', code: 'sync/quota' },
    ])
    const erasure = { kind: 'erasure', of: 'credential', id: one.id, at: LATER } as const
    expect(await tenant.push(erasure, two)).toEqual([{ result: 'stored' }, { result: 'stored' }])
    expect(await studio.push(one)).toMatchObject([{ result: 'stored' }])
  })

  test('finds a database that several programs met at once while it was new', async () => {
    const place = await newPlace()
    const stores = await Promise.all([openStore(place), openStore(place), openStore(place)])
    for (const store of stores) await store.close()
    const endpoint = await openAt(place)
    const studio = await endpoint.connect()
    expect(await studio.push(await studio.credential())).toMatchObject([{ result: 'stored' }])
  })

  test('survives a new start, and the form of the database with it', async () => {
    const place = await newPlace()
    const first = await openAt(place)
    const studio = await first.connect()
    const credential = await studio.credential()
    await studio.push(credential)
    await open.pop()!.close()
    const second = await openAt(place)
    expect((await second.get(studio.addresses.credential(credential.id).json)).status).toBe(200)
  })

  test('is listed for comparing, page by page', async () => {
    const endpoint = await openAt(await newPlace())
    const studio = await endpoint.connect()
    await studio.push(
      await studio.credential(),
      await studio.credential(),
      await studio.achievement(),
      pngImage(),
    )
    const seen: string[] = []
    let after: string | null = null
    do {
      const response = await studio.post('sync/held', { after, limit: 2 })
      const { rows, next } = (await response.json()) as {
        rows: { kind: string; at: string }[]
        next: string | null
      }
      seen.push(...rows.map(({ kind }) => kind))
      after = next
    } while (after !== null)
    expect(seen).toEqual(['achievement', 'credential', 'credential', 'image', 'issuer'])
  })
})
