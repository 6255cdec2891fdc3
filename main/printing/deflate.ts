import { deflateRawSync, deflateSync } from 'node:zlib'
import type { Deflate } from '#core/paint/pdf/form'
import type { FontTools } from '#core/paint/pdf/pdfFonts'
import type { DeflateWith } from '#core/paper/packCredential'
import { subsetFont } from './subsetFont.ts'

/** Small pieces need no large window; the usual one, 256 kB for each of thousands of pieces, fills memory. */
export const deflate: Deflate = (bytes, level = 6) =>
  deflateSync(bytes, bytes.length < 1 << 16 ? { level, windowBits: 12, memLevel: 6 } : { level })

/** For codes on paper: as small as can be, without clearing memory for a large text each time. */
export const deflateWith: DeflateWith = (bytes, dictionary) =>
  deflateRawSync(bytes, { level: 9, dictionary, windowBits: 12, memLevel: 6 })

export const fontTools: FontTools = { deflate, subset: subsetFont }
