/** Opens whatever a person drops, finds the badges in it, and has each of them checked. */
import { hex } from '@scure/base'
import type { Baked } from '../badge/baked.ts'
import { bakePng } from '../badge/bakePng.ts'
import { bakeSvg } from '../badge/bakeSvg.ts'
import { isPng } from '../badge/pngChunks.ts'
import { originalPng, readBakedPng } from '../badge/unbakePng.ts'
import { originalSvg, readBakedSvg } from '../badge/unbakeSvg.ts'
import type { Verification } from '../contract/verify.ts'
import { alteredPage, brokenCode, newerCode, severalBadges } from '../credential/answers.ts'
import type { Checker } from '../credential/checker.ts'
import { verifyCredential, withoutBadge } from '../credential/verifyCredential.ts'
import { isStudioError } from '../errors.ts'
import { isPackedCredential, unpackCredential } from '../paper/packCredential.ts'
import { checkSeal } from '../paper/pdfSeal.ts'
import { looksLikeJwt } from '../proof/jwt.ts'
import { pdfAttachments } from './pdfAttachments.ts'
import { pdfPhotos } from './pdfPhotos.ts'
import { indexOfText } from './pdfStreams.ts'

/** A checker of files, with what only its surroundings can do. */
export interface FileChecker extends Checker {
  /** The texts of all QR codes in a PNG or JPEG. Throws a StudioError for a picture that cannot be searched. */
  readonly codesInPicture: (bytes: Uint8Array) => Promise<string[]>
  /** The picture as a `data:` URI. */
  readonly dataUri: (type: string, bytes: Uint8Array) => string
  /** Lets the rest of the program do something, in the midst of a long check. */
  readonly breathe: () => Promise<void>
}

/** One verification for each badge in the file, and one that says so if there is none. The name of a file proves nothing. */
export async function checkFile(bytes: Uint8Array, checker: FileChecker): Promise<Verification[]> {
  if (isPng(bytes)) return checkPng(bytes, checker)
  if (isJpeg(bytes)) return checkPhoto(bytes, 'unknown', checker)
  if (isPdf(bytes)) return checkPdf(bytes, checker)
  const text = utf8(bytes)
  return text === undefined
    ? [withoutBadge({ container: 'unknown' }, NO_KNOWN_FILE)]
    : checkText(text, checker)
}

/** What was pasted or scanned, or is in a file: SVG, JSON, a compact JWS, a web address, or the code of a certificate. */
export async function checkText(text: string, checker: FileChecker): Promise<Verification[]> {
  const start = text.replace(/^\ufeff/, '').trimStart()
  if (start.startsWith('<')) return [await checkSvg(text, checker)]
  if (isPackedCredential(start)) return [await checkCode(start, checker)]
  if (start.startsWith('{')) return [await verifyCredential({ text: start, container: 'json' }, checker)]
  const container = looksLikeJwt(start.trim()) ? 'jwt' : 'unknown'
  return [await verifyCredential({ text: start, container }, checker)]
}

const NO_KNOWN_FILE = 'It is neither a picture in PNG, JPEG or SVG, nor a PDF, nor text.'
const NO_BADGE_INSIDE =
  'There is no badge in this picture, and no code of a certificate that can be read. Messengers and social networks often remove badges; photograph a paper closer, in good light.'

/** A picture with a badge inside, or one of a certificate with its code. */
async function checkPng(bytes: Uint8Array, checker: FileChecker): Promise<Verification[]> {
  const baked = attempt(() => readBakedPng(bytes))
  if (baked.value) return [await checkBakedPng(bytes, baked.value, checker)]
  if (!baked.problem) return checkPhoto(bytes, 'png', checker)
  return [withoutBadge({ container: 'png', ...imageOf('image/png', bytes, checker) }, baked.problem)]
}

async function checkBakedPng(bytes: Uint8Array, baked: Baked, checker: FileChecker): Promise<Verification> {
  const image = imageOf('image/png', bytes, checker)
  const { text = '', count, intact } = baked
  if (count > 1) return withoutBadge({ container: 'png', ...image }, SEVERAL, severalBadges())
  const original = originalPng(bytes)
  const picture = {
    kind: 'png' as const,
    sha256: hex.encode(checker.crypto.sha256(original)),
    reproducible: intact && isSame(bakePng(original, text), bytes),
    intact,
  }
  return verifyCredential({ text, container: 'png', picture, ...image }, checker)
}

/** The picture is not shown beside the answer: a page around a code proves nothing. */
async function checkPhoto(
  bytes: Uint8Array,
  container: 'png' | 'unknown',
  checker: FileChecker,
): Promise<Verification[]> {
  const { codes, problem } = await codesIn(bytes, checker)
  if (codes.length > 0) return checkCodes(codes, checker)
  const image =
    container === 'png' ? imageOf('image/png', bytes, checker) : imageOf('image/jpeg', bytes, checker)
  return [withoutBadge({ container, ...image }, problem ?? NO_BADGE_INSIDE)]
}

