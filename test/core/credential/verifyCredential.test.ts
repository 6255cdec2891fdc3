import { describe, expect, it } from 'vitest'
import { verification } from '#core/contract/verify'
import { type DraftCredential, draftCredential } from '#core/credential/draftCredential'
import { type FoundCredential, verifyCredential } from '#core/credential/verifyCredential'
import { signCredential } from '#core/proof/dataIntegrity'
import { issuerNumber } from '#core/proof/issuerNumber'
import type { JsonObject } from '#core/proof/json'
import { nodeCrypto } from '../../../main/crypto.ts'
import { issuerFromSeed, openCanonicaliser, sampleIssuer, stranger } from '../proof/sampleIssuer.ts'
import { sampleBadge } from './sampleBadge.ts'
import { sampleChecker } from './sampleChecker.ts'
import { plainFacts, sampleFacts } from './sampleFacts.ts'

const check = async (text: string, found: Partial<FoundCredential> = {}, checker = sampleChecker()) => {
  const verified = await verifyCredential({ text, container: 'json', ...found }, checker)
  // What the doors carry is parsed by the contract, so it must fit.
  expect(verification.parse(verified)).toEqual(verified)
  return verified
}
const resultOf = (verified: Awaited<ReturnType<typeof check>>, name: string) =>
  verified.findings.find(({ check }) => check === name)?.result

const canonicaliser = openCanonicaliser()
const sign = async (document: JsonObject, signer = sampleIssuer): Promise<string> =>
  JSON.stringify(await signCredential(canonicaliser, document, signer, '2026-11-22T09:30:12Z'))
const draft = (facts = sampleFacts()): DraftCredential => draftCredential(facts, nodeCrypto)

