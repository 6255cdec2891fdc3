import { hash, randomBytes, randomUUID } from 'node:crypto'
import { type CredentialFacts, draftCredential } from '#core/credential/draftCredential'
import { draftStatusList, type StatusEntry } from '#core/credential/statusList'
import { signCredential } from '#core/proof/dataIntegrity'
import type { JsonObject } from '#core/proof/json'
import { addressesOf, urlOf } from '#core/sync/addresses'
import { draftAchievement } from '#core/sync/draftAchievement'
import { draftProfile } from '#core/sync/draftProfile'
import { signMessage } from '#core/sync/messageSignature'
import { type Entry, type EntryAnswer, type EntryOf, pushed, syncPaths } from '#core/sync/protocol'
import { withoutPerson } from '#core/sync/withoutPerson'
import { nodeCrypto } from '../../main/crypto.ts'
import { sampleFacts } from '../core/credential/sampleFacts.ts'
import { issuerFromSeed, openCanonicaliser, type SampleIssuer } from '../core/proof/sampleIssuer.ts'

/** Somebody's computer that signs and sends as the studio does; `send` is the network. */
export interface TestStudio {
  readonly issuer: SampleIssuer
  readonly addresses: ReturnType<typeof addressesOf>
  post(path: string, body: unknown, changes?: PostChanges): Promise<Response>
  enrol(invite: string): Promise<Response>
  push(...entries: Entry[]): Promise<EntryAnswer[]>
  profile(changes?: { at?: string; name?: string }): Promise<Entry>
  achievement(changes?: {
    id?: string
    at?: string
    name?: string
    description?: string
    criteria?: string
  }): Promise<Entry>
  credential(facts?: Partial<CredentialFacts>, changes?: CredentialChanges): Promise<EntryOf<'credential'>>
  statusList(
    revoked: readonly number[],
    changes?: { id?: string; replaces?: string | null; at?: string; purpose?: StatusEntry['purpose'] },
  ): Promise<EntryOf<'statusList'>>
  /** A place in the list that `statusList` makes. */
  place(index: number): StatusEntry
  sign(document: JsonObject): Promise<string>
}

export interface PostChanges {
  readonly headers?: Readonly<Record<string, string>>
  readonly created?: Date
  readonly nonce?: string
  /** What is sent in place of what was signed. */
  readonly body?: string
  /** What is signed and sent in place of the content, to the letter. */
  readonly text?: string
}

export interface CredentialChanges {
  readonly visibility?: 'page' | 'page-without-name'
  readonly at?: string
}

export const AT = '2026-11-21T09:30:12.000Z'
export const LIST_ID = '3f0c5e7a-2b1d-4c8e-9f6a-7d8e9f0a1b2c'

const canonicaliser = openCanonicaliser()

export function testStudio(
  send: (request: Request) => Response | Promise<Response>,
  { base = 'http://localhost/', seed = 7, now = () => new Date(AT) } = {},
): TestStudio {
  const issuer = issuerFromSeed(new Uint8Array(32).fill(seed))
  const addresses = addressesOf(issuer.did)
  const sign = async (document: JsonObject): Promise<string> =>
    JSON.stringify(await signCredential(canonicaliser, document, issuer, AT))
  const facts = (changes: Partial<CredentialFacts> = {}): CredentialFacts =>
    sampleFacts({ issuer: { ...sampleFacts().issuer, did: issuer.did }, ...changes })

  const post: TestStudio['post'] = async (path, content, changes = {}) => {
    const url = new URL(path, base)
    const body = new TextEncoder().encode(changes.text ?? JSON.stringify(content))
    const freshness = {
      created: changes.created ?? now(),
      nonce: changes.nonce ?? randomBytes(18).toString('base64url'),
    }
    const message = { method: 'POST', authority: url.host, path: url.pathname, body }
    const headers = { ...signMessage(message, issuer, freshness, nodeCrypto), ...changes.headers }
    return send(new Request(url, { method: 'POST', headers, body: changes.body ?? body }))
  }

  const studio: TestStudio = {
    issuer,
    addresses,
    post,
    sign,
    enrol: async (invite) => post(syncPaths.enrol, { invite, profile: await studio.profile() }),
    async push(...entries) {
      const response = await post(syncPaths.push, { entries })
      if (response.status !== 200) throw new Error(`${response.status} ${await response.text()}`)
      return pushed.parse(await response.json()).answers
    },
    async profile({ at = AT, name = 'Aallokko ry' } = {}) {
      const url = 'https://aallokko.example'
      const email = 'badges@aallokko.example'
      const draft = draftProfile({ did: issuer.did, name, url, email, description: '', logoSha256: null })
      return { kind: 'issuer', id: issuer.did, at, document: await sign(draft) }
    },
    async achievement({ id = facts().achievement.id, at = AT, ...changes } = {}) {
      const { achievement, issuer: gives } = facts()
      const draft = draftAchievement({
        ...achievement,
        ...changes,
        id,
        issuer: gives,
        pngSha256: pngImage().id,
      })
      return { kind: 'achievement', id, at, document: await sign(draft) }
    },
    async credential(changes = {}, { visibility = 'page', at = AT } = {}) {
      const all = facts({ credentialId: randomUUID(), pngSha256: pngImage().id, ...changes })
      const draft = draftCredential(all, nodeCrypto)
      const document = await sign(visibility === 'page' ? draft : withoutPerson(draft))
      return { kind: 'credential', id: all.credentialId, at, visibility, document }
    },
    async statusList(revoked, { id = LIST_ID, replaces = null, at = AT, purpose = 'revocation' } = {}) {
      const address = urlOf(base, addresses.statusList(id))
      const draft = draftStatusList({
        address,
        issuer: issuer.did,
        asOf: at,
        until: '2027-11-22T00:00:00Z',
        purpose,
        revoked,
      })
      return { kind: 'statusList', id, at, replaces, document: await sign(draft) }
    },
    place: (index) => ({ purpose: 'revocation', index, list: urlOf(base, addresses.statusList(LIST_ID)) }),
  }
  return studio
}

/** One grey pixel. */
export function pngImage(): EntryOf<'image'> {
  const data = 'iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAAAAAA6fptVAAAACklEQVR4nGNoAAAAggCBd81ytgAAAABJRU5ErkJggg=='
  return { kind: 'image', id: sha256Of(Buffer.from(data, 'base64')), at: AT, type: 'png', data }
}

export const svgImage = (data: string): EntryOf<'image'> => ({
  kind: 'image',
  id: sha256Of(data),
  at: AT,
  type: 'svg',
  data,
})

export const sha256Of = (data: string | Uint8Array): string => hash('sha256', data, 'hex')
