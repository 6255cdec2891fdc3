/**
 * Compresses texts that are mostly alike, such as the credentials of one achievement: what a text shares with the first
 * one is compressed once, and only what is its own is new. A zlib stream (RFC 1950) may be put together from parts,
 * as blocks of deflate that end at a whole byte and look back at nothing (RFC 1951, 3.2).
 */
import type { Deflate } from './form.ts'

/** Deflate without head and check sum, whose last block is not said to be the last and ends at a whole byte. */
export type DeflatePart = (bytes: Uint8Array) => Uint8Array

interface Part {
  /** Whole blocks. */
  readonly blocks: Uint8Array
  readonly sum: number
  /** In bytes, unpacked. */
  readonly size: number
}

/** Where texts of JSON begin to differ and cease to. */
const SEAM = ','
/** In letters; what is shared in shorter stretches costs more apart than it saves. */
const WORTH_SHARING = 60
/** A block that is not compressed has two bytes for its size, after one for what it is. */
const MOST_OF_A_BLOCK = 0xffff
const STORED_HEAD = 5
/** In bytes. */
const MOST_OF_A_LETTER = 3
const SUM = 4
const MOST_SHARED_PARTS = 200
/** A window of 32 kB, the quickest level. */
const HEAD = Uint8Array.of(0x78, 0x01)
/** Empty. */
const LAST_BLOCK = Uint8Array.of(0x01, 0x00, 0x00, 0xff, 0xff)

const encoder = new TextEncoder()

export function deflateAlike(deflatePart: DeflatePart, deflate: Deflate): (text: string) => Uint8Array {
  let first: readonly string[] | null = null
  const known = new Map<string, Part>()

  return (text) => {
    const pieces = text.split(SEAM)
    first ??= pieces
    const isAlike = pieces.length === first.length && text.length <= MOST_OF_A_BLOCK / MOST_OF_A_LETTER
    return isAlike ? joined(text, stretchesOf(pieces, first)) : deflate(encoder.encode(text), 1)
  }

  function joined(text: string, stretches: readonly Stretch[]): Uint8Array {
    const bytes = new Uint8Array(roomFor(text, stretches))
    bytes.set(HEAD)
    let at = HEAD.length
    let sum = 1
    for (const { from, to, key } of stretches) {
      const part = key === null ? null : sharedPart(text, from, to, key)
      if (part) {
        bytes.set(part.blocks, at)
        at += part.blocks.length
        sum = adlerOfBoth(sum, part)
      } else {
        const begin = at + STORED_HEAD
        at = begin + encoder.encodeInto(text.slice(from, to), bytes.subarray(begin)).written
        writeStoredHead(bytes, begin, at - begin)
        sum = adler32(sum, bytes, begin, at)
      }
    }
    bytes.set(LAST_BLOCK, at)
    at += LAST_BLOCK.length
    new DataView(bytes.buffer).setUint32(at, sum)
    return bytes.subarray(0, at + SUM)
  }

  /** At most: a letter may take three bytes. */
  function roomFor(text: string, stretches: readonly Stretch[]): number {
    let room = HEAD.length + LAST_BLOCK.length + SUM
    for (const { from, to, key } of stretches) {
      const part = key === null ? null : sharedPart(text, from, to, key)
      room += part ? part.blocks.length : STORED_HEAD + (to - from) * MOST_OF_A_LETTER
    }
    return room
  }

  function sharedPart(text: string, from: number, to: number, key: string): Part | null {
    const part = known.get(key)
    if (part || known.size === MOST_SHARED_PARTS) return part ?? null
    const bytes = encoder.encode(text.slice(from, to))
    const made = { blocks: deflatePart(bytes), sum: adler32(1, bytes, 0, bytes.length), size: bytes.length }
    known.set(key, made)
    return made
  }
}

/** Letters of a text; the key of a part that it shares with the first text, null for what is its own. */
interface Stretch {
  readonly from: number
  readonly to: number
  readonly key: string | null
}

function stretchesOf(pieces: readonly string[], first: readonly string[]): Stretch[] {
  const stretches: Stretch[] = []
  let [own, at] = [0, 0]
  for (let i = 0; i < pieces.length; ) {
    const [begin, from] = [i, at]
    while (i < pieces.length && pieces[i] === first[i]) at += pieces[i++]!.length + 1
    const isLast = i === pieces.length
    const to = isLast ? at - 1 : at
    if (to - from >= WORTH_SHARING) {
      if (from > own) stretches.push({ from: own, to: from, key: null })
      stretches.push({ from, to, key: `${begin} ${i}` })
      own = to
    }
    if (!isLast) at += pieces[i++]!.length + 1
  }
  if (at - 1 > own) stretches.push({ from: own, to: at - 1, key: null })
  return stretches
}

/** Of a block as it is (RFC 1951, 3.2.4): its size, and the same with all bits turned. */
function writeStoredHead(bytes: Uint8Array, begin: number, size: number): void {
  const [low, high] = [size & 0xff, size >> 8]
  bytes.set([0, low, high, ~low, ~high], begin - STORED_HEAD)
}

/** The largest prime below 2 to the 16th. */
const BASE = 65521
/** So many bytes can be summed up before the sums would outgrow 32 bits. */
const AT_ONCE = 5552

/** The check sum of RFC 1950, section 8, carried on from what came before. */
function adler32(before: number, bytes: Uint8Array, begin: number, end: number): number {
  let low = before & 0xffff
  let high = before >>> 16
  for (let from = begin; from < end; from += AT_ONCE) {
    const to = Math.min(from + AT_ONCE, end)
    for (let i = from; i < to; i++) {
      low += bytes[i]!
      high += low
    }
    low %= BASE
    high %= BASE
  }
  return ((high << 16) | low) >>> 0
}

/** Of bytes with the first sum, then the part's: each of the part's bytes finds the low sum that much larger. */
function adlerOfBoth(first: number, { sum, size }: Part): number {
  const [low, high] = [first & 0xffff, first >>> 16]
  const lowOfBoth = (low + (sum & 0xffff) - 1 + BASE) % BASE
  const highOfBoth = (high + (sum >>> 16) + size * (low - 1 + BASE)) % BASE
  return ((highOfBoth << 16) | lowOfBoth) >>> 0
}
