/**
 * Compresses texts that are mostly alike, such as the credentials of one achievement: what they share is compressed once,
 * and what is a text's own is stored as it is. A zlib stream (RFC 1950) may be put together from parts: blocks of deflate
 * that end at a whole byte and look back at nothing (RFC 1951, section 3.2).
 */
import type { Deflate } from './form.ts'

/** Deflate without head and check sum, whose last block is not said to be the last and ends at a whole byte. */
export type DeflatePart = (bytes: Uint8Array) => Uint8Array

/** What texts share. */
interface Part {
  readonly text: string
  /** Whole blocks. */
  readonly blocks: Uint8Array
  readonly sum: number
  /** In bytes, unpacked. */
  readonly size: number
}

/** A part, where it stands in a text, and where the text's own letters before it begin. */
interface Place {
  readonly part: Part | null
  readonly own: number
  readonly at: number
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
/** A window of 32 kB, the quickest level. */
const HEAD = Uint8Array.of(0x78, 0x01)
/** Empty. */
const LAST_BLOCK = Uint8Array.of(0x01, 0x00, 0x00, 0xff, 0xff)

const encoder = new TextEncoder()

export function deflateAlike(deflatePart: DeflatePart, deflate: Deflate): (text: string) => Uint8Array {
  let last = ''
  let parts: readonly Part[] = []

  return (text) => {
    // Two texts tell what all share. Where they hardly share anything, the next two may.
    if (parts.length === 0) parts = partsOfBoth(last, text)
    last = text
    const places = text.length * MOST_OF_A_LETTER <= MOST_OF_A_BLOCK ? placesIn(text, parts) : null
    return places ? joined(text, places) : deflate(encoder.encode(text), 1)
  }

  function partsOfBoth(one: string, other: string): Part[] {
    const shared = stretchesOfBoth(one.split(SEAM), other.split(SEAM))
    return areMost(shared, other) ? shared.map(partOf) : []
  }

  function partOf(text: string): Part {
    const bytes = encoder.encode(text)
    return { text, blocks: deflatePart(bytes), sum: adler32(1, bytes, 0, bytes.length), size: bytes.length }
  }
}

/** Long runs of pieces that two texts have at the same place. */
function stretchesOfBoth(one: readonly string[], other: readonly string[]): string[] {
  const stretches: string[] = []
  for (let i = 0; i < one.length; ) {
    const begin = i
    while (i < one.length && one[i] === other[i]) i++
    const stretch = other.slice(begin, i).join(SEAM)
    if (stretch.length >= WORTH_SHARING) stretches.push(stretch)
    if (i === begin) i++
  }
  return stretches
}

const areMost = (shared: readonly string[], text: string): boolean =>
  shared.reduce((sum, { length }) => sum + length, 0) * 2 > text.length

/** Of the parts in their order, and of what follows the last; null where they are little of the text. */
function placesIn(text: string, parts: readonly Part[]): Place[] | null {
  const places: Place[] = []
  let own = 0
  let shared = 0
  for (const part of parts) {
    const at = text.indexOf(part.text, own)
    if (at < 0) continue
    places.push({ part, own, at })
    own = at + part.text.length
    shared += part.text.length
  }
  places.push({ part: null, own, at: text.length })
  return shared * 2 > text.length ? places : null
}

function joined(text: string, places: readonly Place[]): Uint8Array {
  const bytes = new Uint8Array(roomFor(places))
  bytes.set(HEAD)
  let to = HEAD.length
  let sum = 1
  for (const { part, own, at } of places) {
    if (at > own) {
      const begin = to + STORED_HEAD
      to = begin + encoder.encodeInto(text.slice(own, at), bytes.subarray(begin)).written
      writeStoredHead(bytes, begin, to - begin)
      sum = adler32(sum, bytes, begin, to)
    }
    if (part) {
      bytes.set(part.blocks, to)
      to += part.blocks.length
      sum = adlerOfBoth(sum, part)
    }
  }
  bytes.set(LAST_BLOCK, to)
  to += LAST_BLOCK.length
  new DataView(bytes.buffer).setUint32(to, sum)
  return bytes.subarray(0, to + SUM)
}

/** At most. */
function roomFor(places: readonly Place[]): number {
  let room = HEAD.length + LAST_BLOCK.length + SUM
  for (const { part, own, at } of places)
    room += STORED_HEAD + (at - own) * MOST_OF_A_LETTER + (part?.blocks.length ?? 0)
  return room
}

/** Of a block as it is (RFC 1951, 3.2.4): its size, and the same with all bits turned. */
function writeStoredHead(bytes: Uint8Array, begin: number, size: number): void {
  bytes[begin - 4] = size
  bytes[begin - 3] = size >> 8
  bytes[begin - 2] = ~size
  bytes[begin - 1] = ~size >> 8
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
  const low = first & 0xffff
  const high = first >>> 16
  const lowOfBoth = (low + (sum & 0xffff) - 1 + BASE) % BASE
  const highOfBoth = (high + (sum >>> 16) + size * (low - 1 + BASE)) % BASE
  return ((highOfBoth << 16) | lowOfBoth) >>> 0
}
