import { StudioError } from '#core/errors'
import { type Raster, truncated } from './raster.ts'

/** Walks the segments of a JPEG (ITU T.81, annex B) up to its pixels, then looks for its end. Throws `artwork/cmyk`. */
export function readJpeg(bytes: Uint8Array): Raster {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength)
  let [width, height, orientation] = [0, 0, 1]
  for (let at = 2; at + 4 <= bytes.length; ) {
    if (bytes[at] !== 0xff) break
    const marker = bytes[at + 1]!
    if (marker === 0xff) {
      at++
      continue
    }
    const length = view.getUint16(at + 2)
    if (at + 2 + length > bytes.length) break
    if (isFrame(marker)) {
      ;[height, width] = [view.getUint16(at + 5), view.getUint16(at + 7)]
      if (bytes[at + 9] === INKS) throw printColours()
    }
    if (marker === APP1) orientation = orientationOf(bytes.subarray(at + 4, at + 2 + length)) ?? orientation
    if (marker === START_OF_SCAN) {
      if (!endsAfter(bytes, at)) break
      return { type: 'image/jpeg', width, height, orientation }
    }
    at += 2 + length
  }
  throw truncated()
}

const APP1 = 0xe1
/** Components of a picture in the inks of a printing press; those of a screen have one or three. */
const INKS = 4

const printColours = (): StudioError =>
  new StudioError(
    'artwork/cmyk',
    'This picture is made for a printing press: its colours are CMYK, and screens cannot show them. Save it in RGB or as PNG, and choose that file.',
  )

const START_OF_SCAN = 0xda

/** Start of frame: all of C0 to CF but the tables C4, C8 and CC. */
const isFrame = (marker: number): boolean =>
  marker >= 0xc0 && marker <= 0xcf && ![0xc4, 0xc8, 0xcc].includes(marker)

/** Cameras append data of their own, so the end marker need not be the last bytes. */
function endsAfter(bytes: Uint8Array, from: number): boolean {
  for (let at = bytes.length - 2; at > from; at--) {
    if (bytes[at] === 0xff && bytes[at + 1] === 0xd9) return true
  }
  return false
}

/** Tag 0x0112 of the first directory of an EXIF segment. */
function orientationOf(segment: Uint8Array): number | undefined {
  const EXIF = 'Exif\0\0'
  if (segment.length < 14 || String.fromCharCode(...segment.subarray(0, 6)) !== EXIF) return undefined
  const tiff = new DataView(segment.buffer, segment.byteOffset + 6, segment.byteLength - 6)
  const little = tiff.getUint16(0) === 0x4949
  const directory = tiff.getUint32(4, little)
  if (directory + 2 > tiff.byteLength) return undefined
  const count = tiff.getUint16(directory, little)
  for (let i = 0; i < count; i++) {
    const entry = directory + 2 + i * 12
    if (entry + 12 > tiff.byteLength) return undefined
    if (tiff.getUint16(entry, little) !== 0x0112) continue
    const value = tiff.getUint16(entry + 8, little)
    return value >= 1 && value <= 8 ? value : undefined
  }
  return undefined
}
