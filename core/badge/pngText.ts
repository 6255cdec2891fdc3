/** The text chunks of a PNG that Open Badges uses: iTXt, and the tEXt of the very first badges. */
import { inflateSync as inflateRaw } from 'fflate'
import { type PngChunk, pngChunk } from './pngChunks.ts'

/** Open Badges 3.0, and those of 2.0 and before. */
export type BadgeKeyword = 'openbadgecredential' | 'openbadges'

export interface BadgeText {
  readonly keyword: BadgeKeyword
  /** Undefined if the chunk holds something that is not text. */
  readonly text: string | undefined
}

/** keyword NUL, no compression, no language, no translated keyword: `keyword 00 | 00 00 | 00 | 00 | text`. */
export function itxtChunk(keyword: BadgeKeyword, text: string): Uint8Array {
  const head = encoder.encode(`${keyword}\0\0\0\0\0`)
  const body = encoder.encode(text)
  const data = new Uint8Array(head.length + body.length)
  data.set(head)
  data.set(body, head.length)
  return pngChunk('iTXt', data)
}

/** Undefined if the chunk is none of ours. */
export function badgeTextOf({ type, data }: PngChunk): BadgeText | undefined {
  if (type !== 'iTXt' && type !== 'tEXt') return undefined
  const end = data.indexOf(0)
  const keyword = String.fromCharCode(...data.subarray(0, Math.min(end, 79)))
  if (keyword !== 'openbadgecredential' && keyword !== 'openbadges') return undefined
  const rest = data.subarray(end + 1)
  return { keyword, text: type === 'iTXt' ? itxtText(rest) : utf8(rest) }
}

/** After the keyword: compression flag and method, language NUL, translated keyword NUL, text. */
function itxtText(rest: Uint8Array): string | undefined {
  const language = rest.indexOf(0, 2)
  const translated = language < 0 ? -1 : rest.indexOf(0, language + 1)
  if (translated < 0) return undefined
  const body = rest.subarray(translated + 1)
  if (rest[0] === 0) return utf8(body)
  return rest[0] === 1 && rest[1] === 0 ? inflate(body) : undefined
}

/** A credential is never larger than this; a compressed chunk could be made to fill the memory. */
const MOST_BYTES = 1024 * 1024

function inflate(zlib: Uint8Array): string | undefined {
  try {
    // Two bytes of zlib header before, four of checksum after; the chunk's CRC has covered them already.
    const bytes = inflateRaw(zlib.subarray(2, -4), { out: new Uint8Array(MOST_BYTES + 1) })
    return bytes.length > MOST_BYTES ? undefined : utf8(bytes)
  } catch {
    return undefined
  }
}

const encoder = new TextEncoder()
const strict = new TextDecoder('utf-8', { fatal: true, ignoreBOM: true })

function utf8(bytes: Uint8Array): string | undefined {
  try {
    return strict.decode(bytes)
  } catch {
    return undefined
  }
}
