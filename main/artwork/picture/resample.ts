import type { RenderedImage } from '@resvg/resvg-js'
import { dataUri, pngDataUri } from '../dataUri.ts'
import { isBlank, renderSvg } from '../renderSvg.ts'
import { type Raster, truncated } from './raster.ts'

/** What the picture is put into: a transparent square, in whose middle it stands, or nothing but itself. */
export type RasterFrame = 'square' | 'own'

/** A raster picture, upright, its longest side of `pixels`. Throws `artwork/truncated` where nothing of it can be drawn. */
export async function resample(
  bytes: Uint8Array,
  raster: Raster,
  pixels: number,
  frame: RasterFrame,
): Promise<RenderedImage> {
  const longest = Math.max(raster.width, raster.height)
  const size = frame === 'square' ? { width: longest, height: longest } : uprightSize(raster)
  let element = uprightImage(dataUri(raster.type, bytes), raster, size)
  // The renderer looks at a few neighbours only: from far larger pictures it would pick pixels at random.
  for (let side = Math.ceil(longest / 2); side > pixels * 1.5; side = Math.ceil(side / 2)) {
    const half = await render(element, size, side / longest)
    element = `<image width="${size.width}" height="${size.height}" preserveAspectRatio="none" href="${pngDataUri(half.asPng())}"/>`
  }
  const picture = await render(element, size, pixels / longest)
  if (isBlank(picture)) throw truncated()
  return picture
}

interface Size {
  readonly width: number
  readonly height: number
}

/** As it is to be looked at: cameras that were held upright say so, and write their pictures lying. */
export const uprightSize = ({ width, height, orientation }: Raster): Size =>
  orientation >= 5 ? { width: height, height: width } : { width, height }

const render = (element: string, { width, height }: Size, scale: number): Promise<RenderedImage> =>
  renderSvg(
    `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${width} ${height}" width="${width}" height="${height}">${element}</svg>`,
    Math.max(1, Math.round(width * scale)),
  )

/** The matrix for each EXIF orientation, around the middle of the picture. */
const UPRIGHT: Readonly<Record<number, string>> = {
  2: '-1 0 0 1',
  3: '-1 0 0 -1',
  4: '1 0 0 -1',
  5: '0 1 1 0',
  6: '0 1 -1 0',
  7: '0 -1 -1 0',
  8: '0 -1 1 0',
}

function uprightImage(uri: string, { width, height, orientation }: Raster, size: Size): string {
  const image = `<image x="${-width / 2}" y="${-height / 2}" width="${width}" height="${height}" href="${uri}"/>`
  const matrix = `${UPRIGHT[orientation] ?? '1 0 0 1'} ${size.width / 2} ${size.height / 2}`
  return `<g transform="matrix(${matrix})">${image}</g>`
}
