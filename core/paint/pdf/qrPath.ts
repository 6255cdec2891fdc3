import encodeQR from 'qr'
import type { Deflate } from './form.ts'
import { asciiBytes } from './pdfSyntax.ts'

export interface QrPath {
  /** Modules on a side, without quiet zone. */
  readonly size: number
  /** zlib stream: rectangles in module units with y down, then the ending it was asked to add. */
  readonly stream: Uint8Array
}

/** Alphanumeric characters that a QR code of version 25, level M, holds. A larger one is too fine for paper. */
export const QR_CAPACITY = 1451

const ALPHANUMERIC = /^[0-9A-Z $%*+\-./:]+$/

/** Whether a text fits into a code that a phone can still read from paper. */
export const fitsQr = (text: string): boolean => text.length <= QR_CAPACITY && ALPHANUMERIC.test(text)

/**
 * A QR code (level M) as one path, compressed. One path, because where separate ones meet, viewers show hairlines.
 * The mask is fixed: base45 of a signed, compressed credential is noise, and noise looks alike under every mask.
 */
export function qrPath(text: string, ending: string, deflate: Deflate): QrPath {
  const options = { ecc: 'medium', encoding: 'alphanumeric', mask: 0, border: BORDER } as const
  const modules = encodeQR(text, 'raw', options)
  return { size: modules.length - 2 * BORDER, stream: deflate(rectangles(modules, asciiBytes(ending)), 1) }
}

/** The package cannot do without. */
const BORDER = 1
/** `xxx yyy w 1 re` and a line end. */
const RECTANGLE_BYTES = 15
const WIDEST = 9

/** Horizontal runs of dark modules, sorted by width: next to its like, each compresses to a few bits. */
function rectangles(modules: readonly (readonly boolean[])[], ending: Uint8Array): Uint8Array {
  const runs = runsByWidth(modules)
  const count = runs.reduce((sum, starts) => sum + starts.length, 0)
  const bytes = new Uint8Array(count * RECTANGLE_BYTES + ending.length)
  let at = 0
  const put = (value: number): void => {
    if (value > 99) bytes[at++] = ZERO + Math.floor(value / 100)
    bytes[at++] = ZERO + (Math.floor(value / 10) % 10)
    bytes[at++] = ZERO + (value % 10)
    bytes[at++] = SPACE
  }
  runs.forEach((starts, width) => {
    for (const start of starts) {
      put(start % modules.length)
      put(Math.floor(start / modules.length))
      bytes[at++] = ZERO + width
      bytes.set(ONE_HIGH, at)
      at += ONE_HIGH.length
    }
  })
  bytes.set(ending, at)
  return bytes.subarray(0, at + ending.length)
}

const ZERO = 0x30
const SPACE = 0x20
const ONE_HIGH = asciiBytes(' 1 re\n')

/** By width, where each run starts, as row times side plus column. Longer runs are cut, so that widths have one digit. */
function runsByWidth(modules: readonly (readonly boolean[])[]): number[][] {
  const runs = Array.from({ length: WIDEST + 1 }, (): number[] => [])
  const side = modules.length
  for (let y = BORDER; y < side - BORDER; y++) {
    const row = modules[y]!
    let width = 0
    for (let x = BORDER; x < side; x++) {
      if (width > 0 && (!row[x] || width === WIDEST)) {
        runs[width]!.push((y - BORDER) * side + x - BORDER - width)
        width = 0
      }
      if (row[x]) width++
    }
  }
  return runs
}
