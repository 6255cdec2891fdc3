/** The plain figures a person can put onto a badge, and cut pictures to. */
import type { figureShapes } from './edits.ts'
import type { Box } from './element.ts'

export type FigureShape = (typeof figureShapes)[number]

/**
 * The outline of a figure, which touches all four sides of its box. Path data with absolute M, L, C, Z. `points`:
 * corners of a polygon, points of a star, lobes of a scallop.
 */
export function figurePath(shape: FigureShape, box: Box, points?: number): string {
  if (shape === 'line') {
    const y = rounded(box.y + box.height / 2)
    return `M${rounded(box.x)} ${y}L${rounded(box.x + box.width)} ${y}`
  }
  return pathData(stretched(figures[shape](box.width, box.height, points), box))
}

/** A line has no inside: it is stroked, never filled. */
export const isOpenFigure = (shape: FigureShape): boolean => shape === 'line'

type Point = readonly [x: number, y: number]
type Step = readonly [command: 'M' | 'L' | 'C' | 'Z', ...points: Point[]]

/** Drawn at any place and scale; only proportions that depend on the box's are right from the start. */
type Figure = (width: number, height: number, points?: number) => readonly Step[]

/** How far the handles of a cubic curve reach for a quarter of a circle. */
const QUARTER = 0.5523

const figures: Record<Exclude<FigureShape, 'line'>, Figure> = {
  rectangle: (w, h) => straight([0, 0], [w, 0], [w, h], [0, h]),
  rounded: (w, h) => roundedRectangle(w, h, Math.min(w, h) * 0.2),
  ellipse: (w, h) => roundedRectangle(w, h, w / 2, h / 2),
  triangle: () => straight([1, 0], [2, 2], [0, 2]),
  polygon: (_w, _h, points = 6) => straight(...around(points, (turn) => onCircle(turn, 1))),
  star: (_w, _h, points = 5) =>
    straight(...around(points * 2, (turn, i) => onCircle(turn, i % 2 === 0 ? 1 : innerRadius(points)))),
  heart: () => [
    ['M', [50, 95]],
    ['C', [20, 70], [0, 50], [0, 29]],
    ['C', [0, 11], [13, 0], [27, 0]],
    ['C', [38, 0], [46, 6], [50, 15]],
    ['C', [54, 6], [62, 0], [73, 0]],
    ['C', [87, 0], [100, 11], [100, 29]],
    ['C', [100, 50], [80, 70], [50, 95]],
    ['Z'],
  ],
  arrow: (w, h) => {
    const neck = w - Math.min(w * 0.6, h * 0.75)
    return straight(
      [0, h * 0.3],
      [neck, h * 0.3],
      [neck, 0],
      [w, h / 2],
      [neck, h],
      [neck, h * 0.7],
      [0, h * 0.7],
    )
  },
  shield: () => [
    ['M', [0, 0]],
    ['L', [100, 0]],
    ['L', [100, 52]],
    ['C', [100, 84], [78, 104], [50, 118]],
    ['C', [22, 104], [0, 84], [0, 52]],
    ['Z'],
  ],
  scallop: (_w, _h, points = 12) => scallop(points),
  ribbon: (w, h) => {
    const cut = Math.min(w * 0.12, h * 0.5)
    return straight([0, 0], [w, 0], [w - cut, h / 2], [w, h], [0, h], [cut, h / 2])
  },
}

/** A pentagram's; with more points the arms become shorter, until the star is a seal. */
const innerRadius = (points: number): number => Math.min(0.85, 0.38 + 0.03 * Math.max(0, points - 5))

const straight = (first: Point, ...others: Point[]): Step[] => [
  ['M', first],
  ...others.map((point): Step => ['L', point]),
  ['Z'],
]

/** From the top, clockwise. */
const around = (count: number, at: (turn: number, i: number) => Point): [Point, ...Point[]] =>
  Array.from({ length: count }, (_, i) => at(i / count, i)) as [Point, ...Point[]]

const onCircle = (turn: number, r: number): Point => [
  r * Math.sin(turn * 2 * Math.PI),
  -r * Math.cos(turn * 2 * Math.PI),
]

function roundedRectangle(w: number, h: number, rx: number, ry = rx): Step[] {
  const [kx, ky] = [rx * (1 - QUARTER), ry * (1 - QUARTER)]
  return [
    ['M', [rx, 0]],
    ['L', [w - rx, 0]],
    ['C', [w - kx, 0], [w, ky], [w, ry]],
    ['L', [w, h - ry]],
    ['C', [w, h - ky], [w - kx, h], [w - rx, h]],
    ['L', [rx, h]],
    ['C', [kx, h], [0, h - ky], [0, h - ry]],
    ['L', [0, ry]],
    ['C', [0, ky], [kx, 0], [rx, 0]],
    ['Z'],
  ]
}

/** Lobes that are half circles between notches; one stands at the top. */
function scallop(count: number): Step[] {
  const notches = around(count, (turn) => onCircle(turn - 0.5 / count, 1))
  const reach = (4 / 3) * Math.sin(Math.PI / count)
  const lobes = notches.map((from, i): Step => {
    const to = notches[(i + 1) % count]!
    const [outX, outY] = onCircle(i / count, reach)
    return ['C', [from[0] + outX, from[1] + outY], [to[0] + outX, to[1] + outY], to]
  })
  return [['M', notches[0]], ...lobes, ['Z']]
}

/** Until it touches all sides of the box. */
function stretched(steps: readonly Step[], box: Box): Step[] {
  const seen = pointsAlong(steps)
  const [left, top] = [0, 1].map((axis) => Math.min(...seen.map((point) => point[axis]!))) as [number, number]
  const [right, bottom] = [0, 1].map((axis) => Math.max(...seen.map((point) => point[axis]!))) as [
    number,
    number,
  ]
  const [sx, sy] = [box.width / (right - left), box.height / (bottom - top)]
  const place = ([x, y]: Point): Point => [box.x + (x - left) * sx, box.y + (y - top) * sy]
  return steps.map(([command, ...points]): Step => [command, ...points.map(place)])
}

const SAMPLES = 16

function pointsAlong(steps: readonly Step[]): Point[] {
  const seen: Point[] = []
  for (const [command, ...points] of steps) {
    if (command !== 'C') {
      seen.push(...points)
      continue
    }
    const [a, b, c, d] = [seen.at(-1)!, ...points] as [Point, Point, Point, Point]
    const along = (t: number, axis: 0 | 1): number => {
      const u = 1 - t
      return u * u * u * a[axis] + 3 * u * u * t * b[axis] + 3 * u * t * t * c[axis] + t * t * t * d[axis]
    }
    for (let i = 1; i <= SAMPLES; i++) seen.push([along(i / SAMPLES, 0), along(i / SAMPLES, 1)])
  }
  return seen
}

const pathData = (steps: readonly Step[]): string =>
  steps
    .map(([command, ...points]) => command + points.map((point) => point.map(rounded).join(' ')).join(' '))
    .join('')

const rounded = (value: number): number => Math.round(value * 100) / 100
