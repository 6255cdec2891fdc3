import { type QrSymbol, qrSymbol } from '../../qr/qrSymbol.ts'

/** Alphanumeric characters that a QR code of version 25, level M, holds. A larger one is too fine for paper. */
export const QR_CAPACITY = 1451

/** The code as it is printed; null for a text that a phone could not read from paper. */
export const printedCode = (text: string): QrSymbol | null =>
  text.length <= QR_CAPACITY ? qrSymbol(text) : null

/**
 * A code as an inline image (ISO 32000-1, 8.9.7) of one unit square, in the colour that is set: a bit for a module.
 * As a path of some two thousand rectangles it would be four times as large and slower to print. In ASCII, because
 * among raw bits some readers would find the end of the image too early.
 */
export function qrImage({ size, modules }: QrSymbol): string {
  const stride = (size + 7) >> 3
  const bits = new Uint8Array(stride * size)
  for (let y = 0, module = 0; y < size; y++) {
    for (let x = 0; x < size; x++, module++) {
      if (modules[module] === 1) bits[y * stride + (x >> 3)]! |= 0x80 >> (x & 7)
    }
  }
  return `BI/IM true/W ${size}/H ${size}/D[1 0]/F/A85 ID ${ascii85(bits)}\nEI\n`
}

const EXCLAMATION_MARK = 33

/** Four bytes become five letters (7.4.3); bytes that are missing at the end count as zero, and give no letters. */
function ascii85(bytes: Uint8Array): string {
  const letters = new Uint8Array(Math.ceil(bytes.length / 4) * 5)
  let at = 0
  for (let i = 0; i < bytes.length; i += 4) {
    let rest =
      (((bytes[i]! << 24) | (byteAt(bytes, i + 1) << 16) | (byteAt(bytes, i + 2) << 8)) >>> 0) +
      byteAt(bytes, i + 3)
    if (rest === 0 && i + 4 <= bytes.length) {
      letters[at++] = Z
      continue
    }
    for (let letter = 4; letter >= 0; letter--) {
      letters[at + letter] = EXCLAMATION_MARK + (rest % 85)
      rest = Math.floor(rest / 85)
    }
    at += 5
  }
  const missing = (4 - (bytes.length % 4)) % 4
  return `${String.fromCharCode(...letters.subarray(0, at - missing))}~>`
}

const Z = 122
const byteAt = (bytes: Uint8Array, index: number): number => bytes[index] ?? 0
