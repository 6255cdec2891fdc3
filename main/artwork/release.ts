import { createHash } from 'node:crypto'
import type { Scene } from '#core/design/scene'
import { pngDataUri } from './dataUri.ts'
import { rasterise } from './rasterise.ts'

/** Pixels of the raster picture: sharp on a phone, light in an e-mail. */
export const BADGE_PIXELS = 512

/** A drawn badge, or a person's own picture. */
export interface Releasable {
  /** Null for a raster picture, which then has a PNG. */
  readonly svg: string | null
  readonly png?: Uint8Array
  readonly scene?: Scene | null
}

/** Artwork as it is awarded: it never changes again, and its id follows from its bytes. */
export interface ReleasedArt {
  /** SHA-256 of the SVG, in hexadecimal. */
  readonly id: string
  readonly svg: string
  /** `BADGE_PIXELS` square. */
  readonly png: Uint8Array
  /** For vector printing; null for a picture of the person's own. */
  readonly scene: Scene | null
}

/** Every badge has an SVG to bake into: a raster picture is wrapped in one. */
export async function release({ svg, png, scene = null }: Releasable): Promise<ReleasedArt> {
  const raster = png ?? (await rasterise(svg!, BADGE_PIXELS))
  const vector = svg ?? wrapped(raster)
  return { id: createHash('sha256').update(vector).digest('hex'), svg: vector, png: raster, scene }
}

const wrapped = (png: Uint8Array): string =>
  `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 512 512"><image width="512" height="512" href="${pngDataUri(png)}"/></svg>`