/** The codes of certificates among those in a picture; a poster behind a paper may have one of its own. */
async function codesIn(
  bytes: Uint8Array,
  { codesInPicture }: FileChecker,
): Promise<{ codes: string[]; problem?: string }> {
  try {
    return { codes: (await codesInPicture(bytes)).filter(isPackedCredential) }
  } catch (error) {
    if (!isStudioError(error)) throw error
    return { codes: [], problem: error.code === 'artwork/too-large' ? TOO_MANY_PIXELS : error.message }
  }
}

const TOO_MANY_PIXELS =
  'This picture has too many pixels to be searched. Save it smaller: 4000 on the longer side are plenty.'

const checkCodes = (codes: Iterable<string>, checker: FileChecker): Promise<Verification[]> =>
  Promise.all(Array.from(new Set(codes), (code) => checkCode(code, checker)))

const SEVERAL = 'It is not clear which badge the picture stands for.'

async function checkSvg(svg: string, checker: FileChecker): Promise<Verification> {
  const image = imageOf('image/svg+xml', new TextEncoder().encode(svg), checker)
  const baked = attempt(() => readBakedSvg(svg))
  if (baked.problem) return withoutBadge({ container: 'svg' }, baked.problem)
  if (!baked.value) return withoutBadge({ container: 'svg', ...image }, NO_BADGE_INSIDE)
  const { text = '', count, intact } = baked.value
  if (count > 1) return withoutBadge({ container: 'svg', ...image }, SEVERAL, severalBadges())
  const original = originalSvg(svg)
  const picture = {
    kind: 'svg' as const,
    sha256: hex.encode(checker.crypto.sha256(original)),
    reproducible: attempt(() => bakeSvg(original, text)).value === svg,
    intact,
  }
  return verifyCredential({ text, container: 'svg', picture, ...image }, checker)
}

async function checkPdf(pdf: Uint8Array, checker: FileChecker): Promise<Verification[]> {
  const page = await checkSeal(pdf, checker.crypto)
  const verifications: Verification[] = []
  for (const text of pdfAttachments(pdf)) {
    if (!/VerifiableCredential|openbadges/.test(text) && !looksLikeJwt(text.trim())) continue
    verifications.push(await verifyCredential({ text, container: 'pdf', page }, checker))
    // A merged file may hold thousands: let the rest of the program breathe.
    if (verifications.length % 50 === 0) await checker.breathe()
  }
  if (verifications.length > 0) return verifications
  // A broken seal says that there was more in this file.
  if (page.seal === 'broken') return [withoutBadge({ container: 'pdf' }, NO_BADGE_IN_PDF, alteredPage())]
  const codes: string[] = []
  for (const photo of pdfPhotos(pdf)) codes.push(...(await codesIn(photo, checker)).codes)
  return codes.length > 0 ? checkCodes(codes, checker) : [withoutBadge({ container: 'pdf' }, NO_BADGE_IN_PDF)]
}

const NO_BADGE_IN_PDF =
  'No badge is attached to this PDF, and no code can be read in it. It may have been printed to a new file.'

async function checkCode(text: string, checker: FileChecker): Promise<Verification> {
  const unpacked = attempt(() => unpackCredential(text))
  if (unpacked.value !== undefined)
    return verifyCredential({ text: unpacked.value, container: 'qr' }, checker)
  const answer = unpacked.code === 'paper/newer-code' ? newerCode() : brokenCode()
  return withoutBadge({ container: 'qr' }, unpacked.problem ?? '', answer)
}

/** A damaged file is an answer, not a failure of the program. */
function attempt<Value>(work: () => Value): { value?: Value; problem?: string; code?: string } {
  try {
    return { value: work() }
  } catch (error) {
    if (isStudioError(error)) return { problem: error.message, code: error.code }
    throw error
  }
}

const isJpeg = (bytes: Uint8Array): boolean => bytes[0] === 0xff && bytes[1] === 0xd8 && bytes[2] === 0xff

/** The standard lets a header begin a little later. */
const isPdf = (bytes: Uint8Array): boolean => indexOfText(bytes.subarray(0, 1024), '%PDF-') >= 0

const isSame = (one: Uint8Array, other: Uint8Array): boolean =>
  one.length === other.length && one.every((byte, i) => byte === other[i])

function utf8(bytes: Uint8Array): string | undefined {
  try {
    return new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(bytes)
  } catch {
    return undefined
  }
}

/** Larger pictures would make a slow answer slower, and add nothing to it. */
const LARGEST_IMAGE = 4 * 1024 * 1024

const imageOf = (type: string, bytes: Uint8Array, { dataUri }: FileChecker): { image?: string } =>
  bytes.length > LARGEST_IMAGE ? {} : { image: dataUri(type, bytes) }
