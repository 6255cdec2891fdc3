/** Patterns and scenery: flat shapes over the whole canvas, which a layer clips to the ground that they decorate. */
import type { Inks, Part, Role } from '../part.ts'
import { contours } from './contours.ts'
import { petalLines, tearLine, veins } from './lines.ts'
import { confetti, stars } from './scattered.ts'
import { aurora, hills, horizon, rays, sunrise } from './scenery.ts'
import { blocks, halftone, scales, waves, zellige } from './tiled.ts'
import { grid, knit, stripes, twill } from './woven.ts'

const patterns = {
  aurora,
  blocks,
  confetti,
  contours,
  grid,
  halftone,
  hills,
  horizon,
  knit,
  petalLines,
  rays,
  scales,
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