describe('a badge that is as it was signed', () => {
  it('is genuine if this computer knows the issuer', async () => {
    const verified = await check(await sampleBadge(sampleFacts()))
    expect(verified).toMatchObject({
      verdict: 'genuine',
      sentence: 'Aallokko ry gave this badge to Nguyễn Thị Hồng, and nothing in it has been changed.',
      next: '',
      says: {
        credentialId: 'urn:uuid:0b6f2f2e-6c1e-4f4e-9a55-0f7a3f6f2a01',
        recipient: 'Nguyễn Thị Hồng',
        achievement: 'Peer tutor, starter',
        issuerName: 'Aallokko ry',
        issuerId: sampleIssuer.did,
        awardedOn: '2026-11-20',
        validUntil: '2028-11-22',
      },
      technical: {
        proof: 'eddsa-rdfc-2022',
        verificationMethod: sampleIssuer.verificationMethod,
        signedAt: '2026-11-22T09:30:12.000Z',
      },
    })
    expect(verified.findings.map(({ check, result }) => `${check} ${result}`)).toEqual([
      'signature good',
      'issuer good',
      'validity good',
      'status unknown',
    ])
  })

  it('is genuine in the workspace it was made in', async () => {
    const verified = await check(
      await sampleBadge(plainFacts()),
      {},
      sampleChecker({ knownIssuer: () => 'own' }),
    )
    expect(verified.verdict).toBe('genuine')
    expect(verified.sentence).toContain('\u2068عبد الرحمن\u2069')
  })

  it('cannot be told from a stranger’s while nobody has met the issuer, and accuses no one', async () => {
    const verified = await check(
      await sampleBadge(sampleFacts()),
      {},
      sampleChecker({ knownIssuer: () => undefined }),
    )
    expect(verified.verdict).toBe('cannot-tell')
    expect(verified.sentence).toBe(
      'Nothing was changed since it was signed, but this computer has not met the issuer Aallokko ry.',
    )
    expect(verified.next).toContain(issuerNumber(sampleIssuer.did, nodeCrypto.sha256))
    expect(resultOf(verified, 'signature')).toBe('good')
    expect(resultOf(verified, 'issuer')).toBe('unknown')
  })

  it('expires at the end of its last day', async () => {
    const badge = await sampleBadge(sampleFacts())
    const at = (now: string) => check(badge, {}, sampleChecker({ now: new Date(now) }))
    expect((await at('2028-11-22T23:59:59Z')).verdict).toBe('genuine')
    const expired = await at('2028-11-23T00:00:00Z')
    expect(expired).toMatchObject({
      verdict: 'expired',
      sentence: 'This badge is real, but it counted only until 22 November 2028.',
    })
    expect(resultOf(expired, 'validity')).toBe('bad')
  })

  it('does not count before its day, and points at the clock', async () => {
    const badge = await sampleBadge(sampleFacts())
    const early = await check(badge, {}, sampleChecker({ now: new Date('1970-01-01T00:00:00Z') }))
    expect(early.verdict).toBe('not-yet-valid')
    expect(early.next).toContain('date of this computer')
    const clocksDiffer = sampleChecker({ now: new Date('2026-11-22T09:25:00Z') })
    expect((await check(badge, {}, clocksDiffer)).verdict).toBe('genuine')
  })

  it('is not called real when it is both expired and from a stranger', async () => {
    const checker = sampleChecker({ now: new Date('2030-01-01'), knownIssuer: () => undefined })
    const verified = await check(await sampleBadge(sampleFacts()), {}, checker)
    expect(verified.verdict).toBe('cannot-tell')
    expect(resultOf(verified, 'validity')).toBe('bad')
  })

  it('is never said to be “not revoked” when there was no list to look at', async () => {
    const listed = await sign({
      ...draft(),
      credentialStatus: {
        id: 'urn:uuid:a1b6f0c2-98a1-4a07-9d7c-0f1f3a3ccaaa',
        type: 'BitstringStatusListEntry',
        statusPurpose: 'revocation',
        statusListIndex: '7',
        statusListCredential: 'https://aallokko.example/status/1',
      },
    })
    for (const badge of [listed, await sampleBadge(sampleFacts())]) {
      const { verdict, findings } = await check(badge)
      expect(verdict).toBe('genuine')
      const status = findings.find(({ check }) => check === 'status')!
      expect(status.result).toBe('unknown')
      expect(JSON.stringify(findings)).not.toMatch(/not revoked/i)
    }
  })

  it('may carry the signature of a second party beside the issuer’s', async () => {
    const { proof: ours, ...credential } = JSON.parse(await sign(draft()))
    const { proof: theirs } = JSON.parse(await sign(credential, stranger))
    for (const proof of [
      [...ours, ...theirs],
      [...theirs, ...ours],
    ]) {
      expect((await check(JSON.stringify({ ...credential, proof }))).verdict).toBe('genuine')
    }
    const broken = [{ ...theirs[0], created: '2026-11-23T00:00:00Z' }, ...ours]
    expect((await check(JSON.stringify({ ...credential, proof: broken }))).verdict).toBe('altered')
  })

  it('may be laid out with spaces and line breaks', async () => {
    const badge = await sampleBadge(sampleFacts())
    expect((await check(`\n${JSON.stringify(JSON.parse(badge), null, 2)}\n`)).verdict).toBe('genuine')
  })
})

