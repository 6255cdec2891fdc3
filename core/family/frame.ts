/** Frames walk along an inset of a silhouette, so that each fits every silhouette. */
import { curvePath } from './geometry/curvePath.ts'
import { inset } from './geometry/inset.ts'
import { type Point, strokeThrough, xy } from './geometry/path.ts'
import type { Polygon } from './geometry/polygon.ts'
import { range } from './geometry/seeded.ts'
import { type Step, walk } from './geometry/walk.ts'
import type { Part, Role } from './part.ts'

export interface FrameSpec {
  readonly kind: 'line' | 'dash' | 'ticks' | 'satin' | 'rope' | 'guilloche'
  /** Distance inwards from the silhouette. */
  readonly at: number
  readonly color: Role
  /** The darker or lighter second tone of rope and satin. */
  readonly second?: Role
  /** Width of the stroke. */
  readonly width?: number
  /** Distance between repeats. */
  readonly every?: number
  /** Extent across the line of the frame. */
  readonly length?: number
}

interface Measures {
  readonly color: Role
  readonly second: Role
  readonly width: number
  readonly every: number
  readonly length: number
}

export function frame(spec: FrameSpec, silhouette: Polygon): Part[] {
  return drawings[spec.kind](inset(silhouette, spec.at), {
    ...usual[spec.kind],
    ...spec,
    second: spec.second ?? spec.color,
  })
}

const usual: Record<FrameSpec['kind'], { width: number; every: number; length: number }> = {
  line: { width: 7, every: 0, length: 0 },
  dash: { width: 6, every: 26, length: 0 },
  ticks: { width: 4, every: 13, length: 22 },
  satin: { width: 7.4, every: 7, length: 44 },
  rope: { width: 0, every: 22, length: 30 },
  guilloche: { width: 2.6, every: 46, length: 30 },
}

const drawings: Record<FrameSpec['kind'], (line: Polygon, measures: Measures) => Part[]> = {
  line: (line, { color, width }) => [{ path: curvePath(line), stroke: color, strokeWidth: width }],

  dash: (line, { color, width, every }) => [
    {
      path: walk(line, every)
        .map(({ x, y, dx, dy }) => strokeThrough([x, y], dx * every * 0.3, dy * every * 0.3))
        .join(''),
      stroke: color,
      strokeWidth: width,
      cap: 'round',
    },
  ],

  ticks: (line, { color, width, every, length }) => [
    {
      path: walk(line, every)
        .map(({ x, y, dx, dy }) => strokeThrough([x, y], (-dy * length) / 2, (dx * length) / 2))
        .join(''),
      stroke: color,
      strokeWidth: width,
    },
  ],

  satin,
  rope,
  guilloche,
}

/** An embroidered edge: dense stitches, slightly slanted, in two close tones. */
function satin(line: Polygon, { color, second, width, every, length }: Measures): Part[] {
  const steps = walk(line, every)
  const stitches = (odd: number): string =>
    steps
      .filter((_, i) => i % 2 === odd)
      .map(({ x, y, dx, dy }) =>
        strokeThrough([x, y], (-dy * length) / 2 + dx * 3.2, (dx * length) / 2 + dy * 3.2),
      )
      .join('')
  return [
    { path: curvePath(line), stroke: second, strokeWidth: length * 0.94 },
    { path: stitches(0), stroke: color, strokeWidth: width, cap: 'round' },
    { path: stitches(1), stroke: second, strokeWidth: width * 0.55, cap: 'round' },
  ]
}

/** A twisted cord: lens-shaped strands that all lean the same way. */
function rope(line: Polygon, { color, second, every, length }: Measures): Part[] {
  const lean = 0.72
  const [reach, belly] = [(length / 2) * 1.16, every * 0.43 * 1.25]
  const strand = ({ x, y, dx, dy }: Step): string => {
    const [leanX, leanY] = [dx * lean - dy * (1 - lean), dy * lean + dx * (1 - lean)]
    const size = Math.hypot(leanX, leanY)
    const [ux, uy] = [leanX / size, leanY / size]
    const at = (along: number, across: number): string =>
      xy([x + ux * along - uy * across, y + uy * along + ux * across])
    return (
      `M${at(-reach, 0)}C${at(-reach / 2, belly)} ${at(reach / 2, belly)} ${at(reach, 0)}` +
      `C${at(reach / 2, -belly)} ${at(-reach / 2, -belly)} ${at(-reach, 0)}Z`
    )
  }
  return [
    { path: curvePath(line), stroke: second, strokeWidth: length },
    { path: walk(line, every).map(strand).join(''), fill: color },
  ]
}

/** Banknote work: three sine threads, a third of a wave apart. */
function guilloche(line: Polygon, { color, width, every, length }: Measures): Part[] {
  const steps = walk(line, 4)
  const total = steps.at(-1)!.walked + 4
  const waves = Math.round(total / every)
  return range(3).map((thread) => ({
    path: curvePath(
      steps.map(({ x, y, dx, dy, walked }): Point => {
        const phase = (walked / total) * waves * 2 * Math.PI + (thread * 2 * Math.PI) / 3
        const height = (Math.sin(phase) * length) / 2
        return [x - dy * height, y + dx * height]
      }),
    ),
    stroke: color,
    strokeWidth: width,
  }))
}
