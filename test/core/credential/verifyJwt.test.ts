import { CompactSign, exportJWK, generateKeyPair, type JWK } from 'jose'
import { beforeAll, describe, expect, it } from 'vitest'
import { draftCredential } from '#core/credential/draftCredential'
import { verifyCredential } from '#core/credential/verifyCredential'
import type { JsonObject } from '#core/proof/json'
import { nodeCrypto } from '../../../main/crypto.ts'
import { sampleIssuer, stranger } from '../proof/sampleIssuer.ts'
import { sampleChecker } from './sampleChecker.ts'
import { sampleFacts } from './sampleFacts.ts'

const base64url = (value: unknown) => Buffer.from(JSON.stringify(value)).toString('base64url')

/** A credential of an issuer with the claims that a token must repeat. */
function payloadOf(issuerId: string): JsonObject {
  const draft = draftCredential(sampleFacts(), nodeCrypto)
  return {
    ...draft,
    issuer: { ...draft.issuer, id: issuerId },
    iss: issuerId,
    jti: draft.id,
    sub: draft.credentialSubject.id,
    nbf: Date.parse(draft.validFrom) / 1000,
    exp: Date.parse(draft.validUntil!) / 1000,
  }
}

const knowing = (id: string) =>
  sampleChecker({ knownIssuer: (issuer) => (issuer === id ? 'known' : undefined) })
const check = async (text: string, checker = sampleChecker()) =>
  verifyCredential({ text, container: 'jwt' }, checker)

describe('a badge in a token', () => {
  const keys = new Map<
    string,
    { jwk: JWK; sign: (payload: JsonObject, header?: object) => Promise<string> }
  >()

  beforeAll(async () => {
    for (const alg of ['RS256', 'ES256', 'EdDSA']) {
      const { publicKey, privateKey } = await generateKeyPair(alg, { extractable: true })
      keys.set(alg, {
        jwk: await exportJWK(publicKey),
        sign: (payload, header = {}) =>
          new CompactSign(new TextEncoder().encode(JSON.stringify(payload)))
            .setProtectedHeader({ alg, ...header })
            .sign(privateKey),
      })
    }
  })

  it('is genuine if the key is the issuer’s own identifier, by any of the usual methods', async () => {
    for (const { jwk, sign } of keys.values()) {
      const issuerId = `did:jwk:${base64url(jwk)}`
      for (const header of [{ kid: `${issuerId}#0` }, { jwk }]) {
        const token = await sign(payloadOf(issuerId), header)
        expect((await check(token, knowing(issuerId))).verdict).toBe('genuine')
        expect((await check(token)).verdict).toBe('cannot-tell')
      }
    }
  })

  it('is genuine with a did:key of Ed25519 as well', async () => {
    const payload = payloadOf(sampleIssuer.did)
    const signed = `${base64url({ alg: 'EdDSA', kid: sampleIssuer.verificationMethod })}.${base64url(payload)}`
    const signature = Buffer.from(sampleIssuer.sign(Buffer.from(signed))).toString('base64url')
    const verified = await check(`${signed}.${signature}`)
    expect(verified.verdict).toBe('genuine')
    expect(verified.technical.proof).toBe('VC-JWT EdDSA')
  })

  it('is not the issuer’s because it brings a key along', async () => {
    const { jwk, sign } = keys.get('ES256')!
    const token = await sign(payloadOf(sampleIssuer.did), { jwk })
    expect((await check(token)).verdict).toBe('altered')
    const address = 'https://ngo.example'
    const claimed = await check(await sign(payloadOf(address), { jwk }), knowing(address))
    expect(claimed.verdict).toBe('cannot-tell')
    const named = await sign(payloadOf(sampleIssuer.did), { kid: stranger.verificationMethod })
    expect((await check(named)).verdict).toBe('altered')
  })

  it('is altered if a byte of it was changed', async () => {
    const { jwk, sign } = keys.get('ES256')!
    const issuerId = `did:jwk:${base64url(jwk)}`
    const token = await sign(payloadOf(issuerId), { jwk })
    const [header, payload, signature] = token.split('.')
    const changed = Buffer.from(payload!, 'base64url').toString().replace('Hồng', 'Hoa')
    const forged = `${header}.${Buffer.from(changed).toString('base64url')}.${signature}`
    expect((await check(forged, knowing(issuerId))).verdict).toBe('altered')
  })

  it('accepts neither unsigned tokens nor shared secrets', async () => {
    const payload = payloadOf(sampleIssuer.did)
    for (const alg of ['none', 'HS256']) {
      const token = `${base64url({ alg, jwk: { kty: 'oct', k: 'AA' } })}.${base64url(payload)}.AA`
      expect((await check(token)).verdict).toBe('cannot-tell')
    }
  })

  it('is not judged if its claims and its text differ', async () => {
    const { jwk, sign } = keys.get('ES256')!
    const issuerId = `did:jwk:${base64url(jwk)}`
    for (const change of [
      { iss: 'did:web:x' },
      { jti: 'urn:x:1' },
      { sub: 'urn:x:1' },
      { nbf: 1 },
      { exp: 4e9 },
    ]) {
      const verified = await check(
        await sign({ ...payloadOf(issuerId), ...change }, { jwk }),
        knowing(issuerId),
      )
      expect(verified.verdict).toBe('cannot-tell')
      expect(verified.findings[0]).toMatchObject({ check: 'form', result: 'bad' })
    }
  })

  it('expires by its claim', async () => {
    const { jwk, sign } = keys.get('ES256')!
    const issuerId = `did:jwk:${base64url(jwk)}`
    const { validUntil: _, ...payload } = payloadOf(issuerId)
    const token = await sign({ ...payload, exp: Date.parse('2026-11-30') / 1000 }, { jwk })
    expect((await check(token, knowing(issuerId))).verdict).toBe('expired')
  })

  it('is read in the form of version 1.1', async () => {
    const { jwk, sign } = keys.get('RS256')!
    const issuerId = `did:jwk:${base64url(jwk)}`
    const { id, type, name, credentialSubject, validFrom } = draftCredential(sampleFacts(), nodeCrypto)
    const vc = {
      '@context': [
        'https://www.w3.org/2018/credentials/v1',
        'https://purl.imsglobal.org/spec/ob/v3p0/context-3.0.3.json',
      ],
      id,
      type,
      name,
      credentialSubject,
      issuer: { id: issuerId, type: ['Profile'], name: 'Aallokko ry' },
      issuanceDate: validFrom,
    }
    const verified = await check(await sign({ iss: issuerId, vc }, { jwk }), knowing(issuerId))
    expect(verified).toMatchObject({ verdict: 'genuine', says: { awardedOn: '2026-11-22' } })
  })

  it('is no badge if it is a token of another kind, or of version 2.0', async () => {
    const { jwk, sign } = keys.get('ES256')!
    expect((await check(await sign({ hello: 'world' }, { jwk }))).verdict).toBe('cannot-tell')
    const older = await sign({
      '@context': 'https://w3id.org/openbadges/v2',
      type: 'Assertion',
      id: 'urn:x:1',
    })
    expect((await check(older)).sentence).toContain('2.0')
    expect((await check('not.a.token')).verdict).toBe('cannot-tell')
  })
})
