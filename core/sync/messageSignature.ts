/**
 * How a request of a studio is signed: HTTP Message Signatures (RFC 9421) with the issuer's Ed25519 key, over the
 * method, the host, the path and the digest of the body (RFC 9530), with the time and a nonce.
 *
 *     Content-Digest: sha-256=:…:
 *     Signature-Input: sig=("@method" "@authority" "@path" "content-digest");created=…;nonce="…";keyid="did:key:…#…";alg="ed25519";tag="rosette-sync"
 *     Signature: sig=:…:
 *
 * Rather than a detached JWS: it is the standard for HTTP, libraries of all languages check it, the body stays as it
 * is, and the one signature method of the project does. The components and their order are fixed here, so nothing is
 * negotiated and a request that signs less is refused.
 */
import { base64 } from '@scure/base'
import { StudioError } from '../errors.ts'
import type { Crypto, Signer } from '../proof/crypto.ts'
import { keyOfVerificationMethod } from '../proof/verificationMethod.ts'

export interface SignedMessage {
  /** In capitals. */
  readonly method: string
  /** Host, and the port unless it is the scheme's own, in small letters. */
  readonly authority: string
  /** As the studio asks for it, with the path of the endpoint's own address. */
  readonly path: string
  readonly body: Uint8Array
}

export type SignatureHeaders = Readonly<Record<'Content-Digest' | 'Signature-Input' | 'Signature', string>>

export interface Freshness {
  readonly created: Date
  /** Unguessable and never used twice: 22 or more letters of base64url. */
  readonly nonce: string
}

const COMPONENTS = '("@method" "@authority" "@path" "content-digest")'
const TAG = 'rosette-sync'

/** The headers that make a request one of the issuer. */
export function signMessage(
  message: SignedMessage,
  signer: Signer,
  { created, nonce }: Freshness,
  { sha256 }: Pick<Crypto, 'sha256'>,
): SignatureHeaders {
  const digest = digestOf(message.body, sha256)
  const seconds = Math.floor(created.getTime() / 1000)
  const parameters = `${COMPONENTS};created=${seconds};nonce="${nonce}";keyid="${signer.verificationMethod}";alg="ed25519";tag="${TAG}"`
  const signature = signer.sign(new TextEncoder().encode(signatureBase(message, digest, parameters)))
  return {
    'Content-Digest': digest,
    'Signature-Input': `sig=${parameters}`,
    Signature: `sig=:${base64.encode(signature)}:`,
  }
}

/**
 * Who signed a request, when, and with which nonce. Whether the time is right, the nonce new and the issuer welcome is
 * for the caller to judge. Throws 'sync/unsigned' if a header is missing or not of this form, 'sync/digest' if the body
 * is not the one that was signed, and 'sync/signature' if the signature is wrong.
 */
export function verifyMessage(
  message: SignedMessage,
  header: (name: string) => string | null | undefined,
  crypto: Crypto,
): Freshness & { readonly did: string } {
  const input = inputPattern.exec(header('signature-input') ?? '')?.groups
  const encoded = /^sig=:([A-Za-z0-9+/]{86}==):$/.exec(header('signature') ?? '')?.[1]
  const digest = header('content-digest')
  const named = keyOfVerificationMethod(input?.keyid)
  if (!input || !encoded || !digest || !named?.proven || named.key.kind !== 'Ed25519') throw unsigned()
  if (digest !== digestOf(message.body, crypto.sha256)) throw otherBody()

  const base = new TextEncoder().encode(signatureBase(message, digest, input.parameters!))
  if (!crypto.verifyEd25519(named.key.bytes, base, base64.decode(encoded))) throw wrongSignature()
  return { did: named.controller, created: new Date(Number(input.created) * 1000), nonce: input.nonce! }
}

const inputPattern = new RegExp(
  `^sig=(?<parameters>${COMPONENTS.replace(/[()]/g, '\\$&')};created=(?<created>\\d{1,11});nonce="(?<nonce>[\\w-]{22,64})"` +
    `;keyid="(?<keyid>[\\w:#.-]{1,200})";alg="ed25519";tag="${TAG}")$`,
)

const digestOf = (body: Uint8Array, sha256: Crypto['sha256']): string =>
  `sha-256=:${base64.encode(sha256(body))}:`

/** RFC 9421, section 2.5. */
const signatureBase = ({ method, authority, path }: SignedMessage, digest: string, parameters: string) =>
  [
    `"@method": ${method}`,
    `"@authority": ${authority}`,
    `"@path": ${path}`,
    `"content-digest": ${digest}`,
    `"@signature-params": ${parameters}`,
  ].join('\n')

const unsigned = (): StudioError =>
  new StudioError(
    'sync/unsigned',
    'The request has no signature of an issuer in the form that is asked for here. Update the studio, then try again.',
  )

const otherBody = (): StudioError =>
  new StudioError('sync/digest', 'The request was damaged or changed on its way. Send it again.')

const wrongSignature = (): StudioError =>
  new StudioError(
    'sync/signature',
    'The signature of the request is wrong: it was made with another key, or for another address than this one.',
  )
