/** How far the ink of shapes reaches: exact for curves, strokes included, what a clip hides left out. */
import type { Box } from './element.ts'
import { readPath } from './readPath.ts'
import type { Shape } from './scene.ts'

type Matrix = NonNullable<Shape['matrix']>

/** What of a shape decides where its ink is. */
export type Inked = Pick<Shape, 'path' | 'strokeWidth' | 'matrix' | 'clip'> & { readonly stroke?: unknown }

/** The box around all of them; of no size at 0, 0 where there is no ink. */
export function inkBox(shapes: readonly Inked[]): Box {
  let all: Reach = NOWHERE
  for (const shape of shapes) all = united(all, reachOf(shape))
  return boxOf(all)
}

/** The box around path data as it is, without any stroke. */
export const pathBox = (path: string): Box => boxOf(pathReach(path, STAY))

type Reach = readonly [left: number, top: number, right: number, bottom: number]

const NOWHERE: Reach = [Infinity, Infinity, -Infinity, -Infinity]
const STAY: Matrix = [1, 0, 0, 1, 0, 0]

function reachOf({ path, stroke, strokeWidth = 1, matrix = STAY, clip }: Inked): Reach {
  const [a, b, c, d] = matrix
  const pen = stroke === undefined ? 0 : strokeWidth / 2
  const [wide, high] = [pen * Math.hypot(a, c), pen * Math.hypot(b, d)]
  const [left, top, right, bottom] = pathReach(path, matrix)
  const ink: Reach = [left - wide, top - high, right + wide, bottom + high]
  return clip === undefined ? ink : shared(ink, pathReach(clip, STAY))
}

const united = (one: Reach, other: Reach): Reach => [
  Math.min(one[0], other[0]),
  Math.min(one[1], other[1]),
  Math.max(one[2], other[2]),
  Math.max(one[3], other[3]),
]

function shared(one: Reach, other: Reach): Reach {
  const both: Reach = [
    Math.max(one[0], other[0]),
    Math.max(one[1], other[1]),
    Math.min(one[2], other[2]),
    Math.min(one[3], other[3]),
  ]
  return both[0] > both[2] || both[1] > both[3] ? NOWHERE : both
}

function boxOf([left, top, right, bottom]: Reach): Box {
  if (left > right) return { x: 0, y: 0, width: 0, height: 0 }
  const [x, y] = [hundredth(left), hundredth(top)]
  return { x, y, width: hundredth(right - x), height: hundredth(bottom - y) }
}

const hundredth = (value: number): number => Math.round(value * 100) / 100

/** An affine map keeps a curve a curve, so its turning points are looked for after it. */
function pathReach(path: string, [a, b, c, d, e, f]: Matrix): Reach {
  let [left, top, right, bottom] = NOWHERE
  let [penX, penY] = [0, 0]
  const reach = (x: number, y: number): void => {
    if (x < left) left = x
    if (x > right) right = x
    if (y < top) top = y
    if (y > bottom) bottom = y
  }
  readPath(path, (_, given) => {
    let bulges = false
    const [startX, startY] = [penX, penY]
    for (let i = 0; i < given.length; i += 2) {
      penX = a * given[i]! + c * given[i + 1]! + e
      penY = b * given[i]! + d * given[i + 1]! + f
      bulges ||= penX < left || penX > right || penY < top || penY > bottom
    }
    if (given.length > 0) reach(penX, penY)
    // Most curves lie within what is covered already, handles and all.
    if (given.length === 2 || !bulges) return
    const along = (p: number, q: number, o: number): number[] =>
      Array.from({ length: given.length / 2 }, (__, i) => p * given[i * 2]! + q * given[i * 2 + 1]! + o)
    for (const x of turns([startX, ...along(a, c, e)])) reach(x, penY)
    for (const y of turns([startY, ...along(b, d, f)])) reach(penX, y)
  })
  return [left, top, right, bottom]
}

/** Where a curve turns back along one axis. */
function turns(points: readonly number[]): number[] {
  if (points.length === 3) {
    const [p0, p1, p2] = points as [number, number, number]
    return inside([(p0 - p1) / (p0 - 2 * p1 + p2)]).map(
      (t) => (1 - t) ** 2 * p0 + 2 * (1 - t) * t * p1 + t * t * p2,
    )
  }
  const [p0, p1, p2, p3] = points as [number, number, number, number]
  const [a, b, c] = [p3 - p0 + 3 * (p1 - p2), 2 * (p0 - 2 * p1 + p2), p1 - p0]
  const root = Math.sqrt(b * b - 4 * a * c)
  const stops = Math.abs(a) < 1e-9 ? [-c / b] : [(-b + root) / (2 * a), (-b - root) / (2 * a)]
  return inside(stops).map(
    (t) => (1 - t) ** 3 * p0 + 3 * (1 - t) ** 2 * t * p1 + 3 * (1 - t) * t * t * p2 + t ** 3 * p3,
  )
}

const inside = (stops: readonly number[]): number[] => stops.filter((t) => t > 0 && t < 1)
