/** From the text of a badge, in whatever form, to what it says and whether its signature is right. */
import type { Finding } from '../contract/verify.ts'
import { isStudioError } from '../errors.ts'
import { asArray, isJsonObject, type JsonObject } from '../proof/json.ts'
import { type Jwt, readJwt } from '../proof/jwt.ts'
import * as answers from './answers.ts'
import type { Checker } from './checker.ts'
import { checkJwt, contradictingClaims, credentialOfJwt } from './checkJwt.ts'
import { checkSignature, isOwnKey, issuerIdOf, type SignatureCheck } from './checkSignature.ts'
import { formFinding, olderFormFinding } from './findings.ts'
import { isOpenBadge3 } from './isPlainlyWritten.ts'
import { parseDocument } from './parseDocument.ts'
import { type CredentialReading, readCredential } from './readCredential.ts'

export type OpenedBadge =
  | {
      readonly kind: 'badge'
      readonly reading: CredentialReading
      readonly signature: SignatureCheck
      /** Names of claims of a JWT that differ from the credential in it. */
      readonly contradictions: readonly string[]
    }
  | {
      readonly kind: 'other'
      readonly answer: answers.Answer
      readonly form: Finding
      readonly signature?: SignatureCheck
    }

export async function openBadge(found: string, checker: Checker): Promise<OpenedBadge> {
  const text = found.trim()
  if (/^https?:\/\/\S+$/.test(text)) return olderBadge(text)
  try {
    const jwt = readJwt(text)
    return jwt ? await openJwt(jwt) : await openDocument(parseDocument(text), checker)
  } catch (error) {
    if (!isStudioError(error) || !error.code.startsWith('credential/')) throw error
    const answer = looksLikeBadge(text) ? answers.altered() : answers.notABadge()
    return { kind: 'other', answer, form: formFinding(error.message) }
  }
}

/**
 * What no issuer has signed in this form: text of a badge that is not JSON any more, or can be read in two ways. Prose
 * and RDF may hold the same words, but not as fields.
 */
const looksLikeBadge = (text: string): boolean =>
  /VerifiableCredential|OpenBadgeCredential|AchievementCredential|DataIntegrityProof/.test(text) &&
  /"[@\w]+"\s*:/.test(text)

async function openDocument(document: JsonObject, checker: Checker): Promise<OpenedBadge> {
  if (isOlderBadge(document)) return olderBadge(addressOf(document))
  const isCredential = asArray(document.type).includes('VerifiableCredential')
  if (!isCredential && document.proof === undefined) {
    return { kind: 'other', answer: answers.notABadge(), form: formFinding('It is JSON, but not a badge.') }
  }
  const signature = await checkSignature(document, checker.canonicaliser, checker.crypto, checker.documentAt)
  return opened(document, judged(signature, issuerIdOf(document), checker))
}

/**
 * An issuer known here signs with the key in its identifier, and writes nothing that cannot be checked: what else is
 * found in one of its badges came from somebody else.
 */
function judged(
  signature: SignatureCheck,
  issuerId: string | undefined,
  { knownIssuer }: Checker,
): SignatureCheck {
  if (signature.result !== 'unknown' || issuerId === undefined) return signature
  const foreign = signature.reason === 'not-covered' || signature.reason === 'key-elsewhere'
  if (!foreign || !isOwnKey(issuerId) || knownIssuer(issuerId) === undefined) return signature
  const { method, verificationMethod, created } = signature
  return { result: 'bad', method, verificationMethod, created }
}

async function openJwt(jwt: Jwt): Promise<OpenedBadge> {
  const { document, claims } = credentialOfJwt(jwt)
  if (isOlderBadge(document)) return olderBadge(addressOf(document))
  const reading = readCredential(document)
  const signature = await checkJwt(jwt, reading?.issuer.id ?? '')
  const badge = opened(document, signature)
  if (badge.kind !== 'badge') return badge
  const { issuer, validUntil, ...rest } = badge.reading
  const expires = typeof claims.exp === 'number' ? new Date(claims.exp * 1000) : validUntil
  return {
    ...badge,
    reading: { ...rest, issuer, validUntil: expires },
    contradictions: contradictingClaims(claims, { ...rest, issuerId: issuer.id, validUntil }),
  }
}

function opened(document: JsonObject, signature: SignatureCheck): OpenedBadge {
  const reading = isOpenBadge3(document) ? readCredential(document) : undefined
  if (reading) return { kind: 'badge', reading, signature, contradictions: [] }
  const answer = signature.result === 'bad' ? answers.altered() : answers.otherCredential()
  return { kind: 'other', answer, form: formFinding('It lacks what makes a badge.'), signature }
}

const isOlderBadge = (document: JsonObject): boolean =>
  asArray(document['@context']).includes('https://w3id.org/openbadges/v2') ||
  asArray(document['@context']).includes('https://w3id.org/openbadges/v1')

function addressOf({ id, verification, verify }: JsonObject): string | null {
  const [named] = [verification, verify].filter(isJsonObject)
  const address = [named?.url, id].find((value) => typeof value === 'string' && /^https?:/.test(value))
  return typeof address === 'string' ? address : null
}

const olderBadge = (address: string | null): OpenedBadge => ({
  kind: 'other',
  answer: answers.olderBadge(address),
  form: olderFormFinding(),
})
