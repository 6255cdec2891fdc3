import { decodeQRBatch } from 'qr/decode.js'
import { dataUri } from '../artwork/dataUri.ts'
import type { Raster } from '../artwork/picture/raster.ts'
import { readRaster } from '../artwork/picture/readRaster.ts'
import { renderSvg } from '../artwork/renderSvg.ts'

/** A4 at 300 dpi has 3508 pixels; more of them blur no code, but take memory and time. */
const LONGEST_SIDE = 4000
/** In a picture smaller than this, a code is easier to read enlarged. */
const SMALL_SIDE = 2000
const MILLISECONDS = 3000

/**
 * The texts of all QR codes in a PNG or JPEG: a scan, or a photo of a paper. Empty for any other file. Throws what
 * `readRaster` throws for pictures that are damaged or too large.
 */
export async function codesInPicture(bytes: Uint8Array): Promise<string[]> {
  const raster = readRaster(bytes)
  if (!raster) return []
  const longest = Math.max(raster.width, raster.height)
  const native = Math.min(1, LONGEST_SIDE / longest)
  const found = await codesAt(bytes, raster, native)
  return found.length === 0 && longest < SMALL_SIDE ? codesAt(bytes, raster, 2) : found
}

async function codesAt(bytes: Uint8Array, raster: Raster, scale: number): Promise<string[]> {
  const { width, height, pixels } = await pixelsOf(bytes, raster, scale)
  const [results = []] = await decodeQRBatch([{ width, height, data: pixels }], {
    format: 'RGBA',
    effort: 8,
    timeLimit: MILLISECONDS,
  })
  return results.filter((result) => typeof result === 'string')
}

/** The SVG renderer is the studio's only decoder of pictures. On white: what is transparent would be black. */
function pixelsOf(bytes: Uint8Array, { type, width, height }: Raster, scale: number) {
  const image = `<image width="${width}" height="${height}" href="${dataUri(type, bytes)}"/>`
  const svg = `<svg xmlns="http://www.w3.org/2000/svg" width="${width}" height="${height}"><rect width="100%" height="100%" fill="#fff"/>${image}</svg>`
  return renderSvg(svg, Math.round(width * scale))
}
