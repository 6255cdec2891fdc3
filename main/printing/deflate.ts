import { deflateSync } from 'node:zlib'
import type { Deflate } from '#core/paint/pdf/form'
import type { FontTools } from '#core/paint/pdf/pdfFonts'
import { subsetFont } from './subsetFont.ts'

/** Small pieces need no large window; the usual one, 256 kB for each of thousands of pieces, fills memory. */
export const deflate: Deflate = (bytes, level = 6) =>
  deflateSync(bytes, bytes.length < 1 << 16 ? { level, windowBits: 12, memLevel: 6 } : { level })
export const fontTools: FontTools = { deflate, subset: subsetFont }
