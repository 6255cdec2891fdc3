/** Ways to say how far a person has come. Each shows the empty steps, too: level 1 of 3 must not look like a plain badge. */
import { arcPath, circlePath, type Point, polar, polygonPath, polylinePath, xy } from './geometry/path.ts'
import { rounded } from './geometry/polygon.ts'
import { range } from './geometry/seeded.ts'

export interface LevelSpec {
  readonly kind: 'stars' | 'pips' | 'bars' | 'chevrons' | 'segments' | 'laurel' | 'numeral'
  readonly size: number
  readonly x?: number
  readonly y: number
  /** Marks stand on an arc of this radius under x, y instead of in a row. */
  readonly r?: number
  /** How much of the circle segments take together, in radians. */
  readonly span?: number
}

export interface LevelMark {
  readonly path: string
  readonly tone: 'on' | 'off'
  /** Width of a stroke; a fill if absent. */
  readonly stroke?: number
  readonly cap?: 'round'
}

/** The marks of `level` of `of`. A numeral's disc only: its figure is text, which the style's voice sets. */
export function levelMarks(spec: LevelSpec, level: number, of: number): LevelMark[] {
  const tone = (step: number): 'on' | 'off' => (step < level ? 'on' : 'off')
  const at = spots(spec, of)
  const marks = (draw: (spot: Point) => string): LevelMark[] =>
    at.map((spot, step) => ({ path: draw(spot), tone: tone(step) }))
  switch (spec.kind) {
    case 'stars':
      return marks(([x, y]) => starPath(x, y, spec.size / 2))
    case 'pips':
      return marks(([x, y]) => circlePath(x, y, spec.size * 0.34))
    case 'bars':
      return marks((spot) => barPath(spot, spec.size))
    case 'chevrons':
      return chevrons(spec, of).map((path, step) => ({
        path,
        tone: tone(step),
        stroke: spec.size * 0.2,
        cap: 'round',
      }))
    case 'segments':
      return segments(spec, of).map((path, step) => ({ path, tone: tone(step), stroke: spec.size }))
    case 'laurel':
      return laurel(spec, level / of)
    case 'numeral':
      return [{ path: circlePath(spec.x ?? 500, spec.y, spec.size * 0.62), tone: 'off' }]
  }
}

function spots({ x = 500, y, r, size }: LevelSpec, of: number): Point[] {
  const gap = size * 1.24
  return range(of).map((i): Point => {
    const along = (i - (of - 1) / 2) * gap
    return r === undefined ? [x + along, y] : [x + Math.sin(along / r) * r, y + Math.cos(along / r) * r]
  })
}

export function starPath(x: number, y: number, r: number): string {
  const waist = 0.48
  const points = range(10).map((i) => polar(x, y, i % 2 === 1 ? r * waist : r, (i / 5) * Math.PI))
  return polygonPath(rounded(points, r * 0.08))
}

function barPath([x, y]: Point, size: number): string {
  const [half, thick] = [size * 0.54, size * 0.17]
  return polygonPath(
    rounded(
      [
        [x - half, y - thick],
        [x + half, y - thick],
        [x + half, y + thick],
        [x - half, y + thick],
      ],
      thick,
    ),
  )
}

/** From the lowest up, as on a sleeve. */
function chevrons({ x = 500, y, size }: LevelSpec, of: number): string[] {
  return range(of).map((i) => {
    const middle = y + ((of - 1) / 2 - i) * size * 0.42
    return polylinePath([
      [x - size * 0.62, middle - size * 0.16],
      [x, middle + size * 0.2],
      [x + size * 0.62, middle - size * 0.16],
    ])
  })
}

/** A ring under the foot, cut into steps; the first on the left. */
function segments({ x = 500, y, r = 400, span = 2 * Math.PI }: LevelSpec, of: number): string[] {
  const gap = Math.min(0.09, span * 0.05)
  return range(of).map((i) => {
    const from = Math.PI + span / 2 - (span * i) / of - gap / 2
    const to = Math.PI + span / 2 - (span * (i + 1)) / of + gap / 2
    return arcPath(x, y, r, from, to)
  })
}

/** Two branches that grow from the foot: a third, half or most of the way round. */
function laurel({ x = 500, y, r = 330, size }: LevelSpec, share: number): LevelMark[] {
  const start = Math.PI - 0.2
  const reach = share > 0.84 ? 2.45 : share > 0.5 ? 1.75 : 1.1
  const pairs = Math.round((reach * r) / (size * 0.9))
  const leaves = (side: 1 | -1): string =>
    range(pairs)
      .map((i) => {
        const angle = side * (start - (reach * (i + 0.35)) / pairs)
        const along = angle - (side * Math.PI) / 2
        const length = size * (1 - (0.34 * i) / pairs)
        const root = polar(x, y, r, angle)
        return (
          leafPath(root, along + side * 0.52, length, length * 0.3) +
          leafPath(root, along - side * 0.46, length * 0.94, length * 0.3)
        )
      })
      .join('')
  const tip = (side: 1 | -1): string => {
    const angle = side * (start - reach)
    return leafPath(polar(x, y, r, angle), angle - (side * Math.PI) / 2, size * 0.66, size * 0.18)
  }
  const stem = (side: 1 | -1): string => arcPath(x, y, r, side * (start + 0.06), side * (start - reach))
  return [
    { path: stem(1) + stem(-1), tone: 'on', stroke: size * 0.09, cap: 'round' },
    { path: leaves(1) + leaves(-1) + tip(1) + tip(-1), tone: 'on' },
  ]
}

/** A leaf from its root in direction `turn`, its one side fuller than the other. */
function leafPath([x, y]: Point, turn: number, length: number, width: number): string {
  const [ux, uy] = [Math.sin(turn), -Math.cos(turn)]
  const at = (along: number, across: number): string =>
    xy([x + ux * along * length - uy * across * width, y + uy * along * length + ux * across * width])
  return (
    `M${at(0, 0)}C${at(0.25, 0.9)} ${at(0.75, 0.75)} ${at(1, 0)}` +
    `C${at(0.75, -0.55)} ${at(0.25, -0.7)} ${at(0, 0)}Z`
  )
}
