import { cpSync, existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, test } from 'vitest'
import { readReplacement } from '#core/credential/replacement'
import { uuidOfUrn } from '#core/ids'
import { addressesOf } from '#core/sync/addresses'
import { planCorrection } from '../../../main/issuing/planCorrection.ts'
import { openWorkspace } from '../../../main/workspace/openWorkspace.ts'
import { issuePeople, openFurnishedStudio, readPeople, runToEnd } from '../../openTestStudio.ts'
import { PASSPHRASE } from '../../testWorld.ts'
import { type Furnished, openConnectedStudio, openSecondLaptop, send } from './connectedStudio.ts'

const PEOPLE = 'Name\nYolanda Quimby\nMatti Virtanen'
type Connected = Awaited<ReturnType<typeof openConnectedStudio>>

const idOf = async ({ client }: Pick<Furnished, 'client'>, name: string): Promise<string> =>
  (await client.registry.search({ text: name })).entries[0]!.credentialId

const pathsOf = async ({ client }: Pick<Furnished, 'client'>, credentialId: string) =>
  addressesOf((await client.workspace.status()).workspace!.issuer.did).credential(uuidOfUrn(credentialId))

const textAt = async ({ endpoint }: Connected, path: string): Promise<string> =>
  (await endpoint.get(path)).text()

describe('a correction', () => {
  test('gives the badge anew with the right words, and the one before counts no more', async () => {
    const studio = await openFurnishedStudio()
    const { registry, verify } = studio.client
    await issuePeople(studio.studio, PEOPLE)
    const before = await registry.get({ credentialId: await idOf(studio, 'Yolanda') })
    const corrected = await registry.correct({
      credentialId: before.credentialId,
      name: ' Yolanda  Quimbley ',
      email: 'yolanda@example.org',
      awardedOn: '2026-11-19',
      evidence: 'https://example.org/portfolio',
    })
    expect(corrected.canBePublished).toBe(false)
    const after = await registry.get({ credentialId: corrected.credentialId })
    expect(after).toMatchObject({
      name: 'Yolanda Quimbley',
      email: 'yolanda@example.org',
      awardedOn: '2026-11-19',
      evidence: 'https://example.org/portfolio',
      achievementId: before.achievementId,
      correction: { replaces: before.credentialId, replacedBy: null },
    })
    expect(after.files.map(({ kind, present }) => `${kind} ${present}`).sort()).toEqual([
      'json true',
      'pdf true',
      'png true',
      'svg true',
    ])
    expect(await registry.get({ credentialId: before.credentialId })).toMatchObject({
      standing: 'revoked-here',
      isListed: false,
      correction: { replaces: null, replacedBy: after.credentialId },
      revocation: { reason: 'replaced' },
    })
    const [old] = await verify.checkText({ text: before.document })
    expect(old).toMatchObject({
      verdict: 'revoked',
      about: 'replaced',
      web: { replacedBy: { credentialId: after.credentialId, page: null } },
    })
    expect((await verify.checkText({ text: after.document }))[0]?.verdict).toBe('genuine')
  })

  test('with words that no list could bring in, or none, is refused, and nothing is planned', async () => {
    const studio = await openFurnishedStudio()
    await issuePeople(studio.studio, PEOPLE)
    const credentialId = await idOf(studio, 'Yolanda')
    for (const [words, code] of [
      [{}, 'registry/nothing-to-correct'],
      [{ name: 'Yolanda Quimby ' }, 'registry/nothing-to-correct'],
      [{ name: ' ' }, 'registry/cannot-correct'],
      [{ email: 'not an address' }, 'registry/cannot-correct'],
      [{ awardedOn: '2999-01-01' }, 'registry/cannot-correct'],
      [{ evidence: 'javascript:alert(1)' }, 'registry/cannot-correct'],
    ] as const) {
      const correcting = studio.client.registry.correct({ credentialId, ...words })
      await expect(correcting).rejects.toMatchObject({ data: { code } })
    }
    expect(await studio.client.batches.list()).toHaveLength(1)
  })

  test('cannot be of a badge that counts no more, and cannot be taken back', async () => {
    const studio = await openFurnishedStudio()
    const { correct, takeBackRevocation } = studio.client.registry
    await issuePeople(studio.studio, PEOPLE)
    const credentialId = await idOf(studio, 'Yolanda')
    await correct({ credentialId, name: 'Yolanda Quimbley' })
    await expect(correct({ credentialId, name: 'Another' })).rejects.toMatchObject({
      data: { code: 'registry/revoked-already' },
    })
    await expect(takeBackRevocation({ credentialId })).rejects.toMatchObject({
      data: { code: 'registry/replaced' },
    })
  })

  test('erasing the person erases what was wrong, too, and every word about it', async () => {
    const studio = await openConnectedStudio('page')
    await issuePeople(studio.studio, PEOPLE)
    await send(studio)
    const first = await idOf(studio, 'Yolanda')
    const { credentialId } = await studio.client.registry.correct({ credentialId: first, name: 'Zipporah' })
    const { files } = await studio.client.registry.get({ credentialId: first })
    await send(studio)
    await studio.client.registry.erase({ credentialId })
    expect(await send(studio)).toMatchObject({ waiting: [], refused: [] })
    expect((await studio.client.registry.search({ text: '' })).entries.map(({ name }) => name)).toEqual([
      'Matti Virtanen',
    ])
    expect(files.some(({ path }) => existsSync(path))).toBe(false)
    for (const id of [first, credentialId])
      for (const path of Object.values(await pathsOf(studio, id)))
        expect((await studio.endpoint.get(path)).status).toBe(404)
  })
})

