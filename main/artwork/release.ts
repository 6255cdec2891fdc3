import { hash } from 'node:crypto'
import type { Scene } from '#core/design/scene'
import { pngDataUri } from './dataUri.ts'

/** Artwork as it is awarded: it never changes again, and its id follows from its bytes. */
export interface ReleasedArtwork {
  /** SHA-256 of the SVG, in hexadecimal. */
  readonly id: string
  readonly svg: string
  /** 512 pixels square. */
  readonly png: Uint8Array
  /** For vector printing; null for a picture of the person's own. */
  readonly scene: Scene | null
}

/** Every badge has an SVG to bake into: a raster picture (`svg` is null) is wrapped in one. */
export function release(svg: string | null, png: Uint8Array, scene: Scene | null): ReleasedArtwork {
  const vector = svg ?? wrapped(png)
  return { id: artworkId(vector), svg: vector, png, scene }
}

export const artworkId = (svg: string): string => hash('sha256', svg)

const wrapped = (png: Uint8Array): string =>
  `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 512 512"><image width="512" height="512" href="${pngDataUri(png)}"/></svg>`
