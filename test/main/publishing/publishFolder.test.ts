import { existsSync, mkdirSync, readFileSync, rmSync, statSync, utimesSync, writeFileSync } from 'node:fs'
import { dirname, join, posix } from 'node:path'
import { describe, expect, test } from 'vitest'
import { checkDomainLinkage } from '#core/credential/domainLinkage'
import { parseDocument } from '#core/credential/parseDocument'
import { verifyCredential } from '#core/credential/verifyCredential'
import { verifyProof } from '#core/proof/dataIntegrity'
import { didWebAddress, keyInDidDocument } from '#core/proof/didWeb'
import { isJsonObject, type JsonObject } from '#core/proof/json'
import { keyOfVerificationMethod } from '#core/proof/verificationMethod'
import { addressesOf, urlOf } from '#core/sync/addresses'
import { nodeCrypto } from '../../../main/crypto.ts'
import { sampleChecker } from '../../core/credential/sampleChecker.ts'
import { openCanonicaliser } from '../../core/proof/sampleIssuer.ts'
import { issuePeople, manyPeople } from '../../openTestStudio.ts'
import { BASE, openPublishing, textsIn } from './openPublishing.ts'

const NAME = 'Nguyễn Thị Hồng'
const inLatin1 = Buffer.from(NAME).toString('latin1')

type Opened = Awaited<ReturnType<typeof openPublishing>>
const credentialsOf = async ({ client }: Opened) => (await client.registry.search({})).entries
const issuerOf = async ({ client }: Opened) => (await client.workspace.status()).workspace!.issuer

async function proofIsRight(document: JsonObject): Promise<boolean> {
  const [proof] = document.proof as [JsonObject]
  const key = keyOfVerificationMethod(proof.verificationMethod)!.key.bytes
  return verifyProof(openCanonicaliser(), document, proof, key, nodeCrypto)
}

describe('publishing', () => {
  test('writes two hundred badges at the addresses an endpoint would have, with right signatures and links', async () => {
    const opened = await openPublishing()
    await issuePeople(opened.studio, manyPeople(200))
    const { did } = await issuerOf(opened)
    const addresses = addressesOf(did)
    expect(await opened.publish({ visibility: 'page' })).toMatchObject({
      credentials: { named: 200, nameless: 0, hidden: 0 },
      unchanged: 0,
      removed: 0,
      issuerPage: urlOf(BASE, addresses.page),
      linkage: {
        address: 'https://badges.aallokko.example/.well-known/did-configuration.json',
        inPlace: false,
      },
    })
    for (const { credentialId } of await credentialsOf(opened)) {
      const { page, json } = addresses.credential(credentialId.slice('urn:uuid:'.length))
      expect(existsSync(join(opened.folder, page, 'index.html'))).toBe(true)
      expect(readFileSync(join(opened.folder, json), 'utf8')).toBe(
        (await opened.client.registry.get({ credentialId })).document,
      )
    }
    await expectRightSignatures(opened.folder, 202) // the badges, the profile and the description of the badge
    expectWholeLinks(opened.folder, 203)
  })

  test('writes nothing the second time, and only what is new the third', async () => {
    const opened = await openPublishing()
    await issuePeople(opened.studio, manyPeople(20))
    const first = await opened.publish({ visibility: 'page' })
    expect(await opened.publish({ visibility: 'page' })).toMatchObject({
      written: 0,
      unchanged: first.written,
      removed: 0,
    })
    const before = new Set(textsIn(opened.folder).keys())
    await issuePeople(opened.studio, `Name\n${NAME}`, 'Later')
    const third = await opened.publish({ visibility: 'page' })
    const added = [...textsIn(opened.folder).keys()].filter((path) => !before.has(path))
    expect(added).toHaveLength(3) // its page, its document, and the list of revoked badges that it names
    expect(third).toMatchObject({ written: 3, removed: 0 })
  })

  test('writes again what somebody took away, and touches nothing else unless everything is wanted', async () => {
    const opened = await openPublishing()
    await issuePeople(opened.studio, manyPeople(5))
    await opened.publish({ visibility: 'page' })
    const [lost] = [...textsIn(opened.folder).keys()].filter((path) => path.endsWith('credential.json'))
    rmSync(join(opened.folder, lost!))
    const kept = join(opened.folder, 'badges.html')
    utimesSync(kept, 1, 1)
    expect(await opened.publish({ visibility: 'page' })).toMatchObject({ written: 1 })
    expect(existsSync(join(opened.folder, lost!))).toBe(true)
    expect(statSync(kept).mtimeMs).toBe(1000)
    await opened.publish({ visibility: 'page', everything: true })
    expect(statSync(kept).mtimeMs).toBeGreaterThan(1000)
  })
})

