import type { Raster } from './raster.ts'

/**
 * SECURITY: a photo may tell where and when it was taken and with whose camera. Only what draws is kept; the bytes
 * have been read by `readRaster`, so that they can be followed.
 */
export const withoutMetadata = (bytes: Uint8Array, { type }: Pick<Raster, 'type'>): Uint8Array =>
  type === 'image/png' ? drawingChunks(bytes) : drawingSegments(bytes)

const DRAWING_CHUNKS = new Set(['IHDR', 'PLTE', 'tRNS', 'IDAT', 'IEND'])

function drawingChunks(bytes: Uint8Array): Uint8Array {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength)
  const kept = [bytes.subarray(0, 8)]
  for (let at = 8; at + 12 <= bytes.length; ) {
    const end = at + 12 + view.getUint32(at)
    const type = String.fromCharCode(...bytes.subarray(at + 4, at + 8))
    if (DRAWING_CHUNKS.has(type)) kept.push(bytes.subarray(at, end))
    if (type === 'IEND') break
    at = end
  }
  return new Uint8Array(Buffer.concat(kept))
}

const START_OF_SCAN = 0xda
const COMMENT = 0xfe
/** Says how colours are stored. */
const ADOBE = 0xee

/** JFIF (APP0) stays, as well; what follows the end of the picture goes. */
const isPrivate = (marker: number): boolean =>
  marker === COMMENT || (marker > 0xe0 && marker <= 0xef && marker !== ADOBE)

function drawingSegments(bytes: Uint8Array): Uint8Array {
  const kept = [bytes.subarray(0, 2)]
  for (let at = 2; at + 4 <= bytes.length; ) {
    const marker = bytes[at + 1]!
    if (marker === 0xff) {
      at++
      continue
    }
    if (marker === START_OF_SCAN) {
      kept.push(bytes.subarray(at, endOfPicture(bytes, at)))
      break
    }
    const end = at + 2 + ((bytes[at + 2]! << 8) | bytes[at + 3]!)
    if (!isPrivate(marker)) kept.push(bytes.subarray(at, end))
    at = end
  }
  return new Uint8Array(Buffer.concat(kept))
}

/** Inside the picture, FF is followed by 00 or by a marker that belongs to it; D9 ends it. */
function endOfPicture(bytes: Uint8Array, from: number): number {
  for (let at = from; at + 1 < bytes.length; at++) {
    if (bytes[at] === 0xff && bytes[at + 1] === 0xd9) return at + 2
  }
  return bytes.length
}
