import type { RenderedImage } from '@resvg/resvg-js'
import { StudioError } from '#core/errors'
import { cleanSvg } from './picture/cleanSvg.ts'
import type { Raster } from './picture/raster.ts'
import { readRaster } from './picture/readRaster.ts'
import { resample } from './picture/resample.ts'
import { isBlank, renderSvg } from './renderSvg.ts'

export interface ImportedPicture {
  /** Null for a raster picture. */
  readonly svg: string | null
  /** 512 pixels square, padded with transparency. */
  readonly png: Uint8Array
}

const PIXELS = 512
const MEGABYTE = 1024 * 1024
const LARGEST_RASTER = 30 * MEGABYTE
const LARGEST_SVG = 5 * MEGABYTE

/**
 * A person's own PNG, JPEG or SVG, recognised by its bytes, as a square picture that is safe to show and to send.
 * Throws `artwork/not-a-picture`, `artwork/truncated`, `artwork/too-large`, `artwork/unsafe-svg` and
 * `artwork/svg-text`.
 */
export async function importPicture(bytes: Uint8Array): Promise<ImportedPicture> {
  const read = readPicture(bytes)
  const svg = read.kind === 'svg' ? read.svg : null
  const drawn =
    read.kind === 'svg'
      ? await renderVisible(read.svg, PIXELS)
      : await resample(bytes, read.raster, PIXELS, 'square')
  return { svg, png: new Uint8Array(drawn.asPng()) }
}

export type ReadPicture =
  | { readonly kind: 'raster'; readonly raster: Raster }
  /** Cleaned, with a square view box. */
  | { readonly kind: 'svg'; readonly svg: string }

/** Which kind of picture this is, after everything that can be told without drawing it. */
export function readPicture(bytes: Uint8Array): ReadPicture {
  const raster = readRaster(bytes)
  if (raster) {
    if (bytes.length > LARGEST_RASTER) throw tooLarge(LARGEST_RASTER)
    return { kind: 'raster', raster }
  }
  const text = svgText(bytes)
  if (text === undefined) throw notAPicture()
  if (bytes.length > LARGEST_SVG) throw tooLarge(LARGEST_SVG)
  return { kind: 'svg', svg: cleanSvg(text) }
}

/** Throws `artwork/not-a-picture` where an SVG draws nothing that can be seen. */
export async function renderVisible(svg: string, pixels: number): Promise<RenderedImage> {
  const picture = await renderSvg(svg, pixels).catch(() => undefined)
  if (!picture || isBlank(picture)) throw blank()
  return picture
}

/** SVG begins with a tag, after a byte order mark and white space at most. */
function svgText(bytes: Uint8Array): string | undefined {
  const utf16 = (bytes[0] === 0xff && bytes[1] === 0xfe) || (bytes[0] === 0xfe && bytes[1] === 0xff)
  const label = utf16 ? (bytes[0] === 0xff ? 'utf-16le' : 'utf-16be') : 'utf-8'
  try {
    const text = new TextDecoder(label, { fatal: true }).decode(bytes)
    return /^\s*</.test(text) && /<(\w+:)?svg[\s>]/.test(text) ? text : undefined
  } catch {
    return undefined
  }
}

const notAPicture = (): StudioError =>
  new StudioError(
    'artwork/not-a-picture',
    'This file is not a PNG, JPEG or SVG picture. Open it in a picture program, save it as PNG, and choose that file.',
  )

const blank = (): StudioError =>
  new StudioError(
    'artwork/not-a-picture',
    'This SVG shows nothing that a badge can keep. Save the picture as PNG, and choose that file.',
  )

const tooLarge = (limit: number): StudioError =>
  new StudioError(
    'artwork/too-large',
    `This picture is larger than ${limit / MEGABYTE} MB. Save a smaller one: 1000 pixels in each direction are plenty for a badge.`,
    { limit },
  )
