import { cpSync, rmSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, test } from 'vitest'
import { isSet, readStatusList } from '#core/credential/statusList'
import { addressesOf } from '#core/sync/addresses'
import { issuePeople, openFurnishedStudio } from '../../openTestStudio.ts'
import { PASSPHRASE } from '../../testWorld.ts'
import {
  type Furnished,
  openConnectedStudio,
  openEndpoint,
  openSecondLaptop,
  roadTo,
  send,
} from './connectedStudio.ts'

type Connected = Awaited<ReturnType<typeof openConnectedStudio>>

const PEOPLE = 'Name\nYolanda Quimby\nMatti Virtanen'

async function entryOf({ client }: Pick<Furnished, 'client'>, name: string) {
  const { entries } = await client.registry.search({ text: name })
  return client.registry.get({ credentialId: entries[0]!.credentialId })
}

async function pathsOf(studio: Connected, name: string) {
  const { credentialId } = await entryOf(studio, name)
  return addressesOf(await didOf(studio)).credential(credentialId.slice('urn:uuid:'.length))
}

const didOf = async ({ client }: Pick<Furnished, 'client'>): Promise<string> =>
  (await client.workspace.status()).workspace!.issuer.did

/** Whether the list that the endpoint shows says that the person's badge is revoked. */
async function isPublicallyRevoked(studio: Connected, name: string): Promise<boolean> {
  const { document } = await entryOf(studio, name)
  const { statusListCredential, statusListIndex } = JSON.parse(document).credentialStatus
  const response = await studio.endpoint.get(new URL(statusListCredential).pathname)
  return isSet(readStatusList(await response.json()).bits, Number(statusListIndex))
}

describe('connecting', () => {
  test('nothing is sent until the person connects, and then only on their word', async () => {
    const endpoint = await openEndpoint()
    const road = roadTo(endpoint)
    const studio = await openFurnishedStudio({ fetch: road.fetch })
    await issuePeople(studio.studio, PEOPLE)
    expect(road.arrived).toEqual([])
    const invite = await endpoint.invite()
    await studio.client.sync.connect({ endpoint: 'http://localhost', invite })
    await issuePeople(studio.studio, 'Name\nCecilia', 'Later')
    expect(road.arrived).toEqual(['POST /sync/enrol'])
    expect(await send(studio)).toMatchObject({ waiting: [], refused: [] })
  })

  test('what was issued before goes out, too, and old badges keep saying that no list is published', async () => {
    const endpoint = await openEndpoint()
    const studio = await openFurnishedStudio({ fetch: roadTo(endpoint).fetch })
    await issuePeople(studio.studio, PEOPLE)
    const introduction = { endpoint: 'http://localhost/', invite: await endpoint.invite() }
    await studio.client.sync.connect({ ...introduction, visibility: 'page' })
    await send(studio)
    expect(await entryOf(studio, 'Yolanda')).toMatchObject({
      standing: 'published',
      document: expect.not.stringContaining('credentialStatus'),
    })
  })

  test.each([
    ['http://badges.example', 'sync/address'],
    ['ftp://badges.example', 'sync/address'],
    ['https://me:secret@badges.example', 'sync/address'],
    ['not an address', 'sync/address'],
  ])('the address “%s” is refused before anything is sent', async (endpoint, code) => {
    const studio = await openFurnishedStudio()
    const introduction = { endpoint, invite: 'RB-0123456789ABCDEFGHJKMNPQRS' }
    await expect(studio.client.sync.connect(introduction)).rejects.toMatchObject({ data: { code } })
  })

  test('a wrong invite leaves the workspace unconnected', async () => {
    const endpoint = await openEndpoint()
    const { client } = await openFurnishedStudio({ fetch: roadTo(endpoint).fetch })
    const introduction = { endpoint: 'http://localhost/', invite: 'RB-0123456789ABCDEFGHJKMNPQRS' }
    await expect(client.sync.connect(introduction)).rejects.toThrow()
    await expect(client.sync.connect({ ...introduction, invite: 'RB-1' })).rejects.toMatchObject({
      data: { code: 'sync/invite' },
    })
    expect((await client.sync.state()).connection).toBeNull()
  })

  test('after disconnecting nothing waits, nothing is sent, and new badges name no list', async () => {
    const studio = await openConnectedStudio()
    await studio.client.sync.disconnect()
    await issuePeople(studio.studio, PEOPLE)
    expect(await studio.client.sync.state()).toMatchObject({ connection: null, waiting: [] })
    await expect(send(studio)).rejects.toMatchObject({ data: { code: 'sync/not-connected' } })
    expect((await entryOf(studio, 'Yolanda')).document).not.toContain('credentialStatus')
  })
})

