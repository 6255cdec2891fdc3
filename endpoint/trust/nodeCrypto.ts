import { createPublicKey, hash, type KeyObject, verify } from 'node:crypto'
import type { Crypto } from '#core/proof/crypto'

export const nodeCrypto: Crypto = {
  sha256: (data) => hash('sha256', data, 'buffer'),
  verifyEd25519: (publicKey, message, signature) =>
    publicKey.length === 32 && verify(null, message, keyObjectOf(publicKey), signature),
}

export const sha256Hex = (data: Uint8Array | string): string => hash('sha256', data, 'hex')

/** Parsing a key costs more than using it, and a push is checked with one key. */
const keyObjects = new Map<string, KeyObject>()
const MOST_KEYS = 256

function keyObjectOf(publicKey: Uint8Array): KeyObject {
  const x = Buffer.from(publicKey).toString('base64url')
  const known = keyObjects.get(x)
  if (known) return known
  const made = createPublicKey({ key: { kty: 'OKP', crv: 'Ed25519', x }, format: 'jwk' })
  if (keyObjects.size >= MOST_KEYS) keyObjects.clear()
  keyObjects.set(x, made)
  return made
}
