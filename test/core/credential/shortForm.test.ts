import { hash } from 'node:crypto'
import { describe, expect, it } from 'vitest'
import { verification } from '#core/contract/verify'
import { verifyCredential } from '#core/credential/verifyCredential'
import { QR_CAPACITY } from '#core/paint/pdf/qrImage'
import { packCredential } from '#core/paper/packCredential'
import { sampleChecker } from './sampleChecker.ts'
import { sampleFacts } from './sampleFacts.ts'
import { sampleShortForms } from './sampleShortForm.ts'

const page = 'https://badges.example.org/issuers/z6Mk/achievements/1/'
const { full, shorts } = await sampleShortForms(page)
const check = (text: string) => verifyCredential({ text, container: 'qr' }, sampleChecker())

describe('the short form of a credential that is too rich for paper', () => {
  it('becomes shorter and shorter, until it fits', () => {
    expect(packCredential(full).length).toBeGreaterThan(QR_CAPACITY)
    const sizes = shorts.map((short) => packCredential(short).length)
    expect(sizes).toEqual(sizes.toSorted((one, other) => other - one))
    expect(sizes.at(-1)).toBeLessThanOrEqual(QR_CAPACITY)
  })

  it('says the same of the same person, with the same dates and place in the list of revoked badges', () => {
    const whole = JSON.parse(full)
    for (const short of shorts.map((text) => JSON.parse(text))) {
      const { achievement, identifier } = short.credentialSubject
      expect(identifier).toEqual(whole.credentialSubject.identifier)
      for (const day of ['activityStartDate', 'activityEndDate'])
        expect(short.credentialSubject[day]).toBe(whole.credentialSubject[day])
      expect(achievement).toMatchObject({
        id: whole.credentialSubject.achievement.id,
        name: whole.credentialSubject.achievement.name,
        criteria: { id: page },
      })
      for (const same of ['validFrom', 'validUntil', 'awardedDate', 'credentialStatus', 'name'])
        expect(short[same]).toEqual(whole[same])
      expect(whole.credentialSubject.achievement.criteria.narrative).toContain(
        achievement.criteria.narrative.replace(/ …$/, ''),
      )
    }
  })

  it('names the full one by id and by the digest of its bytes', () => {
    const [{ id, digestMultibase }] = JSON.parse(shorts[0]!).relatedResource
    expect(id).toBe(JSON.parse(full).id)
    const multihash = Buffer.from(digestMultibase.slice(1), 'base64url')
    expect(digestMultibase[0]).toBe('u')
    expect(multihash.toString('hex')).toBe(`1220${hash('sha256', full)}`)
  })

  it('is genuine, and is said to be the short form', async () => {
    const answer = await check(shorts.at(-1)!)
    expect(verification.parse(answer)).toEqual(answer)
    expect(answer).toMatchObject({
      verdict: 'genuine',
      says: {
        credentialId: JSON.parse(full).id,
        fullDigest: JSON.parse(shorts[0]!).relatedResource[0].digestMultibase,
      },
    })
    expect(answer.findings[0]).toMatchObject({ check: 'form', result: 'good' })
  })

  it('is altered like any other badge when a word is changed', async () => {
    expect((await check(shorts[0]!.replace('#paper', '#other'))).verdict).toBe('altered')
    expect((await check(shorts[0]!.replace('Hồng', 'Hoa'))).verdict).toBe('altered')
  })

  it('counts as revoked when the full one was', async () => {
    const id = JSON.parse(full).id
    const checker = sampleChecker({ revokedHere: (asked) => (asked === id ? new Date() : undefined) })
    const answer = await verifyCredential({ text: shorts[0]!, container: 'qr' }, checker)
    expect(answer.verdict).toBe('revoked')
  })

  it('is not cut where nothing is too long', async () => {
    const {
      shorts: [whole],
    } = await sampleShortForms(null, sampleFacts())
    expect(JSON.parse(whole!).credentialSubject.achievement.criteria).toEqual({
      narrative: sampleFacts().achievement.criteria,
    })
  })
})

it('a credential with other related resources stands for itself', async () => {
  const answer = await check(full)
  expect(answer.says).toMatchObject({ credentialId: JSON.parse(full).id, fullDigest: null })
  expect(answer.findings.filter(({ check }) => check === 'form')).toEqual([])
})
