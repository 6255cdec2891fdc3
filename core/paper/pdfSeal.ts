/**
 * The seal of a printed certificate: one line with the issuer's signature over all the rest of the file. PDF readers
 * take it for a comment; a checker learns whether the page still says what the issuer printed. It stands just before
 * `startxref`, because PDF/A wants nothing after the end (ISO 19005-3, 6.1.3). In files printed before 2026-11-22 it is
 * the last line, after the end; those stay as good as they were.
 *
 * `%RosetteSeal: <verificationMethod> z<base58btc of the signature>\n`
 */
import { base58 } from '@scure/base'
import type { Crypto } from '../proof/crypto.ts'
import { keyOfVerificationMethod } from '../proof/verificationMethod.ts'

const MARK = '%RosetteSeal: '
/** Keeps a seal from ever passing for a signature made for another purpose. */
const DOMAIN = new TextEncoder().encode('rosette-pdf-seal-1:')

/** What the issuer's key signs: `sha256` (32 bytes) is the digest of all bytes of the PDF without the seal's line. */
export function sealMessage(sha256: Uint8Array): Uint8Array {
  const message = new Uint8Array(DOMAIN.length + sha256.length)
  message.set(DOMAIN)
  message.set(sha256, DOMAIN.length)
  return message
}

export const sealLine = (verificationMethod: string, signature: Uint8Array): string =>
  `${MARK}${verificationMethod} z${base58.encode(signature)}\n`

export interface PdfSeal {
  readonly verificationMethod: string
  readonly signature: Uint8Array
  /** Where its line begins, and where the rest of the file goes on. */
  readonly from: number
  readonly to: number
}

/** Undefined if there is none; 'broken' for a seal that is not where it belongs, or not in its only form. */
export function readSeal(pdf: Uint8Array): PdfSeal | 'broken' | undefined {
  const from = lastIndexOfMark(pdf)
  if (from < 0) return undefined
  const line = String.fromCharCode(...pdf.subarray(from, from + LONGEST_LINE))
  const found = /^%RosetteSeal: (\S+) z([1-9A-HJ-NP-Za-km-z]{64,88})\n(startxref\n\d{1,10}\n%%EOF\n)?$/.exec(
    line,
  )
  const isLast = from + line.length === pdf.length
  const isWhole = found?.[3] !== undefined || endsWithEof(pdf.subarray(0, from))
  if (!found || !isLast || !isWhole || lastIndexOfMark(pdf.subarray(0, from)) >= 0) return 'broken'
  const signature = base58.decode(found[2]!)
  if (signature.length !== 64) return 'broken'
  return { verificationMethod: found[1]!, signature, from, to: from + line.indexOf('\n') + 1 }
}

export type SealState =
  | { readonly seal: 'none' | 'broken' }
  | { readonly seal: 'good'; readonly signer: string }

/** `signer` is the did:key of a seal that is right. */
export async function checkSeal(pdf: Uint8Array, crypto: Crypto): Promise<SealState> {
  const seal = readSeal(pdf)
  if (seal === undefined) return { seal: 'none' }
  const named = seal === 'broken' ? undefined : keyOfVerificationMethod(seal.verificationMethod)
  if (seal === 'broken' || !named?.proven || named.key.kind !== 'Ed25519') return { seal: 'broken' }
  const message = sealMessage(crypto.sha256(without(pdf, seal)))
  const right = await crypto.verifyEd25519(named.key.bytes, message, seal.signature)
  return right ? { seal: 'good', signer: named.controller } : { seal: 'broken' }
}

function without(pdf: Uint8Array, { from, to }: PdfSeal): Uint8Array {
  const rest = new Uint8Array(pdf.length - (to - from))
  rest.set(pdf.subarray(0, from))
  rest.set(pdf.subarray(to), from)
  return rest
}

/** With the few bytes after it. */
const LONGEST_LINE = 1024
const markBytes = new TextEncoder().encode(MARK)
const eofBytes = new TextEncoder().encode('%%EOF\n')

const endsWithEof = (pdf: Uint8Array): boolean =>
  eofBytes.every((byte, i) => pdf[pdf.length - eofBytes.length + i] === byte)

function lastIndexOfMark(pdf: Uint8Array): number {
  for (let at = pdf.lastIndexOf(markBytes[0]!); at >= 0; at = pdf.lastIndexOf(markBytes[0]!, at - 1)) {
    if (markBytes.every((byte, i) => pdf[at + i] === byte)) return at
    if (at === 0) break
  }
  return -1
}
