/**
 * did:key: an identifier that is its own public key, so an issuer needs no website to be told from another.
 * https://w3c-ccg.github.io/did-key-spec/
 */
import { base58 } from '@scure/base'

export type PublicKey =
  | { readonly kind: 'Ed25519'; readonly bytes: Uint8Array }
  /** A compressed point: 33 bytes. */
  | { readonly kind: 'P-256'; readonly bytes: Uint8Array }

/** Multicodec prefixes as they stand in the bytes: a varint of 0xed and of 0x1200. */
const CODECS = [
  { kind: 'Ed25519', prefix: [0xed, 0x01], length: 32 },
  { kind: 'P-256', prefix: [0x80, 0x24], length: 33 },
] as const

export function multibaseOf(key: PublicKey): string {
  const { prefix, length } = CODECS.find(({ kind }) => kind === key.kind)!
  if (key.bytes.length !== length) throw new RangeError(`A ${key.kind} public key has ${length} bytes`)
  return `z${base58.encode(Uint8Array.from([...prefix, ...key.bytes]))}`
}

/** Undefined for other kinds of keys, and for anything that is not one key written in its only way. */
export function publicKeyOfMultibase(multibase: string): PublicKey | undefined {
  if (!/^z[1-9A-HJ-NP-Za-km-z]{40,60}$/.test(multibase)) return undefined
  const bytes = base58.decode(multibase.slice(1))
  const codec = CODECS.find(({ prefix }) => bytes[0] === prefix[0] && bytes[1] === prefix[1])
  if (!codec || bytes.length !== codec.length + 2) return undefined
  return { kind: codec.kind, bytes: bytes.subarray(2) }
}

/** The DID of an Ed25519 public key of 32 bytes. */
export const didKeyOf = (publicKey: Uint8Array): string =>
  `did:key:${multibaseOf({ kind: 'Ed25519', bytes: publicKey })}`

/** How a proof names the only key of a did:key: `did:key:z…#z…`. */
export const verificationMethodOf = (did: string): string => `${did}#${did.slice('did:key:'.length)}`

/** Undefined if this is not a did:key of a kind we know. */
export const publicKeyOfDid = (did: string): PublicKey | undefined =>
  did.startsWith('did:key:') ? publicKeyOfMultibase(did.slice('did:key:'.length)) : undefined