describe('what anyone can read', () => {
  test('with names: the page, the credential to the letter, and the badge', async () => {
    const studio = await openConnectedStudio('page')
    await issuePeople(studio.studio, PEOPLE)
    await send(studio)
    const paths = await pathsOf(studio, 'Yolanda')
    const json = await studio.endpoint.get(paths.json)
    expect(await json.text()).toBe((await entryOf(studio, 'Yolanda')).document)
    expect(await (await studio.endpoint.get(paths.page)).text()).toContain('Yolanda Quimby')
  })

  test('without names: the preview names nobody, and neither does anything that travels', async () => {
    const studio = await openConnectedStudio('page-without-name')
    const bodies: string[] = []
    studio.road.bend = async (request) => {
      bodies.push(await request.clone().text())
      return undefined
    }
    await issuePeople(studio.studio, PEOPLE)
    expect(JSON.stringify(await studio.client.sync.preview())).not.toContain('Yolanda')
    await send(studio)
    expect(bodies.join()).not.toContain('Yolanda')
    const paths = await pathsOf(studio, 'Yolanda')
    expect((await studio.endpoint.get(paths.page)).status).toBe(200)
  })

  test('the preview has every word that becomes public about a person', async () => {
    const studio = await openConnectedStudio('page')
    await issuePeople(studio.studio, PEOPLE)
    const items = await studio.client.sync.preview()
    expect(items.filter(({ kind }) => kind === 'credential')).toEqual([
      { kind: 'credential', title: 'Peer tutor', words: ['Yolanda Quimby'], visibility: 'page' },
      { kind: 'credential', title: 'Peer tutor', words: ['Matti Virtanen'], visibility: 'page' },
    ])
  })

  test('status only: no page, no badge, no picture; but the list that tells whether it was revoked', async () => {
    const studio = await openConnectedStudio('status-only')
    await issuePeople(studio.studio, PEOPLE)
    await send(studio)
    const paths = await pathsOf(studio, 'Yolanda')
    expect((await studio.endpoint.get(paths.page)).status).toBe(404)
    expect(await isPublicallyRevoked(studio, 'Yolanda')).toBe(false)
  })

  test('a page that was public goes when the issuer chooses that nobody shall see it', async () => {
    const studio = await openConnectedStudio('page')
    await issuePeople(studio.studio, PEOPLE)
    await send(studio)
    await studio.client.sync.choose({ visibility: 'status-only', automatic: false })
    await send(studio)
    const paths = await pathsOf(studio, 'Yolanda')
    expect((await studio.endpoint.get(paths.page)).status).toBe(404)
    expect((await studio.endpoint.get(paths.json)).status).toBe(404)
  })

  test('an erased person is erased there as well, and does not come back', async () => {
    const studio = await openConnectedStudio('page')
    await issuePeople(studio.studio, PEOPLE)
    await send(studio)
    const paths = await pathsOf(studio, 'Yolanda')
    const { credentialId } = await entryOf(studio, 'Yolanda')
    await studio.client.registry.erase({ credentialId })
    await send(studio)
    expect((await studio.endpoint.get(paths.page)).status).toBe(404)
    expect(await (await studio.endpoint.get((await pathsOf(studio, 'Matti')).page)).text()).toContain('Matti')
  })

  test('erased while disconnected, a person is erased there once there is a connection again', async () => {
    const studio = await openConnectedStudio('page')
    await issuePeople(studio.studio, PEOPLE)
    await send(studio)
    const paths = await pathsOf(studio, 'Yolanda')
    const { credentialId } = await entryOf(studio, 'Yolanda')
    await studio.client.sync.disconnect()
    await studio.client.registry.erase({ credentialId })
    const introduction = { endpoint: 'http://localhost/', invite: await studio.endpoint.invite() }
    await studio.client.sync.connect({ ...introduction, visibility: 'page' })
    expect(await send(studio)).toMatchObject({ waiting: [], refused: [] })
    expect((await studio.endpoint.get(paths.page)).status).toBe(404)
  })

  test('a badge that is changed is changed there', async () => {
    const studio = await openConnectedStudio('page')
    await issuePeople(studio.studio, PEOPLE)
    await send(studio)
    const achievements = await studio.client.achievements.list()
    const tutor = achievements.find(({ name }) => name === 'Peer tutor')!
    await studio.client.achievements.update({
      ...tutor,
      art: undefined,
      description: 'Helps others to learn.',
    })
    await send(studio)
    const { page } = addressesOf(await didOf(studio)).achievement(tutor.id)
    expect(await (await studio.endpoint.get(page)).text()).toContain('Helps others to learn.')
  })
})

