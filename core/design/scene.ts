/**
 * A drawing laid out once: flat vector shapes in painter's order, which every painter only paints. No gradient,
 * opacity or filter: what shows on the screen is what any printer can print.
 */

/** #rrggbb */
export type Hex = string

export interface Shape {
  /** SVG path data with absolute commands only: M, L, Q, C, Z. */
  readonly path: string
  readonly fill?: Hex
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

/** y grows downwards; units are the scene's own. */
export interface Scene {
  readonly width: number
  readonly height: number
  readonly shapes: readonly Shape[]
}
