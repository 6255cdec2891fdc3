import { describe, expect, it } from 'vitest'
import {
  didKeyOf,
  multibaseOf,
  publicKeyOfDid,
  publicKeyOfMultibase,
  verificationMethodOf,
} from '#core/proof/didKey'
import { issuerNumber } from '#core/proof/issuerNumber'
import { p256Jwk } from '#core/proof/p256'
import { keyOfVerificationMethod } from '#core/proof/verificationMethod'
import { nodeCrypto } from '../../../main/crypto.ts'
import { sampleIssuer, stranger } from './sampleIssuer.ts'

describe('did:key', () => {
  it('reads back the key it was made of', () => {
    expect(sampleIssuer.did).toMatch(/^did:key:z6Mk/)
    expect(publicKeyOfDid(sampleIssuer.did)).toEqual({
      kind: 'Ed25519',
      bytes: new Uint8Array(sampleIssuer.publicKey),
    })
  })

  it('refuses keys of another length', () => {
    expect(() => didKeyOf(new Uint8Array(31))).toThrow(RangeError)
  })

  it('knows nothing of other kinds of keys, broken letters or other DIDs', () => {
    for (const did of [
      'did:key:z6LSbysY2xFMRpGMhb7tFTLMpeuPRaqaWM1yECx2AtzE3KCc',
      'did:key:z6Mk0OIl',
      `${sampleIssuer.did}x`,
      sampleIssuer.did.slice(0, -1),
      'did:web:aallokko.example',
      '',
    ]) {
      expect(publicKeyOfDid(did)).toBeUndefined()
    }
  })

  it('reads P-256 keys, and writes them back', () => {
    const multibase = 'zDnaerx9CtbPJ1q36T5Ln5wYt3MQYeGRG5ehnPAmxcf5mDZpv'
    const key = publicKeyOfMultibase(multibase)!
    expect(key.kind).toBe('P-256')
    expect(multibaseOf(key)).toBe(multibase)
    expect(p256Jwk(key.bytes)).toEqual({
      kty: 'EC',
      crv: 'P-256',
      x: 'igrFmi0whuihKnj9R3Om1SoMph72wUGeFaBbzG2vzns',
      y: 'efsX5b10x8yjyrj4ny3pGfLcY7Xby1KzgqOdqnsrJIM',
    })
  })

  it('takes no bytes for a P-256 point that are none', () => {
    expect(p256Jwk(new Uint8Array(33).fill(0xff))).toBeUndefined()
    expect(p256Jwk(Uint8Array.from([2, ...new Uint8Array(31), 5]))).toBeDefined()
    expect(p256Jwk(Uint8Array.from([2, ...new Uint8Array(31), 1]))).toBeUndefined()
  })
})

describe('the name of a key', () => {
  it('proves its owner if that is a did:key', () => {
    for (const name of [sampleIssuer.did, sampleIssuer.verificationMethod]) {
      expect(keyOfVerificationMethod(name)).toMatchObject({ controller: sampleIssuer.did, proven: true })
    }
  })

  it('only claims its owner if that is an address', () => {
    const multibase = sampleIssuer.did.slice('did:key:'.length)
    expect(keyOfVerificationMethod(`https://ngo.example#${multibase}`)).toMatchObject({
      controller: 'https://ngo.example',
      proven: false,
    })
  })

  it('does not let a did:key name a second key', () => {
    const other = stranger.did.slice('did:key:'.length)
    expect(keyOfVerificationMethod(`${sampleIssuer.did}#${other}`)).toBeUndefined()
    expect(keyOfVerificationMethod(`${sampleIssuer.verificationMethod}#${other}`)).toBeUndefined()
  })

  it('is nothing we can follow if it has to be looked up', () => {
    for (const name of ['did:web:ngo.example#key-1', 'https://ngo.example/key', '#z6Mk', undefined, 7]) {
      expect(keyOfVerificationMethod(name)).toBeUndefined()
    }
  })

  it('is the DID and the key again', () => {
    expect(verificationMethodOf('did:key:z6MkX')).toBe('did:key:z6MkX#z6MkX')
  })
})

describe('the number of an issuer', () => {
  it('is thirty digits that stay the same, and differ between issuers', () => {
    const number = issuerNumber(sampleIssuer.did, nodeCrypto.sha256)
    expect(number).toMatch(/^(\d{5} ){5}\d{5}$/)
    expect(issuerNumber(sampleIssuer.did, nodeCrypto.sha256)).toBe(number)
    expect(issuerNumber(stranger.did, nodeCrypto.sha256)).not.toBe(number)
  })
})
