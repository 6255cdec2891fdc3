import { type Polygon, place } from '../geometry/polygon.ts'
import { burst, label, pixelDisc, stepped, wax } from './cut.ts'
import { arch, clubShield, crest, leaf, pennant, shield } from './heraldic.ts'
import { plaque, stamp, ticket } from './paper.ts'
import {
  circle,
  gear,
  hexagon,
  khatam,
  octagon,
  oval,
  petals,
  scallop,
  squircle,
  starburst,
} from './round.ts'

const silhouettes = {
  arch,
  burst,
  circle,
  clubShield,
  crest,
  gear,
  hexagon,
  khatam,
  label,
  leaf,
  octagon,
  oval,
  pennant,
  petals,
  pixelDisc,
  plaque,
  scallop,
  shield,
  squircle,
  stamp,
  starburst,
  stepped,
  ticket,
  wax,
}

export type SilhouetteName = keyof typeof silhouettes

export const silhouetteNames = Object.keys(silhouettes) as SilhouetteName[]

/** Proportions of a silhouette, as shares of its radius; `n` counts. Each takes the ones it has. */
export interface Proportions {
  readonly n?: number
  readonly depth?: number
  readonly corner?: number
  readonly width?: number
  readonly height?: number
  readonly power?: number
  readonly notch?: number
  readonly shoulder?: number
  readonly point?: number
}

/** A silhouette on the canvas: radius `r` around x, y (500 each unless said). */
export interface Figure {
  readonly shape: SilhouetteName
  readonly r: number
  readonly x?: number
  readonly y?: number
  readonly proportions?: Proportions
}

export function outlineOfFigure({ shape, r, x = 500, y = 500, proportions = {} }: Figure): Polygon {
  const draw: (proportions: Proportions) => Polygon = silhouettes[shape]
  return place(draw(proportions), x, y, r)
}
