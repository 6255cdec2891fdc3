import { base64urlnopad } from '@scure/base'
import fc from 'fast-check'
import { gzipSync } from 'fflate'
import { describe, expect, it } from 'vitest'
import {
  draftStatusList,
  isSet,
  LIST_LENGTH,
  readStatusList,
  type StatusEntry,
} from '#core/credential/statusList'
import { verifyCredential } from '#core/credential/verifyCredential'
import { signCredential } from '#core/proof/dataIntegrity'
import { openCanonicaliser, sampleIssuer, stranger } from '../proof/sampleIssuer.ts'
import { sampleBadge } from './sampleBadge.ts'
import { sampleChecker } from './sampleChecker.ts'
import { sampleFacts } from './sampleFacts.ts'

const entry: StatusEntry = { purpose: 'revocation', index: 4711, list: 'https://badges.example/status/1' }
const listFacts = {
  address: entry.list,
  issuer: sampleIssuer.did,
  asOf: '2026-11-30T08:00:00Z',
  until: '2026-12-30T08:00:00Z',
  purpose: 'revocation' as const,
}
const canonicaliser = openCanonicaliser()
const signedList = async (
  change: Partial<Parameters<typeof draftStatusList>[0]> = {},
  signer = sampleIssuer,
) =>
  JSON.stringify(
    await signCredential(
      canonicaliser,
      draftStatusList({ ...listFacts, revoked: [], ...change }),
      signer,
      '2026-11-30T08:00:00Z',
    ),
  )

async function checked(list: string | undefined, changes: Parameters<typeof sampleChecker>[0] = {}) {
  const text = await sampleBadge({ ...sampleFacts(), status: entry })
  const checker = sampleChecker({
    ...changes,
    statusList: async (address) => (address === entry.list ? list : undefined),
  })
  const { verdict, sentence, findings } = await verifyCredential({ text, container: 'json' }, checker)
  const status = findings.find(({ check }) => check === 'status')
  return { verdict, sentence, result: status?.result, title: status?.title }
}

describe('a list of revoked badges', () => {
  it('gives back exactly the bits that were set', () => {
    fc.assert(
      fc.property(fc.uniqueArray(fc.nat(LIST_LENGTH - 1), { maxLength: 200 }), (revoked) => {
        const { bits } = readStatusList(draftStatusList({ ...listFacts, revoked }))
        const found = Array.from({ length: LIST_LENGTH }, (_, index) => index).filter((index) =>
          isSet(bits, index),
        )
        expect(found).toEqual(revoked.toSorted((a, b) => a - b))
      }),
      { numRuns: 20 },
    )
  })

  it('is the same bytes for the same facts, whatever the order', () => {
    const one = draftStatusList({ ...listFacts, revoked: [5, 900] })
    expect(draftStatusList({ ...listFacts, revoked: [900, 5] })).toEqual(one)
  })

  it('counts from the left-most bit, as the standard does', () => {
    const { bits } = readStatusList(draftStatusList({ ...listFacts, revoked: [0] }))
    expect(bits[0]).toBe(0x80)
  })

  it.each([
    ['is too short', gzipSync(new Uint8Array(100))],
    ['unpacks to gigabytes', gzipSync(new Uint8Array(17 * 1024 * 1024))],
    ['is cut off', gzipSync(new Uint8Array(16_384)).slice(0, 20)],
    ['is no gzip', new Uint8Array(200)],
  ])('is refused if it %s', (_, bytes) => {
    const list = draftStatusList({ ...listFacts, revoked: [] })
    const hostile = {
      ...list,
      credentialSubject: { ...list.credentialSubject, encodedList: `u${base64urlnopad.encode(bytes)}` },
    }
    expect(() => readStatusList(hostile)).toThrow(expect.objectContaining({ code: 'credential/status-list' }))
  })
})

describe('a badge that names a list', () => {
  it('is genuine if the list does not name it, and says of which day that is', async () => {
    expect(await checked(await signedList({ revoked: [4710, 4712] }))).toMatchObject({
      verdict: 'genuine',
      result: 'good',
      title: 'Not revoked on 30 November 2026',
    })
  })

  it('is revoked if the list names it', async () => {
    expect(await checked(await signedList({ revoked: [4711] }))).toMatchObject({
      verdict: 'revoked',
      sentence: expect.stringContaining('has taken it back'),
      result: 'bad',
    })
  })

  it('is revoked even if this computer has not met the issuer', async () => {
    const { verdict } = await checked(await signedList({ revoked: [4711] }), { knownIssuer: () => undefined })
    expect(verdict).toBe('revoked')
  })

  it('does not count as checked by an old list, though old news of a revocation holds', async () => {
    const old = { asOf: '2026-09-01T00:00:00Z', until: '2026-10-01T00:00:00Z' }
    expect(await checked(await signedList(old))).toMatchObject({ verdict: 'genuine', result: 'unknown' })
    expect(await checked(await signedList({ ...old, revoked: [4711] }))).toMatchObject({ verdict: 'revoked' })
  })

  it.each([
    ['is not at hand', async () => undefined],
    ['was signed by somebody else', () => signedList({ revoked: [4711] }, stranger)],
    [
      'was signed by somebody else in their own name',
      () => signedList({ revoked: [4711], issuer: stranger.did }, stranger),
    ],
    [
      'belongs to another address',
      () => signedList({ address: 'https://badges.example/status/2', revoked: [4711] }),
    ],
    ['has another purpose', () => signedList({ purpose: 'suspension', revoked: [4711] })],
    ['was changed', async () => (await signedList()).replace('2026-12-30', '2029-12-30')],
    ['is not JSON', async () => '<html>Log in to the wifi</html>'],
  ])('says that revocation could not be checked if the list %s', async (_, list) => {
    expect(await checked(await list())).toMatchObject({ verdict: 'genuine', result: 'unknown' })
  })
})
