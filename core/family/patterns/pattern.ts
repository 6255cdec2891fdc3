/** Patterns and scenery: flat shapes over the whole canvas, which a layer clips to the ground that they decorate. */
import type { Inks, Part, Role } from '../part.ts'
import { compassRose, gleam, rings, routes, smudges } from './charts.ts'
import { contours } from './contours.ts'
import { fleurons, gouges, sprigs } from './engraved.ts'
import { petalLines, tearLine, veins } from './lines.ts'
import { cornerFans, dither, facets, fringe, kilim, quilt } from './mosaic.ts'
import { confetti, stars } from './scattered.ts'
import { aurora, hills, horizon, rays, sunrise } from './scenery.ts'
import { blocks, halftone, scales, waves, zellige } from './tiled.ts'
import { grid, knit, stripes, twill } from './woven.ts'

const patterns = {
  aurora,
  blocks,
  compassRose,
  confetti,
  contours,
  cornerFans,
  dither,
  facets,
  fleurons,
  fringe,
  gleam,
  gouges,
  grid,
  halftone,
  hills,
  horizon,
  kilim,
  knit,
  petalLines,
  quilt,
  rays,
  rings,
  routes,
  scales,
  smudges,
  sprigs,
  stars,
  stripes,
  sunrise,
  tearLine,
  twill,
  veins,
  waves,
  zellige,
}

export type PatternName = keyof typeof patterns

/** Lengths in canvas units; `n` counts, `tilt` is an angle. Each pattern takes the ones it has. */
export interface PatternMeasures {
  readonly n?: number
  readonly every?: number
  readonly width?: number
  readonly x?: number
  readonly y?: number
  readonly r?: number
  readonly tilt?: number
  readonly seed?: number
}

/** `colors`: one to three roles; the last one stands in for those that are missing. */
export function pattern(kind: PatternName, measures: PatternMeasures, colors: readonly Role[]): Part[] {
  const [first = '', second = first, third = second] = colors
  const draw: (measures: PatternMeasures, inks: Inks) => Part[] = patterns[kind]
  return draw(measures, [first, second, third])
}
