import { isStudioError } from '../errors.ts'
import type { Canonicaliser } from '../proof/canonicaliser.ts'
import type { Crypto } from '../proof/crypto.ts'
import { suiteOf, verifyProof } from '../proof/dataIntegrity.ts'
import { didWebAddress, keyInDidDocument } from '../proof/didWeb.ts'
import { asArray, isJsonObject, type JsonObject } from '../proof/json.ts'
import { keyOfVerificationMethod, type NamedKey } from '../proof/verificationMethod.ts'
import type { Checker } from './checker.ts'
import { isPlainlyWritten } from './isPlainlyWritten.ts'

/** Why a signature can neither be called right nor wrong. */
export type Uncheckable =
  | 'no-signature'
  /** A method that is not known here. */
  | 'unknown-method'
  /** The key has to be fetched from the issuer's web address. */
  | 'key-elsewhere'
  /** Something in it is not covered by what this computer knows of the vocabulary. */
  | 'not-covered'

export interface SignatureFacts {
  readonly method: string | null
  readonly verificationMethod: string | null
  /** As written. */
  readonly created: string | null
}

export type SignatureCheck = SignatureFacts &
  (
    | { readonly result: 'good'; readonly signer: SignerIdentity; readonly expires: string | null }
    | { readonly result: 'bad' }
    | { readonly result: 'unknown'; readonly reason: Uncheckable }
  )

/** Who signed: `proven` if the key is part of the identifier. */
export type SignerIdentity = Pick<NamedKey, 'controller' | 'proven'>

/** Checks the Data Integrity proofs of a credential. Of several that can be checked, all must be right. */
export async function checkSignature(
  document: JsonObject,
  canonicaliser: Canonicaliser,
  crypto: Crypto,
  documentAt?: Checker['documentAt'],
): Promise<SignatureCheck> {
  const keyOf = (proof: JsonObject) => keyOfProof(proof, documentAt)
  const proofs = asArray(document.proof).filter(isJsonObject)
  const known = proofs.filter(isOfKnownMethod)
  const first = known.find((proof) => isBy(issuerIdOf(document), proof)) ?? known[0] ?? proofs[0]
  if (!first) return unknown('no-signature')
  if (known.length === 0) return unknown('unknown-method', first)
  if (!isPlainlyWritten(document)) return unknown('not-covered', first)

  const named = keyOf(first)
  if (named?.key.kind !== 'Ed25519') return unknown('key-elsewhere', first)
  for (const proof of known) {
    const key = keyOf(proof)?.key
    if (key?.kind !== 'Ed25519') continue
    const verified = await verify(canonicaliser, document, proof, key.bytes, crypto)
    if (verified === 'not-covered') return unknown('not-covered', proof)
    if (!verified) return { result: 'bad', ...factsOf(proof) }
  }
  return { result: 'good', signer: named, expires: stringOrNull(first.expires), ...factsOf(first) }
}

/** Beside the issuer's signature there may be those of others. */
const isBy = (issuerId: string | undefined, { verificationMethod }: JsonObject): boolean =>
  typeof verificationMethod === 'string' && verificationMethod.split('#')[0] === issuerId

/** The key in the name itself, else in the document of a did:web, if that is at hand. */
function keyOfProof(
  { verificationMethod: name }: JsonObject,
  documentAt: Checker['documentAt'],
): NamedKey | undefined {
  const address = typeof name === 'string' ? didWebAddress(name) : undefined
  if (typeof name !== 'string' || address === undefined) return keyOfVerificationMethod(name)
  const document = documentAt?.(address)
  return document === undefined ? undefined : keyInDidDocument(document, name)
}

export function issuerIdOf({ issuer }: JsonObject): string | undefined {
  const id = isJsonObject(issuer) ? issuer.id : issuer
  return typeof id === 'string' ? id : undefined
}

/** Whether an identifier is its own public key, so that a right signature proves who made it. */
export const isOwnKey = (issuerId: string): boolean => /^did:(key|jwk):/.test(issuerId)

/** A proof that builds on another one is left to programs that follow such chains. */
const isOfKnownMethod = (proof: JsonObject): boolean =>
  suiteOf(proof) !== undefined &&
  proof.proofPurpose === 'assertionMethod' &&
  proof.previousProof === undefined

async function verify(
  canonicaliser: Canonicaliser,
  document: JsonObject,
  proof: JsonObject,
  publicKey: Uint8Array,
  crypto: Crypto,
): Promise<boolean | 'not-covered'> {
  try {
    return await verifyProof(canonicaliser, document, proof, publicKey, crypto)
  } catch (error) {
    if (!isStudioError(error)) throw error
    if (error.code === 'proof/uncovered' || error.code === 'proof/unknown-context') return 'not-covered'
    throw error
  }
}

const unknown = (reason: Uncheckable, proof?: JsonObject): SignatureCheck => ({
  result: 'unknown',
  reason,
  ...factsOf(proof ?? {}),
})

const factsOf = (proof: JsonObject): SignatureFacts => ({
  method: suiteOf(proof) ?? stringOrNull(proof.cryptosuite ?? proof.type),
  verificationMethod: stringOrNull(proof.verificationMethod),
  created: stringOrNull(proof.created),
})

const stringOrNull = (value: unknown): string | null => (typeof value === 'string' ? value : null)
