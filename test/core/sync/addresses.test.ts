import { describe, expect, test } from 'vitest'
import {
  addressesOf,
  didOfIssuerKey,
  didWebOf,
  statusListIdOf,
  urlOf,
  verifyPageFor,
} from '#core/sync/addresses'
import { sampleIssuer, stranger } from '../proof/sampleIssuer.ts'

const addresses = addressesOf(sampleIssuer.did)
const key = sampleIssuer.did.slice('did:key:'.length)
const id = '0b6f2f2e-6c1e-4f4e-9a55-0f7a3f6f2a01'

describe('public addresses', () => {
  test('lie below the folder of the issuer, whatever they are of', () => {
    const all = [
      ...Object.values(addresses).filter((address) => typeof address === 'string'),
      ...Object.values(addresses.achievement(id)),
      ...Object.values(addresses.credential(id)),
      addresses.statusList(id),
      addresses.image('ab'.repeat(32), 'png'),
    ]
    expect(all.every((address) => address.startsWith(`issuers/${key}/`))).toBe(true)
    expect(new Set(all).size).toBe(all.length)
  })

  test('are the same below a site and below a folder of one', () => {
    expect(urlOf('https://badges.example', addresses.profile)).toBe(
      `https://badges.example/issuers/${key}/profile.json`,
    )
    expect(urlOf('https://example.org/badges', addresses.statusList(id))).toBe(
      `https://example.org/badges/issuers/${key}/status/${id}.json`,
    )
  })

  test('give the did:web whose document lies at the address', () => {
    expect(didWebOf('http://localhost:8080/badges/', sampleIssuer.did)).toBe(
      `did:web:localhost%3A8080:badges:issuers:${key}`,
    )
  })

  test('ask the verification page about a path of the same site', () => {
    expect(
      new URL(verifyPageFor(addresses.credential(id).json), 'https://x.example/').searchParams.get(
        'credential',
      ),
    ).toBe(addresses.credential(id).json)
  })

  test('lead back from a folder to the issuer, and from nothing else', () => {
    expect(didOfIssuerKey(key)).toBe(sampleIssuer.did)
    expect([didOfIssuerKey('..'), didOfIssuerKey(`${key}x`), didOfIssuerKey('')]).toEqual([
      undefined,
      undefined,
      undefined,
    ])
  })

  test.each([
    'did:web:example.org',
    'https://example.org',
    'did:key:zDnaerx9CtbPJ1q36T5Ln5wYt3MQYeGRG5ehnPAmxcf5mDZpv',
  ])('are refused to %s', (did) => {
    expect(() => addressesOf(did)).toThrow(expect.objectContaining({ code: 'sync/other-did' }))
  })
})

describe('the address of a status list', () => {
  const path = addresses.statusList(id)

  test('is known on every site, since issuers move', () => {
    expect(statusListIdOf(`https://old.example/${path}`, sampleIssuer.did)).toBe(id)
    expect(statusListIdOf(`http://127.0.0.1:8080/below/${path}`, sampleIssuer.did)).toBe(id)
  })

  test.each([
    ['of another issuer', `https://old.example/${addressesOf(stranger.did).statusList(id)}`],
    ['with a question', `https://old.example/${path}?list=other`],
    ['in another folder', `https://old.example/${path.replace('/status/', '/status/../status/x/')}`],
    ['that is no web address', path],
  ])('is not one %s', (_, url) => {
    expect(statusListIdOf(url, sampleIssuer.did)).toBeUndefined()
  })
})