async function expectRightSignatures(folder: string, count: number): Promise<void> {
  const documents = [...textsIn(folder).keys()]
    .filter((path) => path.endsWith('.json'))
    .map((path): unknown => JSON.parse(readFileSync(join(folder, path), 'utf8')))
    .filter(isJsonObject)
    .filter((document) => 'proof' in document)
  expect(documents).toHaveLength(count)
  for (const document of documents) expect(await proofIsRight(document)).toBe(true)
}

function expectWholeLinks(folder: string, count: number): void {
  const texts = textsIn(folder)
  const pages = [...texts].filter(([path]) => path.endsWith('.html') && !path.startsWith('verify/'))
  expect(pages).toHaveLength(count)
  for (const [path, text] of pages) {
    for (const [, address] of text.matchAll(/(?:href|src)="([^"]+)"/g)) {
      if (/^(#|data:|https:\/\/aallokko\.example)/.test(address!)) continue
      const target = posix.join(posix.dirname(path), address!.split(/[?#]/)[0]!)
      expect(texts.has(target), `${path} → ${address}`).toBe(true)
    }
  }
}

describe('what is not public', () => {
  test('is nowhere in the folder when pages have no name', async () => {
    const opened = await openPublishing()
    await issuePeople(opened.studio, `Name;E-mail\n${NAME};hong@example.org`)
    const published = await opened.publish()
    expect(published.credentials).toEqual({ named: 0, nameless: 1, hidden: 0 })
    for (const [path, text] of textsIn(opened.folder)) {
      expect(path).not.toMatch(/Nguy|Hồng/)
      for (const secret of [inLatin1, 'hong@example.org', 'identityHash'])
        expect(text.includes(secret), path).toBe(false)
    }
    const copy = [...textsIn(opened.folder)].find(([path]) => path.endsWith('credential.json'))![1]
    const answer = await verifyCredential(
      { text: Buffer.from(copy, 'latin1').toString(), container: 'json' },
      sampleChecker({ knownIssuer: () => 'known', now: new Date() }),
    )
    expect(answer).toMatchObject({ verdict: 'genuine', says: { recipient: null } })
  })

  test('is taken away when the choice changes, with the folders it was in', async () => {
    const opened = await openPublishing()
    await issuePeople(opened.studio, `Name\n${NAME}`)
    await opened.publish({ visibility: 'page' })
    const withName = [...textsIn(opened.folder).values()].filter((text) => text.includes(inLatin1))
    expect(withName).toHaveLength(2)
    const { removed } = await opened.publish({ visibility: 'status-only' })
    expect(removed).toBeGreaterThanOrEqual(2)
    const texts = textsIn(opened.folder)
    expect([...texts.values()].some((text) => text.includes(inLatin1))).toBe(false)
    expect(
      existsSync(join(opened.folder, addressesOf((await issuerOf(opened)).did).page, 'credentials')),
    ).toBe(false)
  })

  test('cannot be listed from the manifest', async () => {
    const opened = await openPublishing()
    await issuePeople(opened.studio, `Name\n${NAME}`)
    await opened.publish({ visibility: 'page' })
    const manifest = readFileSync(join(opened.folder, 'rosette-publish.json'), 'utf8')
    const [{ credentialId } = { credentialId: '' }] = await credentialsOf(opened)
    expect(manifest).not.toContain(credentialId.slice('urn:uuid:'.length))
    expect(manifest).not.toContain('credentials/')
  })
})

describe('a badge that was revoked', () => {
  test('is in the published list, and its page says so', async () => {
    const opened = await openPublishing()
    await issuePeople(opened.studio, 'Name\nFirst Person')
    await opened.publish({ visibility: 'page' })
    await issuePeople(opened.studio, `Name\n${NAME}`, 'Second')
    const entry = (await credentialsOf(opened)).find(({ name }) => name === NAME)!
    await opened.publish({ visibility: 'page' })
    await opened.client.registry.revoke({ credentialId: entry.credentialId, reason: 'A mistake' })
    expect(await opened.publish({ visibility: 'page' })).toMatchObject({ written: 2 })

    const addresses = addressesOf((await issuerOf(opened)).did)
    const { page, json } = addresses.credential(entry.credentialId.slice('urn:uuid:'.length))
    expect(readFileSync(join(opened.folder, page, 'index.html'), 'utf8')).toContain(
      'has taken this badge back',
    )
    const answer = await verifyCredential(
      { text: readFileSync(join(opened.folder, json), 'utf8'), container: 'json' },
      sampleChecker({
        knownIssuer: () => 'known',
        now: new Date(),
        statusList: async (address) => readFileSync(join(opened.folder, address.slice(BASE.length)), 'utf8'),
      }),
    )
    expect(answer.verdict).toBe('revoked')
  })
})

describe('the key documents', () => {
  test('name the key under the site, in the forms others look for', async () => {
    const opened = await openPublishing()
    await issuePeople(opened.studio, 'Name\nFirst Person')
    const { didWeb } = await opened.publish({ baseUrl: 'https://aallokko.example' })
    const { did } = await issuerOf(opened)
    const address = didWebAddress(didWeb)!
    const path = new URL(address).pathname.slice(1)
    const document = readFileSync(join(opened.folder, path), 'utf8')
    const name = `${didWeb}#${did.slice('did:key:'.length)}`
    expect(keyInDidDocument(document, name)?.key).toEqual(keyOfVerificationMethod(did)?.key)
    const jwks = JSON.parse(readFileSync(join(opened.folder, addressesOf(did).jwks), 'utf8'))
    expect(jwks.keys[0]).toMatchObject({ kty: 'OKP', crv: 'Ed25519' })
    const linkage = readFileSync(join(opened.folder, '.well-known/did-configuration.json'), 'utf8')
    const asked = { did, origin: 'https://aallokko.example', now: new Date() }
    expect(await checkDomainLinkage(linkage, asked)).toBe('linked')
  })

  test('stay the same bytes until a year begins', async () => {
    let now = new Date('2026-11-22T09:00:00Z')
    const opened = await openPublishing({ now: () => now })
    await issuePeople(opened.studio, 'Name\nFirst Person')
    await opened.publish()
    now = new Date('2026-12-30T09:00:00Z')
    expect(await opened.publish()).toMatchObject({ written: 0 })
    now = new Date('2027-01-02T09:00:00Z')
    expect(await opened.publish()).toMatchObject({ written: 1 })
  })
})

describe('the older form, Open Badges 2.0', () => {
  test('leads from the award to the badge and the issuer, file by file', async () => {
    const opened = await openPublishing()
    await issuePeople(opened.studio, `Name;E-mail\n${NAME};hong@example.org\nFirst Person;`)
    await opened.publish({ visibility: 'page' })
    const at = (address: string) =>
      JSON.parse(readFileSync(join(opened.folder, address.slice(BASE.length)), 'utf8'))
    const awards = [...textsIn(opened.folder).keys()].filter((path) => /credentials\/.*ob2\.json$/.test(path))
    expect(awards).toHaveLength(1)
    const award = at(`${BASE}${awards[0]}`)
    expect(award).toMatchObject({
      type: 'Assertion',
      verification: { type: 'hosted' },
      id: `${BASE}${awards[0]}`,
    })
    const badge = at(award.badge)
    expect(badge).toMatchObject({ type: 'BadgeClass', name: 'Peer tutor' })
    expect(at(badge.issuer)).toMatchObject({ type: 'Issuer', name: 'Aallokko ry' })
    expect(existsSync(join(opened.folder, badge.image.slice(BASE.length)))).toBe(true)
  })
})

describe('a folder that is not empty', () => {
  test('keeps the files of others, and is refused where one is in the way', async () => {
    const opened = await openPublishing()
    await issuePeople(opened.studio, 'Name\nFirst Person')
    mkdirSync(opened.folder, { recursive: true })
    writeFileSync(join(opened.folder, 'index.html'), 'our home page')
    await opened.publish()
    await opened.publish({ visibility: 'status-only' })
    expect(readFileSync(join(opened.folder, 'index.html'), 'utf8')).toBe('our home page')

    const into = join(dirname(opened.folder), 'other')
    mkdirSync(into)
    writeFileSync(join(into, 'badges.html'), 'our own list of badges')
    await expect(opened.publish({ into })).rejects.toMatchObject({ data: { code: 'publishing/in-the-way' } })
    expect(readFileSync(join(into, 'badges.html'), 'utf8')).toBe('our own list of badges')
  })

  test('of another issuer, or with a damaged manifest, is refused', async () => {
    const opened = await openPublishing()
    await issuePeople(opened.studio, 'Name\nFirst Person')
    await opened.publish()
    const stranger = await openPublishing()
    // The furnished workspace is a copy with the same key, so the manifest is made to name another one.
    const path = join(opened.folder, 'rosette-publish.json')
    const manifest = JSON.parse(readFileSync(path, 'utf8'))
    writeFileSync(path, JSON.stringify({ ...manifest, issuer: 'did:key:z6MkOther' }))
    await expect(stranger.publish({ into: opened.folder })).rejects.toMatchObject({
      data: { code: 'publishing/other-issuer' },
    })
    writeFileSync(path, '{"format":1,"files":{"../../x":["",""]}}')
    await expect(opened.publish()).rejects.toMatchObject({ data: { code: 'publishing/manifest-damaged' } })
  })

  test('that was being written when the power went is finished by publishing again', async () => {
    const opened = await openPublishing()
    await issuePeople(opened.studio, manyPeople(60))
    const steps = await opened.client.publishing.toFolder({
      baseUrl: BASE,
      folder: opened.folder,
      visibility: 'page',
    })
    await steps.next()
    await steps.return?.(undefined as never)
    const half = textsIn(opened.folder).size
    const { written, credentials } = await opened.publish({ visibility: 'page' })
    expect(half).toBeGreaterThan(90)
    expect(written).toBeGreaterThan(10)
    expect(credentials.named).toBe(60)
    expect(await opened.publish({ visibility: 'page' })).toMatchObject({ written: 0 })
  })
})

test('publishing needs the key, and a checking page that was built', async () => {
  const opened = await openPublishing()
  await issuePeople(opened.studio, 'Name\nFirst Person')
  await opened.client.workspace.lock()
  await expect(opened.publish()).rejects.toMatchObject({ data: { code: 'keys/locked' } })
  rmSync(opened.world.checkPageFolder, { recursive: true })
  await opened.client.workspace.unlock({ passphrase: 'sininen vene kulkee hiljaa' })
  await expect(opened.publish()).rejects.toMatchObject({ data: { code: 'publishing/no-check-page' } })
})

test('badges issued after the first publishing name the list of revoked ones below the same address', async () => {
  const opened = await openPublishing()
  await issuePeople(opened.studio, 'Name\nFirst Person')
  await opened.publish()
  await issuePeople(opened.studio, 'Name\nSecond Person', 'Second')
  const [latest] = await credentialsOf(opened)
  const { document } = await opened.client.registry.get({ credentialId: latest!.credentialId })
  const { credentialStatus } = parseDocument(document) as {
    credentialStatus: { statusListCredential: string }
  }
  expect(credentialStatus.statusListCredential.startsWith(BASE)).toBe(true)
  await opened.publish()
  expect(existsSync(join(opened.folder, credentialStatus.statusListCredential.slice(BASE.length)))).toBe(true)
})
