import { constants, deflateRawSync, deflateSync } from 'node:zlib'
import type { DeflatePart } from '#core/paint/pdf/deflateAlike'
import type { Deflate } from '#core/paint/pdf/form'
import type { DeflateWith } from '#core/paper/packCredential'

/** Small pieces need no large window; the usual one, 256 kB for each of thousands of pieces, fills memory. */
export const deflate: Deflate = (bytes, level = 6) =>
  deflateSync(bytes, bytes.length < 1 << 16 ? { level, ...SMALL, chunkSize: roomFor(bytes) } : { level })

/** For codes on paper: as small as can be, without clearing memory for a large text each time. */
export const deflateWith: DeflateWith = (text, dictionary) =>
  deflateRawSync(text, { level: 9, dictionary, ...SMALL, chunkSize: roomFor(text) })

/** A part of a stream that others follow; made once for many, so it may take its time. */
export const deflatePart: DeflatePart = (bytes) =>
  deflateRawSync(bytes, { level: 9, finishFlush: constants.Z_FULL_FLUSH })

const SMALL = { windowBits: 12, memLevel: 6 } as const

/** All of the result at once. The usual 16 kB for each of thousands of small pieces takes a third of the time. */
const roomFor = ({ length }: Uint8Array | string): number => Math.max(64, length + 64)
