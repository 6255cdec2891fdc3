/**
 * VC-JWT, the other way to sign an Open Badge: a compact JWS around the credential. We read it and do not write it.
 * https://www.imsglobal.org/spec/ob/v3p0/#jwt-proof
 */
import { base64urlnopad } from '@scure/base'
import { calculateJwkThumbprint, compactVerify, decodeProtectedHeader, importJWK, type JWK } from 'jose'
import { publicKeyOfDid } from './didKey.ts'
import { p256Jwk } from './p256.ts'

export interface Jwt {
  readonly compact: string
  readonly algorithm: string
  readonly kid: string | null
  /** The public key that the token brings along; anybody can bring one. */
  readonly jwk: JWK | null
  /** The payload as text: JSON, if it is a credential. */
  readonly payload: string
}

export const looksLikeJwt = (text: string): boolean => /^[\w-]+\.[\w-]+\.[\w-]*$/.test(text)

/** Undefined if it is no compact JWS that can be read. */
export function readJwt(compact: string): Jwt | undefined {
  if (!looksLikeJwt(compact)) return undefined
  try {
    const { alg, kid, jwk } = decodeProtectedHeader(compact)
    const payload = base64urlnopad.decode(compact.split('.')[1]!)
    return {
      compact,
      algorithm: typeof alg === 'string' ? alg : 'none',
      kid: typeof kid === 'string' ? kid : null,
      jwk: jwk ?? null,
      payload: new TextDecoder('utf-8', { fatal: true }).decode(payload),
    }
  } catch {
    return undefined
  }
}

/** SECURITY: public-key methods only. `none` and the shared-secret ones would let anybody sign. */
const ALGORITHMS = new Set(['RS256', 'ES256', 'EdDSA'])
export const isKnownAlgorithm = (algorithm: string): boolean => ALGORITHMS.has(algorithm)

export async function verifyJwt({ compact, algorithm }: Jwt, key: JWK): Promise<boolean> {
  if (!isKnownAlgorithm(algorithm)) return false
  try {
    await compactVerify(compact, await importJWK(key, algorithm), { algorithms: [algorithm] })
    return true
  } catch {
    return false
  }
}

/** The key inside a did:key or did:jwk, or undefined. A fragment is passed over: these DIDs have one key. */
export function jwkOfDid(did: string): JWK | undefined {
  const [identifier = ''] = did.split('#')
  if (identifier.startsWith('did:jwk:')) return jwkOfDidJwk(identifier.slice('did:jwk:'.length))
  const key = publicKeyOfDid(identifier)
  if (key?.kind === 'P-256') return p256Jwk(key.bytes)
  return key && { kty: 'OKP', crv: 'Ed25519', x: base64urlnopad.encode(key.bytes) }
}

function jwkOfDidJwk(encoded: string): JWK | undefined {
  try {
    const jwk: unknown = JSON.parse(new TextDecoder().decode(base64urlnopad.decode(encoded)))
    return typeof jwk === 'object' && jwk !== null && !('d' in jwk) ? (jwk as JWK) : undefined
  } catch {
    return undefined
  }
}

/** By thumbprint (RFC 7638), so that the order and extra members of a JWK do not matter. */
export async function isSameKey(one: JWK, other: JWK): Promise<boolean> {
  try {
    return (await calculateJwkThumbprint(one)) === (await calculateJwkThumbprint(other))
  } catch {
    return false
  }
}
