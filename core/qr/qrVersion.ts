/** What all QR codes of one version, level M and mask 0 have in common. */
import { drawnPatterns } from './qrPatterns.ts'

export interface QrVersion {
  readonly size: number
  /** Bytes in a row. */
  readonly stride: number
  /** Bytes of data. */
  readonly capacity: number
  /** Of the field that says how many letters there are. */
  readonly lengthBits: number
  readonly blocks: number
  /** Of each block. */
  readonly checkBytes: number
  /** Finder, timing, alignment, format and version modules, and the mask everywhere else; a bit each. */
  readonly pattern: Uint8Array
  /** Which bit of the pattern shows each bit of the data. */
  readonly places: Uint16Array
  /** Multiples of the Reed-Solomon generator: row `b` is the generator times `b`, from the top of eight words. */
  readonly generator: Int32Array
}

// Table 9 of ISO/IEC 18004, level M, by version.
const CHECK_BYTES = [
  10, 16, 26, 18, 24, 16, 18, 22, 22, 26, 30, 22, 22, 24, 24, 28, 28, 26, 26, 26, 26, 28, 28, 28, 28, 28, 28,
  28, 28, 28, 28, 28, 28, 28, 28, 28, 28, 28, 28, 28,
]
const BLOCKS = [
  1, 1, 1, 2, 2, 4, 4, 4, 5, 5, 5, 8, 9, 9, 10, 10, 11, 13, 14, 16, 17, 17, 18, 20, 21, 23, 25, 26, 28, 29,
  31, 33, 35, 37, 38, 40, 43, 45, 47, 49,
]
const BITS_OF_A_PAIR = 11

const made = new Map<number, QrVersion>()

/** Bits for letters in each version. */
const rooms = CHECK_BYTES.map((_, i) => {
  const { capacity, lengthBits } = measuresOf(i + 1)
  return capacity * 8 - 4 - lengthBits
})

/** The smallest version that holds this many letters; null if none does. */
export function qrVersionFor(letters: number): QrVersion | null {
  const number = rooms.findIndex((room) => Math.ceil((letters * BITS_OF_A_PAIR) / 2) <= room) + 1
  if (number === 0) return null
  const version = made.get(number) ?? qrVersion(number)
  made.set(number, version)
  return version
}

function qrVersion(number: number): QrVersion {
  const { bits, ...measures } = measuresOf(number)
  const { size, pattern, taken } = drawnPatterns(number)
  const stride = (size + 7) >> 3
  const packed = new Uint8Array(stride * size)
  for (let y = 0; y < size; y++)
    for (let x = 0; x < size; x++) {
      const module = y * size + x
      const dark = taken[module] === 1 ? pattern[module]! : (y + x + 1) & 1
      packed[y * stride + (x >> 3)]! |= dark << (7 - (x & 7))
    }
  return {
    ...measures,
    size,
    stride,
    pattern: packed,
    places: pathOf(size, stride, taken, bits),
    generator: generatorTable(measures.checkBytes),
  }
}

function measuresOf(number: number) {
  const aligned = Math.floor(number / 7) + 2
  const alignment = number > 1 ? (25 * aligned - 10) * aligned - 55 : 0
  const bits = (16 * number + 128) * number + 64 - alignment - (number > 6 ? 36 : 0)
  const [checkBytes, blocks] = [CHECK_BYTES[number - 1]!, BLOCKS[number - 1]!]
  const lengthBits = number < 10 ? 9 : number < 27 ? 11 : 13
  return { bits, checkBytes, blocks, lengthBits, capacity: (bits >> 3) - checkBytes * blocks }
}

/** Two columns at a time from the right, up and down by turns, around what is taken; column 6 is the timing pattern's. */
function pathOf(size: number, stride: number, taken: Uint8Array, bits: number): Uint16Array {
  const path = new Uint16Array(bits)
  let at = 0
  let upwards = true
  for (let pair = size - 1; pair > 0; pair -= 2) {
    const right = pair <= 6 ? pair - 1 : pair
    for (let i = 0; i < size; i++) {
      const y = upwards ? size - 1 - i : i
      for (let x = right; x > right - 2; x--) if (taken[y * size + x] === 0) path[at++] = y * stride * 8 + x
    }
    upwards = !upwards
  }
  return path
}

const WORDS = 8

function generatorTable(degree: number): Int32Array {
  const terms = new Uint8Array(degree)
  terms[degree - 1] = 1
  for (let i = 0; i < degree; i++)
    for (let k = 0; k < degree; k++) terms[k] = product(terms[k]!, POWERS[i]!) ^ (terms[k + 1] ?? 0)
  const table = new Int32Array(256 * WORDS)
  for (let byte = 0; byte < 256; byte++)
    for (let k = 0; k < degree; k++)
      table[byte * WORDS + (k >> 2)]! |= product(terms[k]!, byte) << (24 - 8 * (k & 3))
  return table
}

/** Of two, in the field of 256 elements that QR codes count in, and which power each element is. */
const POWERS = new Uint8Array(255)
const EXPONENTS = new Uint8Array(256)
for (let i = 0, power = 1; i < 255; i++) {
  POWERS[i] = power
  EXPONENTS[power] = i
  power = (power << 1) ^ ((power >> 7) * 0x11d)
}

const product = (a: number, b: number): number =>
  a === 0 || b === 0 ? 0 : POWERS[(EXPONENTS[a]! + EXPONENTS[b]!) % 255]!
