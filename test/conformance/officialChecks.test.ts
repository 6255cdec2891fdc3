/**
 * What the validator of 1EdTech looks at, in its order, applied to each of our files. Signature, schema and safe mode
 * have tests of their own beside this one.
 */
import { describe, expect, it } from 'vitest'
import { keyOfVerificationMethod } from '#core/proof/verificationMethod'
import { sampleBadge } from '../core/credential/sampleBadge.ts'
import { alignedFacts, plainFacts, sampleFacts } from '../core/credential/sampleFacts.ts'
import { bakedPng, bakedSvg, json } from '../main/verifying/sampleFiles.ts'
import { walkPng } from './walkPng.ts'

const badges = await Promise.all(
  [sampleFacts(), plainFacts(), alignedFacts()].map((facts) => sampleBadge(facts)),
)
const isUri = (value: unknown) => typeof value === 'string' && /^[a-z][a-z0-9+.-]*:\S+$/i.test(value)

describe('a baked PNG', () => {
  it('is a sound PNG with one credential in the place and form that the standard wants', () => {
    const chunks = walkPng(bakedPng)
    expect(chunks.map(({ type }) => type)).toEqual(['IHDR', 'iTXt', 'IDAT', 'IEND'])
    const { data } = chunks[1]!
    const keyword = Buffer.from('openbadgecredential\0', 'latin1')
    expect(data.subarray(0, keyword.length).equals(keyword)).toBe(true)
    // Compression flag and method, an empty language, an empty translated keyword.
    expect([...data.subarray(keyword.length, keyword.length + 4)]).toEqual([0, 0, 0, 0])
    const text = new TextDecoder('utf-8', { fatal: true }).decode(data.subarray(keyword.length + 4))
    expect(text.startsWith('{')).toBe(true)
    expect(text).toBe(json)
  })

  it('is walked as strictly as the tools for it do', () => {
    const broken = Buffer.from(bakedPng)
    broken[60]! ^= 1
    expect(() => walkPng(broken)).toThrow('checksum of iTXt')
    expect(() => walkPng(Buffer.concat([bakedPng, Buffer.from('x')]))).toThrow('after IEND')
  })
})

describe('a baked SVG', () => {
  it('holds one credential, as the first child of its root, without an attribute', () => {
    const root = /<svg\b[\s\S]*?xmlns:openbadges="https:\/\/purl\.imsglobal\.org\/ob\/v3p0">/.exec(bakedSvg)!
    const rest = bakedSvg.slice(root.index + root[0].length)
    expect(rest.startsWith('<openbadges:credential><![CDATA[{')).toBe(true)
    expect(bakedSvg.match(/<openbadges:credential/g)).toHaveLength(1)
  })
})

describe.each(badges)('badge %#', (text) => {
  const badge = JSON.parse(text)
  const { credentialSubject: subject, issuer, proof } = badge

  it('has its contexts in place and its types', () => {
    expect(badge['@context']).toEqual([
      'https://www.w3.org/ns/credentials/v2',
      'https://purl.imsglobal.org/spec/ob/v3p0/context-3.0.3.json',
    ])
    expect(badge.type).toEqual(['VerifiableCredential', 'OpenBadgeCredential'])
    expect(isUri(badge.id)).toBe(true)
  })

  it('has no values that the JSON rules forbid', () => {
    expect(text).not.toMatch(/:null|\[\]|""/)
    expect(text).toBe(JSON.stringify(badge))
  })

  it('has a subject that can be told, and an achievement with criteria', () => {
    expect(subject.type).toEqual(['AchievementSubject'])
    expect(isUri(subject.id)).toBe(true)
    for (const identity of subject.identifier) expect(identity.type).toBe('IdentityObject')
    const { achievement } = subject
    expect(achievement.type).toEqual(['Achievement'])
    expect(isUri(achievement.id)).toBe(true)
    expect(achievement.criteria.narrative).not.toBe('')
    expect(achievement.image).toMatchObject({ type: 'Image' })
    for (const evidence of badge.evidence ?? []) expect(evidence.type).toEqual(['Evidence'])
  })

  it('has an issuer given as an object, whose key signed it', () => {
    expect(issuer.type).toEqual(['Profile'])
    expect(proof).toHaveLength(1)
    expect(proof[0]).toMatchObject({
      type: 'DataIntegrityProof',
      cryptosuite: 'eddsa-rdfc-2022',
      proofPurpose: 'assertionMethod',
    })
    const named = keyOfVerificationMethod(proof[0].verificationMethod)
    expect(named).toMatchObject({ controller: issuer.id, proven: true, key: { kind: 'Ed25519' } })
  })

  it('has nothing that would have to be fetched: no status, no refresh service, no further schema', () => {
    for (const name of ['credentialStatus', 'refreshService', 'credentialSchema', 'endorsementJwt']) {
      expect(badge).not.toHaveProperty(name)
    }
  })

  it('has its dates in whole seconds with a zone', () => {
    for (const date of [badge.validFrom, badge.awardedDate, badge.validUntil, proof[0].created]) {
      if (date !== undefined) expect(date).toMatch(/^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\dZ$/)
    }
  })
})
