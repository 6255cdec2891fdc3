import type { CredentialFacts } from '#core/credential/draftCredential'
import { sampleIssuer } from '../proof/sampleIssuer.ts'

/** A person with an e-mail address, a badge with all there is to say. */
export const sampleFacts = (changes: Partial<CredentialFacts> = {}): CredentialFacts => ({
  credentialId: '0b6f2f2e-6c1e-4f4e-9a55-0f7a3f6f2a01',
  subjectId: '7a0f0f5e-3b0c-4e3a-8f0a-64c3b1b6c802',
  issuer: {
    did: sampleIssuer.did,
    name: 'Aallokko ry',
    url: 'https://aallokko.example',
    email: 'badges@aallokko.example',
  },
  achievement: {
    id: '5b6c1e9e-0d0a-4a0e-9c58-3b8cf2cf7c11',
    name: 'Peer tutor, starter',
    description: 'Supports one learner at a time in a study circle, with a coach nearby.',
    criteria: 'Took part in the tutor training (6 hours).\n\n- Met one learner at least four times',
    tags: ['peer learning', 'tutoring'],
    type: 'Badge',
    language: 'en',
    alignment: [],
  },
  recipient: { name: 'Nguyễn Thị Hồng', email: 'hong@example.org' },
  salt: 'Kosher',
  awardedOn: '2026-11-20',
  validFrom: '2026-11-22T09:30:12.345Z',
  validUntil: '2028-11-22',
  activityStart: null,
  activityEnd: null,
  evidenceUrl: 'https://aallokko.example/evidence/1',
  narrative: 'Helped three others to find a place.',
  pngSha256: '11'.repeat(32),
  svgSha256: '22'.repeat(32),
  ...changes,
})

/** The least a badge can say. */
export const plainFacts = (changes: Partial<CredentialFacts> = {}): CredentialFacts =>
  sampleFacts({
    issuer: { did: sampleIssuer.did, name: 'Aallokko ry', url: '', email: '' },
    recipient: { name: 'عبد الرحمن', email: null },
    validUntil: null,
    evidenceUrl: null,
    narrative: null,
    achievement: { ...sampleFacts().achievement, tags: [] },
    ...changes,
  })

/** A badge for an activity of some days and two skills of public frameworks: one with all that can be said of it, one with the least. */
export const alignedFacts = (): CredentialFacts => {
  const alignment = [
    {
      targetName: 'teach language learners',
      targetUrl: 'http://data.europa.eu/esco/skill/0f1a5b7e',
      targetDescription: 'Help others to learn a language.',
      targetFramework: 'ESCO',
      targetCode: 'S1.3.1',
      targetType: 'ceasn:Competency' as const,
    },
    {
      targetName: 'Mediation, B1',
      targetUrl: 'https://www.coe.int/mediation',
      targetDescription: '',
      targetFramework: '',
      targetCode: '',
      targetType: null,
    },
  ]
  return sampleFacts({
    achievement: { ...sampleFacts().achievement, alignment },
    activityStart: '2026-03-01',
    activityEnd: '2026-05-30',
  })
}
