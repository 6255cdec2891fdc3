import { compactVerify, decodeProtectedHeader, importJWK } from 'jose'
import { describe, expect, it } from 'vitest'
import {
  checkDomainLinkage,
  linkageAddressOf,
  makeDomainLinkage,
  originOf,
} from '#core/credential/domainLinkage'
import { verifyCredential } from '#core/credential/verifyCredential'
import { jwkOfDid } from '#core/proof/jwt'
import { sampleIssuer, stranger } from '../proof/sampleIssuer.ts'
import { sampleBadge } from './sampleBadge.ts'
import { sampleChecker } from './sampleChecker.ts'
import { sampleFacts } from './sampleFacts.ts'

const origin = 'https://aallokko.example'
const times = { from: new Date('2026-11-22T09:00:00.5Z'), until: new Date('2031-11-22T09:00:00Z') }
const now = new Date('2026-12-01T12:00:00Z')
const linkage = (signer = sampleIssuer, site = origin) => makeDomainLinkage(signer, site, times)
const check = (text: string, changes: Partial<Parameters<typeof checkDomainLinkage>[1]> = {}) =>
  checkDomainLinkage(text, { did: sampleIssuer.did, origin, now, ...changes })

describe('the document that ties a key to a web site', () => {
  it('has the form of the standard, and a signature that others can check', async () => {
    const {
      linked_dids: [jwt],
    } = JSON.parse(linkage())
    expect(decodeProtectedHeader(jwt)).toEqual({ alg: 'EdDSA', kid: sampleIssuer.verificationMethod })
    const key = await importJWK(jwkOfDid(sampleIssuer.did)!, 'EdDSA')
    const claims = JSON.parse(new TextDecoder().decode((await compactVerify(jwt, key)).payload))
    expect(claims).toMatchObject({
      iss: sampleIssuer.did,
      sub: sampleIssuer.did,
      nbf: 1795338000,
      vc: {
        type: ['VerifiableCredential', 'DomainLinkageCredential'],
        issuanceDate: '2026-11-22T09:00:00Z',
        credentialSubject: { id: sampleIssuer.did, origin },
      },
    })
    expect(claims).not.toHaveProperty('jti')
  })

  it('links its own key to its own site alone', async () => {
    expect(await check(linkage())).toBe('linked')
    expect(await check(linkage(), { origin: 'https://other.example' })).toBe('other-keys')
    expect(await check(linkage(), { did: stranger.did })).toBe('other-keys')
    expect(await check(linkage(stranger))).toBe('other-keys')
    expect(await check(linkage(sampleIssuer, 'http://aallokko.example'))).toBe('other-keys')
  })

  it('counts from its first day to its last', async () => {
    expect(await check(linkage(), { now: new Date('2026-11-01') })).toBe('expired')
    expect(await check(linkage(), { now: new Date('2031-11-23') })).toBe('expired')
  })

  it('may name several keys', async () => {
    const [ours, theirs] = [JSON.parse(linkage()), JSON.parse(linkage(stranger))]
    const both = JSON.stringify({ linked_dids: [{ a: 1 }, ...theirs.linked_dids, ...ours.linked_dids] })
    expect(await check(both)).toBe('linked')
  })

  it('links nothing when its signature or its words were changed', async () => {
    const {
      linked_dids: [jwt],
    } = JSON.parse(linkage()) as { linked_dids: string[] }
    const [header, payload, signature] = jwt!.split('.') as [string, string, string]
    const forged = Buffer.from(Buffer.from(payload, 'base64url').toString().replace('aallokko', 'aall0kko'))
    const named = Buffer.from(JSON.stringify({ alg: 'EdDSA', kid: stranger.verificationMethod }))
    const none = Buffer.from(JSON.stringify({ alg: 'none', kid: sampleIssuer.verificationMethod }))
    for (const changed of [
      `${header}.${forged.toString('base64url')}.${signature}`,
      `${named.toString('base64url')}.${payload}.${signature}`,
      `${none.toString('base64url')}.${payload}.`,
    ])
      expect(await check(JSON.stringify({ linked_dids: [changed] }))).toBe('other-keys')
  })

  it.each(['', '<html>', '[]', '{"linked_dids":"x"}'])('cannot be read: %s', async (text) => {
    expect(await check(text)).toBe('unreadable')
  })
})

describe('an issuer whom nobody here has met', () => {
  const checkBadge = async (document?: string) =>
    verifyCredential(
      { text: await sampleBadge(sampleFacts()), container: 'json' },
      sampleChecker({
        knownIssuer: () => undefined,
        documentAt: (address) => (address === linkageAddressOf(origin) ? document : undefined),
      }),
    )

  it('is known by its web site, which is named instead of the name that anyone can write', async () => {
    const verified = await checkBadge(linkage())
    expect(verified).toMatchObject({ verdict: 'genuine', web: { site: 'aallokko.example', missing: [] } })
    expect(verified.sentence).toContain('The web site aallokko.example gave this badge')
    expect(verified.next).toContain('Make sure that aallokko.example is the web site of Aallokko ry.')
  })

  it('stays unknown while its web site was not asked, or names another key', async () => {
    expect(await checkBadge()).toMatchObject({
      verdict: 'cannot-tell',
      web: { missing: [{ kind: 'linkage', address: `${origin}/.well-known/did-configuration.json` }] },
    })
    expect(await checkBadge(linkage(stranger))).toMatchObject({
      verdict: 'cannot-tell',
      web: { missing: [] },
    })
  })
})

it('the origin of an address is its site, if it is on the web', () => {
  expect(originOf('https://a.example/b?c')).toBe('https://a.example')
  expect(originOf('javascript:alert(1)')).toBeUndefined()
})
