/**
 * Data Integrity proofs inside a credential: made with eddsa-rdfc-2022, read also under its two older names.
 * https://www.w3.org/TR/vc-di-eddsa/#eddsa-rdfc-2022
 */
import { base58 } from '@scure/base'
import { StudioError } from '../errors.ts'
import type { Canonicaliser } from './canonicaliser.ts'
import type { Crypto, Signer } from './crypto.ts'
import type { JsonObject } from './json.ts'
import { wholeSeconds } from './wholeSeconds.ts'

/**
 * Adds the proof of one issuer. The same credential, signer and instant give the same bytes. Throws what
 * `Canonicaliser.canonicalise` throws, and 'proof/already-signed'.
 */
export async function signCredential<Credential extends JsonObject>(
  canonicaliser: Canonicaliser,
  credential: Credential,
  signer: Signer,
  created: string,
): Promise<Credential & { proof: [JsonObject] }> {
  if ('proof' in credential)
    throw new StudioError('proof/already-signed', 'This badge has a signature already.')
  const options = {
    type: 'DataIntegrityProof',
    created: wholeSeconds(created),
    verificationMethod: signer.verificationMethod,
    cryptosuite: 'eddsa-rdfc-2022',
    proofPurpose: 'assertionMethod',
  }
  const signature = signer.sign(await hashData(canonicaliser, credential, options))
  return { ...credential, proof: [{ ...options, proofValue: `z${base58.encode(signature)}` }] }
}

/** The suite of a proof that can be checked here, or undefined. */
export function suiteOf(proof: JsonObject): string | undefined {
  const { type, cryptosuite } = proof
  if (type === 'Ed25519Signature2020') return type
  if (type !== 'DataIntegrityProof') return undefined
  return cryptosuite === 'eddsa-rdfc-2022' || cryptosuite === 'eddsa-2022' ? cryptosuite : undefined
}

/**
 * Whether the signature in `proof` fits the credential and the key. Of several proofs each one is over the credential
 * without any. Who the key belongs to, and whether the credential is in force, is for the caller to judge.
 * Throws what `Canonicaliser.canonicalise` throws.
 */
export async function verifyProof(
  canonicaliser: Canonicaliser,
  secured: JsonObject,
  proof: JsonObject,
  publicKey: Uint8Array,
  crypto: Crypto,
): Promise<boolean> {
  const { proof: _, ...credential } = secured
  const { proofValue, ...options } = proof
  if (suiteOf(proof) === undefined || options.proofPurpose !== 'assertionMethod') return false
  const signature = typeof proofValue === 'string' ? signatureOf(proofValue) : undefined
  if (!signature) return false
  return crypto.verifyEd25519(publicKey, await hashData(canonicaliser, credential, options), signature)
}

function signatureOf(proofValue: string): Uint8Array | undefined {
  if (!/^z[1-9A-HJ-NP-Za-km-z]{64,88}$/.test(proofValue)) return undefined
  const bytes = base58.decode(proofValue.slice(1))
  return bytes.length === 64 ? bytes : undefined
}

/** SHA-256 of the canonical proof options, then of the canonical credential. */
async function hashData(
  canonicaliser: Canonicaliser,
  credential: JsonObject,
  options: JsonObject,
): Promise<Uint8Array> {
  const hashes = new Uint8Array(64)
  hashes.set(await canonicaliser.hash({ '@context': credential['@context'] ?? null, ...options }))
  hashes.set(await canonicaliser.hash(credential), 32)
  return hashes
}
