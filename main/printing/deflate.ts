import { deflateRawSync, deflateSync } from 'node:zlib'
import type { Deflate } from '#core/paint/pdf/form'
import type { DeflateWith } from '#core/paper/packCredential'

/** Small pieces need no large window; the usual one, 256 kB for each of thousands of pieces, fills memory. */
export const deflate: Deflate = (bytes, level = 6) =>
  deflateSync(bytes, bytes.length < 1 << 16 ? { level, ...SMALL, chunkSize: roomFor(bytes) } : { level })

/** For codes on paper: as small as can be, without clearing memory for a large text each time. */
export const deflateWith: DeflateWith = (bytes, dictionary) =>
  deflateRawSync(bytes, { level: 9, dictionary, ...SMALL, chunkSize: roomFor(bytes) })

const SMALL = { windowBits: 12, memLevel: 6 } as const

/** All of the result at once. The usual 16 kB for each of thousands of small pieces takes a third of the time. */
const roomFor = (bytes: Uint8Array): number => Math.max(64, bytes.length + 64)
