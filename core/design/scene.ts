/**
 * A drawing laid out once: vector shapes in painter's order, which every painter only paints. Styles use flat colours
 * alone; gradients, opacity and pictures come in by hand. No filters: what shows on the screen is what prints.
 */

/** #rrggbb */
export type Hex = string

/** Coordinates are those of the path, before the shape's matrix. */
export type Paint = Hex | LinearGradient | RadialGradient | PictureFill

export interface LinearGradient {
  readonly kind: 'linear'
  readonly from: readonly [x: number, y: number]
  readonly to: readonly [x: number, y: number]
  readonly start: Hex
  readonly end: Hex
}

export interface RadialGradient {
  readonly kind: 'radial'
  readonly centre: readonly [x: number, y: number]
  readonly radius: number
  readonly start: Hex
  readonly end: Hex
}

/** A raster picture that fills the path, which thereby crops it. */
export interface PictureFill {
  readonly kind: 'picture'
  /** `data:` URI of a PNG or JPEG. */
  readonly href: string
  readonly x: number
  readonly y: number
  readonly width: number
  readonly height: number
}

export interface Shape {
  /** SVG path data with absolute commands only: M, L, Q, C, Z. */
  readonly path: string
  readonly fill?: Paint
  /** 0 to 1, of the whole shape; absent is 1. */
  readonly opacity?: number
  /** Neighbours under one veil are painted as one and then faded: where they overlap, none shines through another. */
  readonly veil?: Veil
  readonly stroke?: Hex
  readonly strokeWidth?: number
  /** Ends of lines, butt unless said. Corners of a stroke are always round. */
  readonly cap?: 'round' | 'butt'
  /** Lengths of dashes and gaps, in the units of the path. */
  readonly dash?: readonly number[]
  readonly rule?: 'evenodd'
  /** Path data outside of which nothing of this shape shows; in the scene's own coordinates. */
  readonly clip?: string
  /** Affine matrix a b c d e f, as in SVG; applies to the path and the stroke, not to the clip. */
  readonly matrix?: readonly [number, number, number, number, number, number]
}

export interface Veil {
  /** Of no other veil in the scene. */
  readonly id: string
  /** 0 to 1. */
  readonly opacity: number
}

/** y grows downwards; units are the scene's own. */
export interface Scene {
  readonly width: number
  readonly height: number
  readonly shapes: readonly Shape[]
}
