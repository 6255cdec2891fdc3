/** Values in PDF's own notation. All ASCII, so that a string's length is its size in bytes. */
import { PDFRef } from 'pdf-lib'

/** A reference in a file being written. Not pdf-lib's, which keeps each one it was ever asked for. */
export class PdfRef {
  readonly number: number

  constructor(number: number) {
    this.number = number
  }

  toString(): string {
    return `${this.number} 0 R`
  }
}

type Value = string | number | PdfRef | PDFRef

/** The source of an object, in which references write themselves. */
export const pdfSource = (
  parts: TemplateStringsArray,
  ...values: readonly (Value | readonly Value[])[]
): string => {
  let source = parts[0]!
  // Counted: for a dozen objects a page, pairs of index and value are half of what is thrown away.
  for (let i = 0; i < values.length; i++) {
    const value = values[i]!
    source += (Array.isArray(value) ? value.join(' ') : value.toString()) + parts[i + 1]!
  }
  return source
}

export const libRef = ({ number }: PdfRef): PDFRef => PDFRef.of(number)

export const libRefs = (refs: Readonly<Record<string, PdfRef>>): Record<string, PDFRef> =>
  Object.fromEntries(Object.entries(refs).map(([name, ref]) => [name, libRef(ref)]))

export const refOf = ({ objectNumber }: PDFRef): PdfRef => new PdfRef(objectNumber)

/** Entries of a dictionary, by names that need no escapes. */
export const namedRefs = (refs: Readonly<Record<string, PdfRef | PDFRef>>): string =>
  Object.entries(refs)
    .map(([name, ref]) => `/${name} ${ref.toString()}`)
    .join('')

export const pdfNumber = (value: number): string => String(Math.round(value * 1000) / 1000)

/** Thousandths are too coarse for the scale of an icon drawn on a large grid. */
export const pdfNumberFine = (value: number): string => String(Math.round(value * 1e6) / 1e6)

/** The three numbers of an RGB colour, for `rg` and `RG`. */
export const pdfColour = (hex: string): string =>
  [1, 3, 5].map((at) => pdfNumber(Number.parseInt(hex.slice(at, at + 2), 16) / 255)).join(' ')

const PLAIN = /^[\x20-\x27\x2a-\x5b\x5d-\x7e]*$/

/** A text string (ISO 32000-1, 7.9.2.2): as it is, or in UTF-16 with byte order mark, which needs no escapes. */
export function pdfText(text: string): string {
  if (PLAIN.test(text)) return `(${text})`
  let hex = 'FEFF'
  for (let i = 0; i < text.length; i++) hex += hexOfUnit(text.charCodeAt(i))
  return `<${hex}>`
}

const HEX = Array.from({ length: 256 }, (_, byte) => byte.toString(16).toUpperCase().padStart(2, '0'))

export const hexOfUnit = (code: number): string => HEX[code >> 8]! + HEX[code & 255]!

export function pdfBytes(bytes: Uint8Array): string {
  let hex = ''
  for (const byte of bytes) hex += HEX[byte]!
  return `<${hex}>`
}

/** A date (7.9.4) in UTC. */
export function pdfDate(at: Date): string {
  const [date, time] = [at.toISOString().slice(0, 10), at.toISOString().slice(11, 19)]
  return `(D:${date.replaceAll('-', '')}${time.replaceAll(':', '')}Z)`
}

const encoder = new TextEncoder()

export const asciiBytes = (text: string): Uint8Array => encoder.encode(text)
