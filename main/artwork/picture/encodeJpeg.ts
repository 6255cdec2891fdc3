/** Baseline JPEG (ITU T.81), all three colours at full size: photos at a sixth of what they need as PNG. */

export interface Rgba {
  readonly width: number
  readonly height: number
  /** Four bytes a pixel; opacity does not count. */
  readonly pixels: Uint8Array
}

/** `quality`: 1 to 100, as every program counts it. */
export function encodeJpeg(picture: Rgba, quality: number): Uint8Array {
  const tables = [LUMINANCE, CHROMINANCE].map((table) => scaledTable(table, quality))
  const head = [
    [0xff, 0xd8],
    segment(0xe0, [...Buffer.from('JFIF\0'), 1, 1, 0, 0, 1, 0, 1, 0, 0]),
    ...tables.map((table, i) => segment(0xdb, [i, ...ZIGZAG.map((at) => table[at]!)])),
    segment(0xc0, [
      8,
      ...word(picture.height),
      ...word(picture.width),
      3,
      1,
      0x11,
      0,
      2,
      0x11,
      1,
      3,
      0x11,
      1,
    ]),
    segment(0xc4, [0x00, ...DC_LENGTHS, ...DC_VALUES]),
    segment(0xc4, [0x10, ...AC_LENGTHS, ...AC_VALUES]),
    segment(0xda, [3, 1, 0, 2, 0, 3, 0, 0, 63, 0]),
  ].flat()
  const scan = new BitWriter(picture.width * picture.height)
  writeScan(picture, tables, scan)
  return new Uint8Array(Buffer.concat([Uint8Array.from(head), scan.end(), Uint8Array.of(0xff, 0xd9)]))
}

const word = (value: number): [number, number] => [value >> 8, value & 255]

const segment = (marker: number, content: readonly number[]): number[] => [
  0xff,
  marker,
  ...word(content.length + 2),
  ...content,
]

/** Annex K's example tables, which nearly every encoder uses; row by row. */
const LUMINANCE = `16 11 10 16 24 40 51 61 12 12 14 19 26 58 60 55 14 13 16 24 40 57 69 56 14 17 22 29 51 87 80 62
  18 22 37 56 68 109 103 77 24 35 55 64 81 104 113 92 49 64 78 87 103 121 120 101 72 92 95 98 112 100 103 99`
const CHROMINANCE = `17 18 24 47 99 99 99 99 18 21 26 66 99 99 99 99 24 26 56 99 99 99 99 99 47 66 99 99 99 99 99 99
  99 99 99 99 99 99 99 99 99 99 99 99 99 99 99 99 99 99 99 99 99 99 99 99 99 99 99 99 99 99 99 99`

function scaledTable(table: string, quality: number): number[] {
  const scale = quality < 50 ? 5000 / quality : 200 - 2 * quality
  return table
    .split(/\s+/)
    .map((value) => Math.min(255, Math.max(1, Math.floor((Number(value) * scale + 50) / 100))))
}

/** Places of a block by rising frequency (A.3.6). */
const ZIGZAG = Array.from({ length: 64 }, (_, at) => at).toSorted((a, b) => {
  const [lineA, lineB] = [(a >> 3) + (a & 7), (b >> 3) + (b & 7)]
  if (lineA !== lineB) return lineA - lineB
  return lineA % 2 === 0 ? b - a : a - b
})

/** How many codes there are of each length, 1 to 16, and what they stand for (K.3); one pair serves all colours. */
const DC_LENGTHS = [0, 1, 5, 1, 1, 1, 1, 1, 1, 0, 0, 0, 0, 0, 0, 0]
const DC_VALUES = Array.from({ length: 12 }, (_, i) => i)
const AC_LENGTHS = [0, 2, 1, 3, 3, 2, 4, 3, 5, 5, 4, 4, 0, 0, 1, 125]
const AC_VALUES = acValues()

function acValues(): number[] {
  const frequent = `01 02 03 00 04 11 05 12 21 31 41 06 13 51 61 07 22 71 14 32 81 91 a1 08 23 42 b1 c1 15 52 d1 f0
    24 33 62 72 82 09 0a 16`
  const first = frequent.split(/\s+/).map((value) => Number.parseInt(value, 16))
  const all = Array.from({ length: 16 }, (_, run) =>
    Array.from({ length: 10 }, (__, i) => run * 16 + i + 1),
  ).flat()
  return [...first, ...all.filter((value) => !first.includes(value)).toSorted((a, b) => a - b)]
}

/** By value: the code, and its length in bits (C.2). */
function codesOf(lengths: readonly number[], values: readonly number[]): [code: number, bits: number][] {
  const codes: [number, number][] = []
  let [code, next] = [0, 0]
  lengths.forEach((count, i) => {
    for (let k = 0; k < count; k++) codes[values[next++]!] = [code++, i + 1]
    code <<= 1
  })
  return codes
}

