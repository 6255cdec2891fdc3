import { describe, expect, test } from 'vitest'
import { checkSignature } from '#core/credential/checkSignature'
import { draftCredential } from '#core/credential/draftCredential'
import { signCredential } from '#core/proof/dataIntegrity'
import { draftAchievement } from '#core/sync/draftAchievement'
import { draftProfile } from '#core/sync/draftProfile'
import { readAchievement, readProfile } from '#core/sync/readPublished'
import { isWithoutPerson, withoutPerson } from '#core/sync/withoutPerson'
import { nodeCrypto } from '../../../main/crypto.ts'
import { sampleChecker } from '../credential/sampleChecker.ts'
import { sampleFacts } from '../credential/sampleFacts.ts'
import { openCanonicaliser, sampleIssuer } from '../proof/sampleIssuer.ts'

const canonicaliser = openCanonicaliser()
const facts = sampleFacts()
const sign = (draft: Parameters<typeof signCredential>[1]) =>
  signCredential(canonicaliser, draft, sampleIssuer, facts.validFrom)
const verdictOn = async (document: Awaited<ReturnType<typeof sign>>) =>
  (await checkSignature(document, canonicaliser, nodeCrypto)).result

describe('what an issuer publishes', () => {
  test('is a profile with a proof that covers every word', async () => {
    const profile = await sign(
      draftProfile({ ...facts.issuer, description: 'We learn together.', logoSha256: '33'.repeat(32) }),
    )
    expect(await verdictOn(profile)).toBe('good')
    expect(await verdictOn({ ...profile, description: 'We learn alone.' })).toBe('bad')
    expect(readProfile(profile)).toMatchObject({ name: 'Aallokko ry', image: '33'.repeat(32) })
  })

  test('is an achievement with a proof that covers its creator', async () => {
    const achievement = await sign(
      draftAchievement({ ...facts.achievement, issuer: facts.issuer, pngSha256: facts.pngSha256 }),
    )
    expect(await verdictOn(achievement)).toBe('good')
    expect(await verdictOn({ ...achievement, creator: { id: 'did:key:zOther', type: ['Profile'] } })).toBe(
      'bad',
    )
    expect(readAchievement(achievement)).toMatchObject({
      name: 'Peer tutor, starter',
      creator: { id: sampleIssuer.did },
      image: facts.pngSha256,
    })
  })

  test('is a copy of a credential that is an Open Badge without the person', async () => {
    const credential = await sign(draftCredential(facts, nodeCrypto))
    const copy = await sign(withoutPerson(credential))
    expect(await verdictOn(copy)).toBe('good')
    expect(JSON.stringify(copy)).not.toMatch(/Nguyễn|identityHash|salt|Helped three|evidence/)
    expect(copy).toMatchObject({ id: credential.id, validFrom: credential.validFrom })
    expect([isWithoutPerson(copy), isWithoutPerson(credential)]).toEqual([true, false])
    const { verifyCredential } = await import('#core/credential/verifyCredential')
    const answer = await verifyCredential({ text: JSON.stringify(copy), container: 'json' }, sampleChecker())
    expect(answer).toMatchObject({ verdict: 'genuine', says: { recipient: null } })
  })
})
