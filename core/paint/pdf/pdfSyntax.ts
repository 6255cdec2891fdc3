/** Values in PDF's own notation. All ASCII, so that a string's length is its size in bytes. */
import type { PDFRef } from 'pdf-lib'

/** The source of an object, in which references write themselves. */
export const pdfSource = (
  parts: TemplateStringsArray,
  ...values: readonly (string | number | PDFRef | readonly PDFRef[])[]
): string => parts.reduce((source, part, i) => source + sourceOf(values[i - 1]!) + part)

const sourceOf = (value: string | number | PDFRef | readonly PDFRef[]): string =>
  Array.isArray(value) ? value.join(' ') : value.toString()

export const pdfNumber = (value: number): string => String(Math.round(value * 1000) / 1000)

/** Thousandths are too coarse for the scale of an icon drawn on a large grid. */
export const pdfNumberFine = (value: number): string => String(Math.round(value * 1e6) / 1e6)

/** The three numbers of an RGB colour, for `rg` and `RG`. */
export const pdfColour = (hex: string): string =>
  [1, 3, 5].map((at) => pdfNumber(Number.parseInt(hex.slice(at, at + 2), 16) / 255)).join(' ')

/** A text string (ISO 32000-1, 7.9.2.2) in UTF-16 with byte order mark: any script, nothing to escape. */
export function pdfText(text: string): string {
  let hex = 'FEFF'
  for (let i = 0; i < text.length; i++) hex += hexOfUnit(text.charCodeAt(i))
  return `<${hex}>`
}

export const hexOfUnit = (code: number): string => code.toString(16).toUpperCase().padStart(4, '0')

export const pdfBytes = (bytes: Uint8Array): string =>
  `<${Array.from(bytes, (byte) => byte.toString(16).toUpperCase().padStart(2, '0')).join('')}>`

/** A date (7.9.4) in UTC. */
export const pdfDate = (at: Date): string => `(D:${at.toISOString().replace(/\D/g, '').slice(0, 14)}Z)`

const encoder = new TextEncoder()

export const asciiBytes = (text: string): Uint8Array => encoder.encode(text)
