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
/** A block that is not compressed has two bytes for its size. */
const MOST_OF_A_BLOCK = 0xffff
const MOST_SHARED_PARTS = 200
/** 32 kB of window, the quickest level; it ends the stream with an empty last block. */
const HEAD = Uint8Array.of(0x78, 0x01)
const LAST_BLOCK = Uint8Array.of(0x01, 0x00, 0x00, 0xff, 0xff)

const encoder = new TextEncoder()

export function deflateAlike(deflatePart: DeflatePart, deflate: Deflate): (text: string) => Uint8Array {
  let first: readonly string[] | null = null
  const shared = new Map<string, Part>()

  return (text) => {
    const pieces = text.split(SEAM)
    first ??= pieces
    if (pieces.length !== first.length || text.length > MOST_OF_A_BLOCK / 3)
      return deflate(encoder.encode(text), 1)
    return joined(stretchesOf(pieces, first).map((stretch) => partOf(text, stretch)))
  }

  function partOf(text: string, { from, to, key }: Stretch): Part {
    const known = key === null ? undefined : shared.get(key)
    if (known) return known
    const bytes = encoder.encode(text.slice(from, to))
    const sum = adler32(bytes)
    if (key === null || shared.size === MOST_SHARED_PARTS)
      return { blocks: stored(bytes), sum, size: bytes.length }
    const part = { blocks: deflatePart(bytes), sum, size: bytes.length }
    shared.set(key, part)
    return part
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

function joined(parts: readonly Part[]): Uint8Array {
  const size = parts.reduce((sum, { blocks }) => sum + blocks.length, HEAD.length + LAST_BLOCK.length + 4)
  const bytes = new Uint8Array(size)
  bytes.set(HEAD)
  let at = HEAD.length
  let sum = 1
  for (const part of parts) {
    bytes.set(part.blocks, at)
    at += part.blocks.length
    sum = adlerOfBoth(sum, part)
  }
  bytes.set(LAST_BLOCK, at)
  new DataView(bytes.buffer).setUint32(size - 4, sum)
  return bytes
}

/** A block as it is: its size, the same with all bits turned, the bytes. */
function stored(bytes: Uint8Array): Uint8Array {
  const block = new Uint8Array(5 + bytes.length)
  block[1] = bytes.length
  block[2] = bytes.length >> 8
  block[3] = ~block[1]
  block[4] = ~block[2]
  block.set(bytes, 5)
  return block
}

/** The largest prime below 2 to the 16th. */
const BASE = 65521
/** So many bytes can be summed up before the sums would outgrow 32 bits. */
const AT_ONCE = 5552

/** The check sum of RFC 1950, section 8. */
function adler32(bytes: Uint8Array): number {
  let [low, high] = [1, 0]
  for (let from = 0; from < bytes.length; from += AT_ONCE) {
    const to = Math.min(from + AT_ONCE, bytes.length)
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
