import { createPrivateKey, createPublicKey, type KeyObject, sign } from 'node:crypto'

/** PKCS #8 wrapping of a raw Ed25519 seed (RFC 8410, section 7). */
const PKCS8_PREFIX = Buffer.from('302e020100300506032b657004220420', 'hex')
/** SubjectPublicKeyInfo of a raw Ed25519 public key (RFC 8410, section 4). */
const SPKI_PREFIX_LENGTH = 12

/** The 32 bytes of the public key that belongs to a seed. */
export function publicKeyOf(seed: Uint8Array): Uint8Array {
  const spki = createPublicKey(privateKeyOf(seed)).export({ format: 'der', type: 'spki' })
  return spki.subarray(SPKI_PREFIX_LENGTH)
}

/** A function that signs with the seed; the seed is not kept. Ed25519 is deterministic: same message, same bytes. */
export function signWith(seed: Uint8Array): (message: Uint8Array) => Uint8Array {
  const key = privateKeyOf(seed)
  return (message) => sign(null, message, key)
}

function privateKeyOf(seed: Uint8Array): KeyObject {
  const der = Buffer.concat([PKCS8_PREFIX, seed])
  try {
    return createPrivateKey({ key: der, format: 'der', type: 'pkcs8' })
  } finally {
    der.fill(0)
  }
}
