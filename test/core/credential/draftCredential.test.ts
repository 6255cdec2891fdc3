import { describe, expect, it } from 'vitest'
import { draftCredential } from '#core/credential/draftCredential'
import { digestOfPictureUri, pictureUri } from '#core/credential/pictureDigest'
import { nodeCrypto } from '../../../main/crypto.ts'
import { sampleIssuer } from '../proof/sampleIssuer.ts'
import { alignedFacts, plainFacts, sampleFacts } from './sampleFacts.ts'

const draft = (facts = sampleFacts()) => draftCredential(facts, nodeCrypto)

describe('drafting a credential', () => {
  it('says everything there is to say, in the order that the paper dictionary expects', () => {
    expect(JSON.stringify(draft(), null, 1)).toMatchInlineSnapshot(`
      "{
       "@context": [
        "https://www.w3.org/ns/credentials/v2",
        "https://purl.imsglobal.org/spec/ob/v3p0/context-3.0.3.json"
       ],
       "id": "urn:uuid:0b6f2f2e-6c1e-4f4e-9a55-0f7a3f6f2a01",
       "type": [
        "VerifiableCredential",
        "OpenBadgeCredential"
       ],
       "name": "Peer tutor, starter",
       "image": {
        "id": "ni:///sha-256;IiIiIiIiIiIiIiIiIiIiIiIiIiIiIiIiIiIiIiIiIiI",
        "type": "Image"
       },
       "issuer": {
        "id": "did:key:z6MkvDqGT54cXesYGvABpF1UapVNwjCqRcafi4Px6Thv5T3Z",
        "type": [
         "Profile"
        ],
        "name": "Aallokko ry",
        "url": "https://aallokko.example",
        "email": "badges@aallokko.example"
       },
       "validFrom": "2026-11-22T09:30:12Z",
       "awardedDate": "2026-11-20T00:00:00Z",
       "validUntil": "2028-11-22T23:59:59Z",
       "credentialSubject": {
        "id": "urn:uuid:7a0f0f5e-3b0c-4e3a-8f0a-64c3b1b6c802",
        "type": [
         "AchievementSubject"
        ],
        "identifier": [
         {
          "type": "IdentityObject",
          "hashed": false,
          "identityHash": "Nguyễn Thị Hồng",
          "identityType": "name"
         },
         {
          "type": "IdentityObject",
          "hashed": true,
          "identityHash": "sha256$175d725353340328711f708eeda0b3fcf24a2598fd885f0bb9b7be2eca95375b",
          "identityType": "emailAddress",
          "salt": "Kosher"
         }
        ],
        "achievement": {
         "id": "urn:uuid:5b6c1e9e-0d0a-4a0e-9c58-3b8cf2cf7c11",
         "type": [
          "Achievement"
         ],
         "achievementType": "Badge",
         "name": "Peer tutor, starter",
         "description": "Supports one learner at a time in a study circle, with a coach nearby.",
         "criteria": {
          "narrative": "Took part in the tutor training (6 hours).\\n\\n- Met one learner at least four times"
         },
         "image": {
          "id": "ni:///sha-256;ERERERERERERERERERERERERERERERERERERERERERE",
          "type": "Image",
          "caption": "Peer tutor, starter"
         },
         "inLanguage": "en",
         "tag": [
          "peer learning",
          "tutoring"
         ]
        },
        "narrative": "Helped three others to find a place."
       },
       "evidence": [
        {
         "id": "https://aallokko.example/evidence/1",
         "type": [
          "Evidence"
         ]
        }
       ]
      }"
    `)
  })

  it('leaves out what is not known', () => {
    const plain = draft(plainFacts())
    expect(Object.keys(plain)).not.toContain('validUntil')
    expect(Object.keys(plain)).not.toContain('evidence')
    expect(Object.keys(plain.credentialSubject)).toEqual(['id', 'type', 'identifier', 'achievement'])
    expect(plain.issuer).toEqual({ id: sampleIssuer.did, type: ['Profile'], name: 'Aallokko ry' })
    expect(plain.credentialSubject.identifier).toEqual([
      { type: 'IdentityObject', hashed: false, identityHash: 'عبد الرحمن', identityType: 'name' },
    ])
    expect(plain.credentialSubject.achievement).not.toHaveProperty('tag')
  })

  it('never holds an e-mail address of a person', () => {
    expect(JSON.stringify(draft())).not.toContain('hong@')
  })

  it('counts to the end of its last day, and from a whole second', () => {
    expect(draft()).toMatchObject({
      validFrom: '2026-11-22T09:30:12Z',
      awardedDate: '2026-11-20T00:00:00Z',
      validUntil: '2028-11-22T23:59:59Z',
    })
  })
})

describe('the digest of a picture as its address', () => {
  it('agrees with the example of RFC 6920', () => {
    const digest = '532690bdb3d66fd53e42ca8dc0c5b1ad65f3ad3e6e91d1b3f4c7bb5e7a2f2d4c'
    expect(digestOfPictureUri(pictureUri(digest))).toBe(digest)
    expect(pictureUri(Buffer.from(nodeCrypto.sha256('Hello World!')).toString('hex'))).toBe(
      'ni:///sha-256;f4OxZX_x_FO5LcGBSKHWXfwtSx-j1ncoSt3SABJtkGk',
    )
  })

  it('has one spelling', () => {
    const uri = pictureUri('00'.repeat(32))
    expect(digestOfPictureUri(`${uri.slice(0, -1)}B`)).toBeUndefined()
    for (const other of [
      `${uri}A`,
      uri.slice(0, -1),
      uri.replace('256', '512'),
      'https://ngo.example/1.png',
    ]) {
      expect(digestOfPictureUri(other)).toBeUndefined()
    }
  })

  it('names the skills and standards that the badge stands for, and leaves out what is not known of them', () => {
    expect(draft(alignedFacts()).credentialSubject.achievement.alignment).toEqual([
      {
        type: ['Alignment'],
        targetName: 'teach language learners',
        targetUrl: 'http://data.europa.eu/esco/skill/0f1a5b7e',
        targetDescription: 'Help others to learn a language.',
        targetFramework: 'ESCO',
        targetCode: 'S1.3.1',
        targetType: 'ceasn:Competency',
      },
      { type: ['Alignment'], targetName: 'Mediation, B1', targetUrl: 'https://www.coe.int/mediation' },
    ])
    expect(draft().credentialSubject.achievement).not.toHaveProperty('alignment')
  })
})
