import type { Crypto } from '#core/proof/crypto'
import { sha256 } from './sha256.ts'

/** The cryptography of the browser. */
export const browserCrypto: Crypto = {
  sha256,
  verifyEd25519: async (publicKey, message, signature) => {
    try {
      const key = await crypto.subtle.importKey('raw', owned(publicKey), 'Ed25519', false, ['verify'])
      return await crypto.subtle.verify('Ed25519', key, owned(signature), owned(message))
    } catch {
      return false
    }
  },
}

const owned = (bytes: Uint8Array): Uint8Array<ArrayBuffer> => new Uint8Array(bytes)

/** RFC 8032, section 7.1, test 1. */
const VECTOR = {
  publicKey: 'd75a980182b10ab7d54bfed3c964073a0ee172f3daa62325af021a68f707511a',
  signature:
    'e5564300c360ac729086e2cc806e828a84877f1eb8e5d974d873e065224901555fb8821590a33bacc61e39701cf9b46bd25bf5f0595bbe24655141438e7a100b',
}

/**
 * Whether this browser can check signatures: those of before 2025 cannot, and none can on a page that came over plain
 * http. Without this question every badge would be called altered.
 */
export async function canCheckSignatures(): Promise<boolean> {
  if (typeof crypto === 'undefined' || crypto.subtle === undefined) return false
  return browserCrypto.verifyEd25519(bytesOf(VECTOR.publicKey), new Uint8Array(), bytesOf(VECTOR.signature))
}

const bytesOf = (hex: string): Uint8Array =>
  Uint8Array.from(hex.match(/../g)!, (byte) => Number.parseInt(byte, 16))