describe('revoking', () => {
  test('goes from “revoked here” to “revocation published”, and only that badge', async () => {
    const studio = await openConnectedStudio()
    await issuePeople(studio.studio, PEOPLE)
    await send(studio)
    const { credentialId, standing } = await entryOf(studio, 'Yolanda')
    expect(standing).toBe('published')
    await studio.client.registry.revoke({ credentialId, reason: 'given to the wrong person' })
    expect((await entryOf(studio, 'Yolanda')).standing).toBe('revoked-here')
    expect(await isPublicallyRevoked(studio, 'Yolanda')).toBe(false)
    await send(studio)
    expect((await entryOf(studio, 'Yolanda')).standing).toBe('revocation-published')
    expect(await isPublicallyRevoked(studio, 'Yolanda')).toBe(true)
    expect(await isPublicallyRevoked(studio, 'Matti')).toBe(false)
  })

  test('can be taken back until it is published, and not after', async () => {
    const studio = await openConnectedStudio()
    await issuePeople(studio.studio, PEOPLE)
    const { credentialId } = await entryOf(studio, 'Yolanda')
    const { revoke, takeBackRevocation } = studio.client.registry
    await revoke({ credentialId, reason: 'mistake' })
    await takeBackRevocation({ credentialId })
    await send(studio)
    expect(await isPublicallyRevoked(studio, 'Yolanda')).toBe(false)
    await revoke({ credentialId, reason: 'this time for real' })
    await send(studio)
    await expect(takeBackRevocation({ credentialId })).rejects.toMatchObject({
      data: { code: 'registry/revocation-published' },
    })
    await expect(revoke({ credentialId, reason: 'again' })).rejects.toMatchObject({
      data: { code: 'registry/revoked-already' },
    })
  })

  test('is known at once to whoever checks the badge in the workspace that gave it', async () => {
    const studio = await openConnectedStudio()
    await issuePeople(studio.studio, PEOPLE)
    const { credentialId, document } = await entryOf(studio, 'Yolanda')
    const verdictOf = async () => (await studio.client.verify.checkText({ text: document }))[0]?.verdict
    expect(await verdictOf()).toBe('genuine')
    await studio.client.registry.revoke({ credentialId, reason: 'mistake' })
    expect(await verdictOf()).toBe('revoked')
    await studio.client.registry.takeBackRevocation({ credentialId })
    expect(await verdictOf()).toBe('genuine')
  })

  test('the reason never leaves the computer', async () => {
    const studio = await openConnectedStudio()
    const bodies: string[] = []
    studio.road.bend = async (request) => {
      bodies.push(await request.clone().text())
      return undefined
    }
    await issuePeople(studio.studio, PEOPLE)
    const { credentialId } = await entryOf(studio, 'Yolanda')
    await studio.client.registry.revoke({ credentialId, reason: 'cheated in the exam' })
    await send(studio)
    expect(bodies.join()).not.toContain('cheated')
  })

  test('on two laptops at once: both revocations end up in the one list, whoever sends first', async () => {
    const first = await openConnectedStudio()
    await issuePeople(first.studio, PEOPLE)
    await send(first)
    const copy = join(first.world.documentsFolder, 'Second laptop')
    await first.client.workspace.close()
    cpSync(first.folder, copy, { recursive: true })
    await first.client.workspace.open({ folder: first.folder })
    await first.client.workspace.unlock({ passphrase: PASSPHRASE })
    const second = await openSecondLaptop(copy, PASSPHRASE, first.road.fetch)

    const yolanda = (await entryOf(first, 'Yolanda')).credentialId
    const matti = (await entryOf(first, 'Matti')).credentialId
    await first.client.registry.revoke({ credentialId: yolanda, reason: 'one' })
    await second.client.registry.revoke({ credentialId: matti, reason: 'two' })
    await send(first)
    expect(await send(second)).toMatchObject({ waiting: [], refused: [] })
    await send(first)
    expect(await isPublicallyRevoked(first, 'Yolanda')).toBe(true)
    expect(await isPublicallyRevoked(first, 'Matti')).toBe(true)
  })
})

