import { createPublicKey, verify } from 'node:crypto'
import { describe, expect, test } from 'vitest'
import { type SignedMessage, signMessage, verifyMessage } from '#core/sync/messageSignature'
import { nodeCrypto } from '../../../main/crypto.ts'
import { sampleIssuer, stranger } from '../proof/sampleIssuer.ts'

const message: SignedMessage = {
  method: 'POST',
  authority: 'badges.example',
  path: '/sync/push',
  body: new TextEncoder().encode('{"entries":[]}'),
}
const freshness = { created: new Date('2026-11-22T09:30:12Z'), nonce: 'abcdefghijklmnopqrstuv' }
const headers = signMessage(message, sampleIssuer, freshness, nodeCrypto)

const reader =
  (changes: Readonly<Record<string, string>> = {}) =>
  (name: string) =>
    Object.entries({ ...headers, ...changes }).find(([key]) => key.toLowerCase() === name)?.[1]

describe('a signed request', () => {
  test('says who signed it, when, and with which nonce', () => {
    expect(verifyMessage(message, reader(), nodeCrypto)).toEqual({ did: sampleIssuer.did, ...freshness })
  })

  test('is signed over the base that RFC 9421 prescribes, so that any library can check it', () => {
    const parameters = headers['Signature-Input'].slice('sig='.length)
    const base = [
      '"@method": POST',
      '"@authority": badges.example',
      '"@path": /sync/push',
      `"content-digest": ${headers['Content-Digest']}`,
      `"@signature-params": ${parameters}`,
    ].join('\n')
    const x = Buffer.from(sampleIssuer.publicKey).toString('base64url')
    const key = createPublicKey({ key: { kty: 'OKP', crv: 'Ed25519', x }, format: 'jwk' })
    const signature = Buffer.from(headers.Signature.slice('sig=:'.length, -1), 'base64')
    expect(verify(null, Buffer.from(base), key, signature)).toBe(true)
  })

  test.each<[string, Partial<SignedMessage>]>([
    ['another method', { method: 'DELETE' }],
    ['another host', { authority: 'other.example' }],
    ['another path', { path: '/sync/export' }],
  ])('is not one for %s', (_, change) => {
    expect(() => verifyMessage({ ...message, ...change }, reader(), nodeCrypto)).toThrow(
      expect.objectContaining({ code: 'sync/signature' }),
    )
  })

  test('does not carry another body', () => {
    const body = new TextEncoder().encode('{"entries":[1]}')
    expect(() => verifyMessage({ ...message, body }, reader(), nodeCrypto)).toThrow(
      expect.objectContaining({ code: 'sync/digest' }),
    )
  })

  test.each([
    ['the time', /created=\d+/, 'created=1795339999'],
    ['the nonce', /nonce="[^"]+"/, 'nonce="zzzzzzzzzzzzzzzzzzzzzz"'],
    ['the key', /keyid="[^"]+"/, `keyid="${stranger.verificationMethod}"`],
  ])('cannot have %s changed', (_, pattern, other) => {
    const changed = { 'Signature-Input': headers['Signature-Input'].replace(pattern, other) }
    expect(() => verifyMessage(message, reader(changed), nodeCrypto)).toThrow(
      expect.objectContaining({ code: 'sync/signature' }),
    )
  })

  test.each([
    ['no signature', { Signature: '' }],
    ['no digest', { 'Content-Digest': '' }],
    ['fewer components', { 'Signature-Input': headers['Signature-Input'].replace(' "content-digest"', '') }],
    [
      'another algorithm',
      { 'Signature-Input': headers['Signature-Input'].replace('ed25519', 'hmac-sha256') },
    ],
    [
      'a key that speaks for somebody else',
      {
        'Signature-Input': headers['Signature-Input'].replace(
          /keyid="[^"]+"/,
          `keyid="${stranger.did}#${sampleIssuer.did.slice(8)}"`,
        ),
      },
    ],
    ['two signatures', { Signature: `${headers.Signature}, ${headers.Signature}` }],
  ])('with %s is no signed request', (_, changes) => {
    expect(() => verifyMessage(message, reader(changes), nodeCrypto)).toThrow(
      expect.objectContaining({ code: 'sync/unsigned' }),
    )
  })
})
