import type { RenderedImage } from '@resvg/resvg-js'
import { dataUri, pngDataUri } from '../dataUri.ts'
import { isBlank, renderSvg } from '../renderSvg.ts'
import { type Raster, truncated } from './raster.ts'

/** A raster picture, upright and centred on a transparent square of `pixels`. */
export async function rasterToPng(bytes: Uint8Array, raster: Raster, pixels: number): Promise<Uint8Array> {
  const side = Math.max(raster.width, raster.height)
  let uri = dataUri(raster.type, bytes)
  let element = uprightImage(uri, raster, side)
  // The renderer looks at a few neighbours only: from far larger pictures it would pick pixels at random.
  for (let size = Math.ceil(side / 2); size > pixels * 1.5; size = Math.ceil(size / 2)) {
    const half = await render(element, side, size)
    uri = pngDataUri(half.asPng())
    element = `<image width="${side}" height="${side}" href="${uri}"/>`
  }
  const square = await render(element, side, pixels)
  if (isBlank(square)) throw truncated()
  return new Uint8Array(square.asPng())
}

const render = (element: string, side: number, pixels: number): Promise<RenderedImage> =>
  renderSvg(
    `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${side} ${side}" width="${side}" height="${side}">${element}</svg>`,
    pixels,
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

function uprightImage(uri: string, { width, height, orientation }: Raster, side: number): string {
  const image = `<image x="${-width / 2}" y="${-height / 2}" width="${width}" height="${height}" href="${uri}"/>`
  const middle = side / 2
  return `<g transform="matrix(${UPRIGHT[orientation] ?? '1 0 0 1'} ${middle} ${middle})">${image}</g>`
}