describe('another endpoint', () => {
  test('gets everything, lists of revoked badges included, after the first has vanished', async () => {
    const first = await openConnectedStudio('page')
    await issuePeople(first.studio, PEOPLE)
    const { credentialId } = await entryOf(first, 'Yolanda')
    await send(first)
    await first.client.registry.revoke({ credentialId, reason: 'mistake' })
    await send(first)
    const endpoint = await openEndpoint()
    first.road.bend = async (request) => endpoint.app.fetch(request)
    const introduction = { endpoint: 'http://localhost/', invite: await endpoint.invite() }
    await first.client.sync.connect({ ...introduction, visibility: 'page' })
    expect(await send(first)).toMatchObject({ waiting: [], refused: [] })
    expect(await isPublicallyRevoked({ ...first, endpoint }, 'Yolanda')).toBe(true)
  })
})

describe('a picture whose file is gone', () => {
  test('is named with what to do, and holds nobody else up', async () => {
    const studio = await openConnectedStudio('page')
    await issuePeople(studio.studio, PEOPLE)
    rmSync(join(studio.folder, 'artwork'), { recursive: true })
    const state = await send(studio)
    expect(state.waiting).toEqual([])
    expect(state.refused.map(({ kind }) => kind)).toContain('image')
  })
})

describe('a bad road', () => {
  test('the login page of a wifi is not taken for an answer', async () => {
    const studio = await openConnectedStudio()
    await issuePeople(studio.studio, PEOPLE)
    studio.road.bend = async () => new Response('<html>Welcome! Log in</html>', { status: 200 })
    await expect(send(studio)).rejects.toMatchObject({ data: { code: 'sync/not-an-endpoint' } })
    studio.road.bend = undefined
    expect(await send(studio)).toMatchObject({ waiting: [], refused: [] })
  })

  test('a clock that is wrong by hours is named as the reason', async () => {
    const studio = await openConnectedStudio()
    await issuePeople(studio.studio, PEOPLE)
    Object.defineProperty(studio.endpoint.clock, 'now', { get: () => new Date(Date.now() + 3 * 3600_000) })
    await expect(send(studio)).rejects.toMatchObject({ data: { code: 'sync/clock' } })
  })

  test('a refused thing stays with its reason, the others go on, and it can be tried again', async () => {
    const studio = await openConnectedStudio()
    await issuePeople(studio.studio, PEOPLE)
    studio.road.bend = async (request) => {
      const { entries } = await request.clone().json()
      const answers = entries.map((entry: { kind: string }) =>
        entry.kind === 'credential'
          ? {
              result: 'refused',
              code: 'sync/quota',
              message: 'There is no room left. Ask the host for more.',
            }
          : { result: 'stored' },
      )
      return new Response(JSON.stringify({ answers }), { headers: { 'Rosette-Sync': '1' } })
    }
    const state = await send(studio)
    expect(state.waiting).toEqual([])
    expect(state.refused).toHaveLength(2)
    expect(state.refused[0]).toMatchObject({
      kind: 'credential',
      what: 'Peer tutor',
      problem: 'There is no room left. Ask the host for more.',
    })
    expect((await entryOf(studio, 'Yolanda')).standing).toBe('refused')
    studio.road.bend = undefined
    expect((await studio.client.sync.retry({})).refused).toEqual([])
    expect((await studio.client.sync.state()).waiting).toEqual([{ kind: 'credential', count: 2 }])
  })
})
