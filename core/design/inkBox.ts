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
  const reachX = (x: number): void => {
    if (x < left) left = x
    if (x > right) right = x
  }
  const reachY = (y: number): void => {
    if (y < top) top = y
    if (y > bottom) bottom = y
  }
  // The pen and the handles of the curve it draws: used again for each, as letters have thousands.
  const [xs, ys] = [new Float64Array(4), new Float64Array(4)]
  readPath(path, (_, given) => {
    const degree = given.length / 2
    if (degree === 0) return
    let bulges = false
    for (let i = 0; i < degree; i++) {
      const [x, y] = [given[i * 2]!, given[i * 2 + 1]!]
      const [atX, atY] = [a * x + c * y + e, b * x + d * y + f]
      bulges ||= atX < left || atX > right || atY < top || atY > bottom
      xs[i + 1] = atX
      ys[i + 1] = atY
    }
    reachX(xs[degree]!)
    reachY(ys[degree]!)
    // Most curves lie within what is covered already, handles and all.
    if (degree > 1 && bulges) {
      for (const x of turns(xs, degree)) reachX(x)
      for (const y of turns(ys, degree)) reachY(y)
    }
    xs[0] = xs[degree]!
    ys[0] = ys[degree]!
  })
  return [left, top, right, bottom]
}

/** Where a curve of two or three handles turns back along one axis. */
function turns([p0 = 0, p1 = 0, p2 = 0, p3 = 0]: Float64Array, degree: number): number[] {
  if (degree === 2) {
    return inside([(p0 - p1) / (p0 - 2 * p1 + p2)]).map(
      (t) => (1 - t) ** 2 * p0 + 2 * (1 - t) * t * p1 + t * t * p2,
    )
  }
  const [a, b, c] = [p3 - p0 + 3 * (p1 - p2), 2 * (p0 - 2 * p1 + p2), p1 - p0]
  const root = Math.sqrt(b * b - 4 * a * c)
  const stops = Math.abs(a) < 1e-9 ? [-c / b] : [(-b + root) / (2 * a), (-b - root) / (2 * a)]
  return inside(stops).map(
    (t) => (1 - t) ** 3 * p0 + 3 * (1 - t) ** 2 * t * p1 + 3 * (1 - t) * t * t * p2 + t ** 3 * p3,
  )
}

const inside = (stops: readonly number[]): number[] => stops.filter((t) => t > 0 && t < 1)
