/** Pictures that are put onto a badge by hand: logos and photos. */
import { hash } from 'node:crypto'
import type { RenderedImage } from '@resvg/resvg-js'
import { readPicture, renderVisible } from './importPicture.ts'
import { encodeJpeg } from './picture/encodeJpeg.ts'
import type { Raster } from './picture/raster.ts'
import { readRaster } from './picture/readRaster.ts'
import { resample, uprightSize } from './picture/resample.ts'
import { withoutMetadata } from './picture/withoutMetadata.ts'
import { renderSvg } from './renderSvg.ts'

/** Sharp wherever it is shown, and without anything in it but the picture. */
export interface ImportedAsset {
  /** SHA-256 of the bytes, in hexadecimal. */
  readonly id: string
  readonly type: 'image/png' | 'image/jpeg'
  readonly bytes: Uint8Array
  readonly width: number
  readonly height: number
}

/** A drawing is drawn this large; a raster picture up to this size stays as it is. */
const LONGEST = 2048
/** A larger photo becomes this: every badge that is issued carries it. */
const LONGEST_PHOTO = 1280
const PHOTO_QUALITY = 85

/**
 * A person's own PNG, JPEG or SVG. A drawing becomes a picture of 2048 pixels, cut to its ink. Throws what
 * `importPicture` throws.
 */
export async function importAsset(bytes: Uint8Array): Promise<ImportedAsset> {
  const picture = readPicture(bytes)
  if (picture.kind === 'svg') return assetOf(await drawn(picture.svg))
  const { raster } = picture
  const longest = Math.max(raster.width, raster.height)
  const keeps = longest <= LONGEST && raster.orientation === 1
  if (!keeps) {
    const photo = raster.type === 'image/jpeg'
    const smaller = await resample(bytes, raster, Math.min(longest, photo ? LONGEST_PHOTO : LONGEST), 'own')
    return assetOf(photo ? encodeJpeg(smaller, PHOTO_QUALITY) : new Uint8Array(smaller.asPng()))
  }
  // Drawn once, small, as only that shows whether it can be drawn at all.
  await resample(bytes, raster, 64, 'own')
  return assetOf(withoutMetadata(bytes, raster), raster)
}

/** Bytes that were imported before, with what the picture is. */
export function assetOf(bytes: Uint8Array, raster: Raster = readRaster(bytes)!): ImportedAsset {
  return { id: hash('sha256', bytes), type: raster.type, bytes, ...uprightSize(raster) }
}

const VIEW_BOX = /viewBox="([^"]+)"/
const GLANCE = 512

async function drawn(svg: string): Promise<Uint8Array> {
  const glance = await renderVisible(svg, GLANCE)
  const [x = 0, y = 0, side = 0] = VIEW_BOX.exec(svg)![1]!.split(' ').map(Number)
  const unit = side / glance.width
  const ink = inkOf(glance)
  const box = [x + ink.left * unit, y + ink.top * unit, ink.width * unit, ink.height * unit]
  const cut = svg.replace(VIEW_BOX, `viewBox="${box.join(' ')}"`)
  const width = Math.round((LONGEST * ink.width) / Math.max(ink.width, ink.height))
  return new Uint8Array((await renderSvg(cut, Math.max(1, width))).asPng())
}

/** In pixels. */
function inkOf({ pixels, width, height }: RenderedImage): {
  left: number
  top: number
  width: number
  height: number
} {
  let [left, top, right, bottom] = [width, height, 0, 0]
  for (let y = 0; y < height; y++) {
    for (let x = 0; x < width; x++) {
      if (pixels[(y * width + x) * 4 + 3] === 0) continue
      left = Math.min(left, x)
      right = Math.max(right, x + 1)
      top = Math.min(top, y)
      bottom = Math.max(bottom, y + 1)
    }
  }
  return { left, top, width: right - left, height: bottom - top }
}