describe('a badge that was changed', () => {
  it('is altered, whatever was changed', async () => {
    const badge = await sampleBadge(sampleFacts())
    for (const [from, to] of [
      ['Nguyễn Thị Hồng', 'Nguyễn Thị Hoa'],
      ['2028-11-22', '2038-11-22'],
      ['Aallokko ry', 'Aalto-yliopisto'],
      ['"Badge"', '"Diploma"'],
      ['IiIi', 'IiIj'],
    ] as const) {
      const verified = await check(badge.replace(from, to))
      expect(verified.verdict).toBe('altered')
      expect(verified.sentence).not.toContain('Aal')
    }
  })

  it('is altered if another key signed in the name of the issuer', async () => {
    const forger = { ...stranger, verificationMethod: sampleIssuer.verificationMethod }
    expect((await check(await sign(draft(), forger))).verdict).toBe('altered')
    const impostor = await check(await sign(draft(), stranger))
    expect(impostor).toMatchObject({
      verdict: 'altered',
      sentence:
        'This badge names Aallokko ry as its issuer, but somebody else signed it, so do not rely on it.',
    })
    expect(resultOf(impostor, 'issuer')).toBe('bad')
  })

  it('is altered if something was put in that no issuer known here would write', async () => {
    const badge: JsonObject = JSON.parse(await sampleBadge(sampleFacts()))
    const { name, ...rest } = badge
    const smuggled = [
      { ...badge, honours: 'summa cum laude' },
      { ...rest, 'https://schema.org/name': name! },
      { ...badge, '@context': [...(badge['@context'] as string[]), { honours: 'https://schema.org/award' }] },
    ]
    for (const document of smuggled) {
      expect((await check(JSON.stringify(document))).verdict).toBe('altered')
      const verified = await check(
        JSON.stringify(document),
        {},
        sampleChecker({ knownIssuer: () => undefined }),
      )
      expect(verified.verdict).toBe('cannot-tell')
      expect(resultOf(verified, 'signature')).toBe('unknown')
    }
  })

  it('is altered if it can be read in two ways', async () => {
    const badge = await sampleBadge(sampleFacts())
    expect((await check(badge.replace('"name":', '"name":"Degree","name":'))).verdict).toBe('altered')
    expect((await check(badge.slice(0, -40))).verdict).toBe('altered')
  })
})

describe('the picture around a badge', () => {
  const picture = { kind: 'png', sha256: '11'.repeat(32), reproducible: true, intact: true } as const
  const verdictWith = async (changes: Partial<typeof picture> | object) =>
    (await check(await sampleBadge(sampleFacts()), { container: 'png', picture: { ...picture, ...changes } }))
      .verdict

  it('must be the one that was signed for', async () => {
    expect(await verdictWith({})).toBe('genuine')
    expect(await verdictWith({ kind: 'svg', sha256: '22'.repeat(32) })).toBe('genuine')
    expect(await verdictWith({ kind: 'svg' })).toBe('altered')
    expect(await verdictWith({ sha256: '33'.repeat(32) })).toBe('altered')
    expect(await verdictWith({ reproducible: false })).toBe('altered')
    expect(await verdictWith({ intact: false })).toBe('altered')
  })

  it('is called unchecked if the signature says nothing about it', async () => {
    const { image: _, ...credential } = draft(plainFacts())
    const { image: __, ...achievement } = credential.credentialSubject.achievement
    const foreign = { ...credential, credentialSubject: { ...credential.credentialSubject, achievement } }
    const verified = await check(await sign(foreign), { container: 'png', picture })
    expect(verified.verdict).toBe('genuine')
    expect(resultOf(verified, 'picture')).toBe('unknown')
  })
})

describe('the page around a badge', () => {
  const verdictOn = async (page: FoundCredential['page'], checker = sampleChecker()) =>
    await check(await sampleBadge(sampleFacts()), { container: 'pdf', ...(page && { page }) }, checker)

  it('must be sealed by the issuer', async () => {
    expect((await verdictOn({ seal: 'good', signer: sampleIssuer.did })).verdict).toBe('genuine')
    expect((await verdictOn({ seal: 'good', signer: stranger.did })).verdict).toBe('altered')
    expect((await verdictOn({ seal: 'broken' })).verdict).toBe('altered')
  })

  it('leaves the answer open if it has no seal, and says what to compare', async () => {
    const verified = await verdictOn({ seal: 'none' })
    expect(verified.verdict).toBe('cannot-tell')
    expect(verified.next).toContain('Compare the name')
    expect(resultOf(verified, 'page')).toBe('unknown')
  })
})

