import { describe, expect, test } from 'vitest'
import { draftCredential } from '#core/credential/draftCredential'
import { hashIdentity } from '#core/credential/identity'
import { addressesOf } from '#core/sync/addresses'
import { draftAchievement } from '#core/sync/draftAchievement'
import { draftProfile } from '#core/sync/draftProfile'
import { assertionOfOpenBadges2, badgeClassOfOpenBadges2, issuerOfOpenBadges2 } from '#core/sync/openBadges2'
import { readAchievement, readProfile } from '#core/sync/readPublished'
import { nodeCrypto } from '../../../main/crypto.ts'
import { plainFacts, sampleFacts } from '../credential/sampleFacts.ts'

const base = 'https://badges.example/'
const facts = sampleFacts()
const profile = (email: string) =>
  readProfile(draftProfile({ ...facts.issuer, email, description: '', logoSha256: null }))!
const achievement = readAchievement(
  draftAchievement({ ...facts.achievement, issuer: facts.issuer, pngSha256: facts.pngSha256 }),
)!
const addresses = addressesOf(facts.issuer.did)

describe('the hosted documents of Open Badges 2.0', () => {
  test('lead from the award to the badge and on to the issuer', () => {
    const assertion = assertionOfOpenBadges2(draftCredential(facts, nodeCrypto), { isRevoked: false, base })
    const badge = badgeClassOfOpenBadges2(achievement, base)
    const issuer = issuerOfOpenBadges2(profile('badges@aallokko.example'), base)
    expect(assertion).toMatchObject({ type: 'Assertion', badge: badge?.id, verification: { type: 'hosted' } })
    expect(badge).toMatchObject({ type: 'BadgeClass', issuer: issuer?.id })
    expect(issuer).toMatchObject({ type: 'Issuer', url: 'https://aallokko.example' })
    expect(assertion?.id).toBe(`${base}${addresses.credential(facts.credentialId).openBadges2}`)
  })

  test('know the person by the hash of the address alone', () => {
    const assertion = assertionOfOpenBadges2(draftCredential(facts, nodeCrypto), { isRevoked: false, base })
    const { identity, salt } = (assertion as { recipient: { identity: string; salt: string } }).recipient
    expect(identity).toBe(hashIdentity('hong@example.org', salt, nodeCrypto.sha256))
    expect(JSON.stringify(assertion)).not.toContain('Nguyễn')
  })

  test('of a revoked award say nothing else', () => {
    const assertion = assertionOfOpenBadges2(draftCredential(facts, nodeCrypto), { isRevoked: true, base })
    expect(assertion).toMatchObject({ revoked: true })
    expect(Object.keys(assertion!)).toEqual(['@context', 'type', 'id', 'revoked'])
  })

  test('do not exist where that form could not say it', () => {
    expect(
      assertionOfOpenBadges2(draftCredential(plainFacts(), nodeCrypto), { isRevoked: false, base }),
    ).toBeUndefined()
    expect(issuerOfOpenBadges2(profile(''), base)).toBeUndefined()
  })
})
