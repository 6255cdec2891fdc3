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
export const qrImage = ({ size, bits }: QrSymbol): string =>
  `BI/IM true/W ${size}/H ${size}/D[1 0]/F/A85 ID ${ascii85(bits)}\nEI\n`

const EXCLAMATION_MARK = 33

const Z = 122

/** Four bytes become five letters (7.4.3); bytes that are missing at the end count as zero, and give no letters. */
function ascii85(bytes: Uint8Array): string {
  const letters = new Uint8Array(Math.ceil(bytes.length / 4) * 5)
  let at = 0
  for (let i = 0; i < bytes.length; i += 4) {
    const word =
      (bytes[i]! << 24) | ((bytes[i + 1] ?? 0) << 16) | ((bytes[i + 2] ?? 0) << 8) | (bytes[i + 3] ?? 0)
    if (word === 0 && i + 4 <= bytes.length) {
      letters[at++] = Z
      continue
    }
    let rest = word >>> 0
    for (let letter = 4; letter >= 0; letter--) {
      const next = (rest / 85) | 0
      letters[at + letter] = EXCLAMATION_MARK + rest - next * 85
      rest = next
    }
    at += 5
  }
  const missing = (4 - (bytes.length % 4)) % 4
  return `${decoder.decode(letters.subarray(0, at - missing))}~>`
}

const decoder = new TextDecoder()
