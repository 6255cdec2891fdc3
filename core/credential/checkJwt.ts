import { isJsonObject, type JsonObject } from '../proof/json.ts'
import { isKnownAlgorithm, isSameKey, type Jwt, jwkOfDid, verifyJwt } from '../proof/jwt.ts'
import type { SignatureCheck, SignatureFacts, SignerIdentity } from './checkSignature.ts'
import { parseDocument } from './parseDocument.ts'

export interface JwtCredential {
  /** The credential; in version 2.0 the claims of the token stand among its fields. */
  readonly document: JsonObject
  readonly claims: JsonObject
}

/** Throws what `parseDocument` throws. */
export function credentialOfJwt({ payload }: Jwt): JwtCredential {
  const claims = parseDocument(payload)
  const { iss, jti, vc } = claims
  // Version 1.1 puts the credential into a claim of its own, and need not repeat there what other claims say.
  if (isJsonObject(vc)) return { document: { id: jti ?? null, issuer: iss ?? null, ...vc }, claims }
  return { document: claims, claims }
}

/** Checks a VC-JWT with a key that needs no network: one in the issuer's identifier, or one that the token brings. */
export async function checkJwt(jwt: Jwt, issuerId: string): Promise<SignatureCheck> {
  const facts: SignatureFacts = {
    method: `VC-JWT ${jwt.algorithm}`,
    verificationMethod: jwt.kid,
    created: null,
  }
  if (!isKnownAlgorithm(jwt.algorithm)) return { result: 'unknown', reason: 'unknown-method', ...facts }
  const key = (jwt.kid === null ? undefined : jwkOfDid(jwt.kid)) ?? jwt.jwk
  if (!key) return { result: 'unknown', reason: 'key-elsewhere', ...facts }
  if (!(await verifyJwt(jwt, key))) return { result: 'bad', ...facts }
  return { result: 'good', signer: await signerOf(jwt, key, issuerId), expires: null, ...facts }
}

/** SECURITY: a key that a token brings speaks for the issuer only if it is the one in the issuer's identifier. */
async function signerOf(jwt: Jwt, key: JwtKey, issuerId: string): Promise<SignerIdentity> {
  const own = jwkOfDid(issuerId)
  if (own && (await isSameKey(own, key))) return { controller: issuerId, proven: true }
  const [controller = ''] = (jwt.kid ?? '').split('#')
  return { controller: controller || 'unnamed key', proven: jwkOfDid(controller) !== undefined }
}

type JwtKey = NonNullable<ReturnType<typeof jwkOfDid>>

/**
 * The claims that must repeat what the credential says (Open Badges 3.0, section on JWT proofs), and do not. A reader
 * of claims and a reader of the credential would otherwise be told two stories under one signature.
 */
export function contradictingClaims(
  claims: JsonObject,
  credential: {
    id: string
    issuerId: string
    subjectId: string | null
    validFrom: Date | null
    validUntil: Date | null
  },
): string[] {
  const expected: [name: string, value: string | number | null][] = [
    ['iss', credential.issuerId],
    ['jti', credential.id],
    ['sub', credential.subjectId],
    ['nbf', seconds(credential.validFrom)],
    ['exp', seconds(credential.validUntil)],
  ]
  return expected
    .filter(([name, value]) => claims[name] !== undefined && value !== null && claims[name] !== value)
    .map(([name]) => name)
}

const seconds = (date: Date | null): number | null => date && Math.floor(date.getTime() / 1000)
