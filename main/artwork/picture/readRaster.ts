import { crc32 } from 'node:zlib'
import { isPng } from '#core/badge/pngChunks'
import { StudioError } from '#core/errors'
import { type Raster, truncated } from './raster.ts'
import { readJpeg } from './readJpeg.ts'

const LONGEST_SIDE = 20_000
const MOST_PIXELS = 60_000_000

/**
 * What kind of raster picture this is and how large, from its own words; undefined for anything but PNG and JPEG.
 * Throws `artwork/truncated` and `artwork/too-large`: a few kilobytes can unpack to gigabytes of pixels.
 */
export function readRaster(bytes: Uint8Array): Raster | undefined {
  const raster = isPng(bytes) ? readPng(bytes) : isJpeg(bytes) ? readJpeg(bytes) : undefined
  if (!raster) return undefined
  const { width, height } = raster
  if (width === 0 || height === 0) throw truncated()
  if (Math.max(width, height) > LONGEST_SIDE || width * height > MOST_PIXELS) {
    throw new StudioError(
      'artwork/too-large',
      `This picture has ${width} × ${height} pixels, which is more than a badge can use. Save a smaller one: 1000 pixels in each direction are plenty.`,
      { width, height },
    )
  }
  return raster
}

const isJpeg = (bytes: Uint8Array): boolean => bytes[0] === 0xff && bytes[1] === 0xd8 && bytes[2] === 0xff

/** Walks all chunks (PNG, 5.3): the last one must be there, and none may have been damaged. */
function readPng(bytes: Uint8Array): Raster {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength)
  let [width, height] = [0, 0]
  for (let at = 8; at + 12 <= bytes.length; ) {
    const length = view.getUint32(at)
    const end = at + 12 + length
    if (end > bytes.length) break
    const type = String.fromCharCode(...bytes.subarray(at + 4, at + 8))
    if (crc32(bytes.subarray(at + 4, end - 4)) !== view.getUint32(end - 4)) throw truncated()
    if (type === 'IHDR') [width, height] = [view.getUint32(at + 8), view.getUint32(at + 12)]
    if (type === 'IEND') return { type: 'image/png', width, height, orientation: 1 }
    at = end
  }
  throw truncated()
}