describe('what cannot be checked here', () => {
  const verdictOf = async (document: JsonObject) => {
    const { verdict, sentence } = await check(JSON.stringify(document))
    return `${verdict}: ${sentence}`
  }
  const credential = JSON.parse(JSON.stringify(draft())) as JsonObject
  const proof = (fields: JsonObject): JsonObject => ({
    ...credential,
    proof: [{ type: 'DataIntegrityProof', proofPurpose: 'assertionMethod', proofValue: 'z', ...fields }],
  })

  it('is a badge without a signature', async () => {
    expect(await verdictOf(credential)).toMatch(/^cannot-tell: This badge is not signed/)
  })

  it('is a signature of a method unknown here', async () => {
    const unknown = proof({
      cryptosuite: 'ecdsa-sd-2023',
      verificationMethod: sampleIssuer.verificationMethod,
    })
    expect(await verdictOf(unknown)).toMatch(/^cannot-tell: This badge is signed in a way/)
  })

  it('is a signature whose key has to be fetched', async () => {
    const elsewhere = proof({
      cryptosuite: 'eddsa-rdfc-2022',
      verificationMethod: 'did:web:ngo.example#key-1',
    })
    const byAddress = { ...elsewhere, issuer: { ...draft().issuer, id: 'did:web:ngo.example' } }
    expect(await verdictOf(byAddress)).toMatch(/^cannot-tell: Checking this badge needs a key/)
    // An issuer that is known by its own key would not keep it elsewhere.
    expect(await verdictOf(elsewhere)).toMatch(/^altered/)
  })

  it('is an issuer named by an address that any key could claim', async () => {
    const address = 'https://ngo.example/issuer'
    const multibase = stranger.did.slice('did:key:'.length)
    const claimed = { ...draft(), issuer: { ...draft().issuer, id: address } }
    for (const verificationMethod of [`${address}#${multibase}`, stranger.verificationMethod]) {
      const text = await sign(claimed, { ...stranger, verificationMethod })
      const verified = await check(text, {}, sampleChecker({ knownIssuer: () => 'known' }))
      expect(verified.verdict).toBe('cannot-tell')
      expect(resultOf(verified, 'issuer')).toBe('unknown')
    }
  })

  it('is a badge of version 2.0, which only its address confirms', async () => {
    const hosted = {
      '@context': 'https://w3id.org/openbadges/v2',
      type: 'Assertion',
      id: 'https://ngo.example/assertion/1',
    }
    const verified = await check(JSON.stringify(hosted))
    expect(verified).toMatchObject({
      verdict: 'cannot-tell',
      next: 'Open https://ngo.example/assertion/1 to see it.',
    })
    expect((await check('https://ngo.example/assertion/1')).next).toContain('https://ngo.example/assertion/1')
  })

  it('is a credential of another kind, and a text that is no badge', async () => {
    const other = await sign({
      '@context': ['https://www.w3.org/ns/credentials/v2'],
      type: ['VerifiableCredential'],
      issuer: sampleIssuer.did,
      credentialSubject: { id: 'urn:x:1' },
    })
    expect((await check(other)).sentence).toContain('another kind')
    const prose = 'A proof of type DataIntegrityProof: see the "VerifiableCredential" of https://example.org/'
    const rdf =
      '_:c14n0 <http://purl.org/dc/terms/created> "2023-02-24"^^<http://www.w3.org/2001/XMLSchema#dateTime> .'
    for (const text of [
      '',
      'hello',
      '{}',
      '{"a":',
      '[1]',
      'null',
      prose,
      `${rdf} <https://w3id.org/security#DataIntegrityProof>`,
    ]) {
      expect(await check(text)).toMatchObject({
        verdict: 'cannot-tell',
        sentence: 'No badge was found here.',
      })
    }
  })
})

describe('names in our sentences', () => {
  it('cannot reorder or bury the words around them', async () => {
    const name = '\u202eevil\u2066 \n\n genuine \u0007'.repeat(40)
    const issuer = issuerFromSeed(new Uint8Array(32).fill(9))
    const facts = sampleFacts({ issuer: { did: issuer.did, name, url: '', email: '' } })
    const { sentence } = await check(await sampleBadge(facts, issuer))
    expect(sentence).not.toMatch(/[\p{Cc}\u202a-\u202e\u2066-\u2069]/u)
    expect(sentence.length).toBeLessThan(250)
  })
})
