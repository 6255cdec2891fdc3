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
  const options = { ecc: 'medium', encoding: 'alphanumeric', mask: 0, border: 1 } as const
  const modules = encodeQR(text, 'raw', options)
    .slice(1, -1)
    .map((row) => row.slice(1, -1))
  return { size: modules.length, stream: deflate(asciiBytes(rectangles(modules) + ending), 1) }
}

/** Horizontal runs of dark modules, sorted by width: next to its like, each compresses to a few bits. */
function rectangles(modules: readonly (readonly boolean[])[]): string {
  const byWidth: string[] = []
  modules.forEach((row, y) => {
    let width = 0
    for (let x = 0; x <= row.length; x++) {
      if (row[x]) {
        width++
      } else if (width > 0) {
        byWidth[width] = `${byWidth[width] ?? ''}${pair(x - width)} ${pair(y)} ${width} 1 re\n`
        width = 0
      }
    }
  })
  return byWidth.join('')
}

const pair = (value: number): string => (value < 10 ? `0${value}` : String(value))
