import { expect, test } from 'vitest'
import { besideStatusList, draftReplacement, readReplacement } from '#core/credential/replacement'
import { addressesOf, urlOf } from '#core/sync/addresses'
import { issuerFromSeed } from '../proof/sampleIssuer.ts'

const { did } = issuerFromSeed(new Uint8Array(32).fill(7))
const OLD = '3f0c5e7a-2b1d-4c8e-9f6a-7d8e9f0a1b2c'
const NEW = '5b1d5e7a-2b1d-4c8e-9f6a-7d8e9f0a1b2d'
const AT = '2026-11-22T10:00:00.123Z'
const issuer = { did, name: 'Aallokko ry' }

test.each([NEW, null])('the word that %s took its place can be read again', (by) => {
  const draft = draftReplacement({ issuer, replaced: OLD, by, at: AT })
  expect(readReplacement(draft)).toEqual({ issuer: did, replaced: OLD, by })
})

test('a word of praise is no such word', () => {
  const draft = draftReplacement({ issuer, replaced: OLD, by: NEW, at: AT })
  const credentialSubject = { ...draft.credentialSubject, endorsementComment: 'Replaced by something better' }
  expect(readReplacement({ ...draft, credentialSubject })).toBeUndefined()
})

test('it lies beside the list of revoked badges, where everything of the issuer is published', () => {
  const base = 'https://example.org/badges/'
  const addresses = addressesOf(did)
  const { page, replacement } = addresses.credential(OLD)
  expect(besideStatusList(urlOf(base, addresses.statusList(NEW)), did, OLD)).toEqual({
    page: urlOf(base, page),
    replacement: urlOf(base, replacement),
  })
})

test.each([
  'https://example.org/status/3',
  'javascript:alert(1)',
  `https://example.org/issuers/z6MkOther/status/${NEW}.json`,
])('nothing lies beside %s', (list) => {
  expect(besideStatusList(list, did, OLD)).toBeUndefined()
})
