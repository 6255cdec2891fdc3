import { readPicture, renderVisible } from './importPicture.ts'
import { resample } from './picture/resample.ts'

/** Enough to see which colours a picture has. */
const PIXELS = 160

/** A PNG, JPEG or SVG as RGBA, in the same safety as any picture that is brought in. Throws as `importPicture` does. */
export async function picturePixels(bytes: Uint8Array): Promise<Uint8Array> {
  const read = readPicture(bytes)
  const drawn =
    read.kind === 'svg'
      ? await renderVisible(read.svg, PIXELS)
      : await resample(bytes, read.raster, PIXELS, 'square')
  return drawn.pixels
}