describe('a correction on the web', () => {
  test('travels as a new badge, a list and a signed word, and the old page leads to the new one', async () => {
    const studio = await openConnectedStudio('page')
    await issuePeople(studio.studio, PEOPLE)
    await send(studio)
    const first = await idOf(studio, 'Yolanda')
    const corrected = await studio.client.registry.correct({ credentialId: first, name: 'Yolanda Quimbley' })
    expect(corrected.canBePublished).toBe(true)
    expect((await studio.client.sync.preview()).map(({ kind }) => kind).sort()).toEqual([
      'credential',
      'replacement',
      'statusList',
    ])
    expect(await send(studio)).toMatchObject({ waiting: [], refused: [] })
    const old = await pathsOf(studio, first)
    const page = await textAt(studio, old.page)
    expect(page).toContain('Replaced')
    expect(page).toContain(`credentials/${uuidOfUrn(corrected.credentialId)}/`)
    expect(readReplacement(JSON.parse(await textAt(studio, old.replacement)))).toMatchObject({
      replaced: uuidOfUrn(first),
      by: uuidOfUrn(corrected.credentialId),
    })
    expect((await studio.client.registry.get({ credentialId: first })).standing).toBe('revocation-published')
  })

  test('names no other badge where the corrected one is shown to nobody, also when that is chosen later', async () => {
    const studio = await openConnectedStudio('page')
    await issuePeople(studio.studio, PEOPLE)
    await send(studio)
    const first = await idOf(studio, 'Yolanda')
    const { credentialId } = await studio.client.registry.correct({ credentialId: first, name: 'Y. Quimby' })
    await send(studio)
    await studio.client.registry.chooseVisibility({ credentialId, visibility: 'status-only' })
    expect(await send(studio)).toMatchObject({ waiting: [], refused: [] })
    const old = await pathsOf(studio, first)
    const said = (await textAt(studio, old.page)) + (await textAt(studio, old.replacement))
    expect(said).toContain('Replaced')
    expect(said).not.toContain(uuidOfUrn(credentialId))
    expect((await studio.endpoint.get((await pathsOf(studio, credentialId)).page)).status).toBe(404)
  })

  test('of the same list on two laptops: both end up in it, and both old pages lead on', async () => {
    const first = await openConnectedStudio('page-without-name')
    await issuePeople(first.studio, PEOPLE)
    await send(first)
    const copy = join(first.world.documentsFolder, 'Second laptop')
    await first.client.workspace.close()
    cpSync(first.folder, copy, { recursive: true })
    await first.client.workspace.open({ folder: first.folder })
    await first.client.workspace.unlock({ passphrase: PASSPHRASE })
    const second = await openSecondLaptop(copy, PASSPHRASE, first.road.fetch)

    const ids = [await idOf(first, 'Yolanda'), await idOf(first, 'Matti')]
    await first.client.registry.correct({ credentialId: ids[0]!, awardedOn: '2026-11-18' })
    await second.client.registry.correct({ credentialId: ids[1]!, name: 'Matti Wirtanen' })
    await send(first)
    expect(await send(second)).toMatchObject({ waiting: [], refused: [] })
    expect(await send(first)).toMatchObject({ waiting: [], refused: [] })
    for (const id of ids) expect(await textAt(first, (await pathsOf(first, id)).page)).toContain('Replaced')
  })

  test('the word of somebody else, or about another badge, is refused', async () => {
    const studio = await openConnectedStudio('page')
    await issuePeople(studio.studio, PEOPLE)
    await send(studio)
    const first = await idOf(studio, 'Yolanda')
    await studio.client.registry.correct({ credentialId: first, name: 'Y. Quimby' })
    await send(studio)
    const document = await textAt(studio, (await pathsOf(studio, first)).replacement)
    const other = await studio.endpoint.connect(23)
    const at = new Date().toISOString()
    const id = uuidOfUrn(await idOf(studio, 'Matti'))
    expect(
      await other.push(
        { kind: 'replacement', id: uuidOfUrn(first), at, document },
        {
          kind: 'replacement',
          id,
          at,
          document: await other.sign(JSON.parse(document.replace(/,"proof".*$/, '}'))),
        },
      ),
    ).toMatchObject([{ code: 'sync/proof' }, { code: 'sync/not-what-it-says' }])
  })

  test('cut off at any place, it goes on like a batch: never both badges, never none', async () => {
    const studio = await openFurnishedStudio()
    await issuePeople(studio.studio, PEOPLE)
    const first = await idOf(studio, 'Yolanda')
    const copy = join(studio.world.documentsFolder, 'Planned')
    await studio.client.workspace.close()
    const workspace = openWorkspace(studio.folder, new Date())
    planCorrection(
      workspace.db,
      { credentialId: first, name: 'Yolanda Quimbley', batchName: 'Corrections' },
      { now: new Date(), randomBytes: studio.world.randomBytes },
    )
    workspace.db.close()
    cpSync(studio.folder, copy, { recursive: true })
    await studio.client.workspace.open({ folder: copy })
    await studio.client.workspace.unlock({ passphrase: PASSPHRASE })
    const { registry, batches } = studio.client
    expect((await registry.get({ credentialId: first })).revocation).toBeNull()
    await expect(registry.correct({ credentialId: first, name: 'Else' })).rejects.toMatchObject({
      data: { code: 'registry/correction-waits' },
    })
    const { id } = (await batches.list()).find(({ state }) => state === 'planned')!
    for await (const _ of await batches.run({ id })) {
      // To the end.
    }
    const { correction } = await registry.get({ credentialId: first })
    expect((await registry.get({ credentialId: correction.replacedBy! })).name).toBe('Yolanda Quimbley')
  })

  test('as plain files, the old page and the word beside it say the same', async () => {
    const studio = await openConnectedStudio('page')
    await issuePeople(studio.studio, PEOPLE)
    const first = await idOf(studio, 'Yolanda')
    const { credentialId } = await studio.client.registry.correct({ credentialId: first, name: 'Y. Quimby' })
    const folder = join(studio.world.documentsFolder, 'web')
    mkdirSync(studio.world.checkPageFolder, { recursive: true })
    writeFileSync(join(studio.world.checkPageFolder, 'index.html'), '<!doctype html>')
    for await (const _ of await studio.client.publishing.toFolder({
      baseUrl: 'https://badges.example/',
      folder,
      visibility: 'page',
    })) {
      // To the end.
    }
    const old = await pathsOf(studio, first)
    expect(readFileSync(join(folder, old.page, 'index.html'), 'utf8')).toContain(
      `../${uuidOfUrn(credentialId)}/index.html`,
    )
    expect(readFileSync(join(folder, old.replacement), 'utf8')).toContain(uuidOfUrn(credentialId))
  })
})

describe('what anyone can see', () => {
  test('of a batch differs from all others, and of one badge from its batch; the preview says so', async () => {
    const studio = await openConnectedStudio('page')
    const { list, defaults } = await readPeople(studio.studio, PEOPLE)
    const visibility = 'page-without-name'
    const { id } = await studio.client.batches.plan({ listId: list.id, name: 'Quiet', defaults, visibility })
    await runToEnd(studio.studio, id)
    const credentialId = await idOf(studio, 'Matti')
    await studio.client.registry.chooseVisibility({ credentialId, visibility: 'page' })
    const seen = async () =>
      (await studio.client.sync.preview()).flatMap((item) =>
        item.kind === 'credential' ? [[item.visibility, ...item.words].join(' ')] : [],
      )
    expect(await seen()).toEqual(['page-without-name', 'page Matti Virtanen'])
    await studio.client.registry.chooseVisibility({ credentialId, visibility: 'status-only' })
    expect(await seen()).toEqual(['page-without-name', 'status-only'])
    expect(await send(studio)).toMatchObject({ waiting: [], refused: [] })
    expect((await studio.endpoint.get((await pathsOf(studio, credentialId)).page)).status).toBe(404)
  })
})