const DC = codesOf(DC_LENGTHS, DC_VALUES)
const AC = codesOf(AC_LENGTHS, AC_VALUES)

function writeScan({ width, height, pixels }: Rgba, tables: readonly number[][], out: BitWriter): void {
  const blocks = [0, 1, 2].map(() => new Float64Array(64))
  const before = [0, 0, 0]
  for (let top = 0; top < height; top += 8) {
    for (let left = 0; left < width; left += 8) {
      for (let i = 0; i < 64; i++) {
        // Beyond the edge, the last pixel is repeated.
        const x = Math.min(width - 1, left + (i & 7))
        const at = (Math.min(height - 1, top + (i >> 3)) * width + x) * 4
        const [r, g, b] = [pixels[at]!, pixels[at + 1]!, pixels[at + 2]!]
        blocks[0]![i] = 0.299 * r + 0.587 * g + 0.114 * b - 128
        blocks[1]![i] = -0.168736 * r - 0.331264 * g + 0.5 * b
        blocks[2]![i] = 0.5 * r - 0.418688 * g - 0.081312 * b
      }
      blocks.forEach((block, colour) => {
        before[colour] = writeBlock(block, tables[colour === 0 ? 0 : 1]!, before[colour]!, out)
      })
    }
  }
}

/** Returns the block's mean, which the next one counts from. */
function writeBlock(block: Float64Array, table: readonly number[], before: number, out: BitWriter): number {
  const frequencies = transformed(block)
  const values = ZIGZAG.map((at) => Math.round(frequencies[at]! / table[at]!))
  const [mean] = values as [number]
  writeValue(mean - before, DC, 0, out)
  let zeros = 0
  const last = values.findLastIndex((value) => value !== 0)
  for (let i = 1; i <= last; i++) {
    const value = values[i]!
    if (value === 0) {
      zeros++
      continue
    }
    for (; zeros > 15; zeros -= 16) out.bits(...AC[SIXTEEN_ZEROS]!)
    writeValue(value, AC, zeros * 16, out)
    zeros = 0
  }
  if (last < 63) out.bits(...AC[END_OF_BLOCK]!)
  return mean
}

const SIXTEEN_ZEROS = 0xf0
const END_OF_BLOCK = 0x00

/** How many bits the value has, as a code; then the bits, negative ones as their complement (F.1.2.1). */
function writeValue(value: number, codes: readonly [number, number][], run: number, out: BitWriter): void {
  const size = 32 - Math.clz32(Math.abs(value))
  out.bits(...codes[run + size]!)
  if (size > 0) out.bits(value < 0 ? value + (1 << size) - 1 : value, size)
}

const COSINES = Float64Array.from({ length: 64 }, (_, i) => {
  const [frequency, at] = [i >> 3, i & 7]
  return 0.5 * (frequency === 0 ? Math.SQRT1_2 : 1) * Math.cos(((2 * at + 1) * frequency * Math.PI) / 16)
})

/** The forward transform (A.3.3), rows first. */
function transformed(block: Float64Array): Float64Array {
  return alongColumns(alongColumns(block))
}

/** Transforms each row and turns rows into columns: done twice, it transforms both. */
function alongColumns(block: Float64Array): Float64Array {
  const out = new Float64Array(64)
  for (let row = 0; row < 8; row++) {
    for (let frequency = 0; frequency < 8; frequency++) {
      let sum = 0
      for (let i = 0; i < 8; i++) sum += COSINES[frequency * 8 + i]! * block[row * 8 + i]!
      out[frequency * 8 + row] = sum
    }
  }
  return out
}

class BitWriter {
  #bytes: Uint8Array
  #length = 0
  #waiting = 0
  #count = 0

  constructor(expected: number) {
    this.#bytes = new Uint8Array(expected + 64)
  }

  bits(value: number, count: number): void {
    this.#waiting = (this.#waiting << count) | value
    this.#count += count
    while (this.#count >= 8) {
      this.#count -= 8
      this.#put((this.#waiting >> this.#count) & 255)
    }
    this.#waiting &= (1 << this.#count) - 1
  }

  /** The last byte is filled with ones (F.1.2.3). */
  end(): Uint8Array {
    if (this.#count > 0) this.bits((1 << (8 - this.#count)) - 1, 8 - this.#count)
    return this.#bytes.subarray(0, this.#length)
  }

  #put(byte: number): void {
    if (this.#length + 2 > this.#bytes.length) {
      const larger = new Uint8Array(this.#bytes.length * 2)
      larger.set(this.#bytes)
      this.#bytes = larger
    }
    this.#bytes[this.#length++] = byte
    // A byte of ones begins a marker, unless a zero follows.
    if (byte === 0xff) this.#bytes[this.#length++] = 0
  }
}
