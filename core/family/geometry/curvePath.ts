/** Outlines that were sampled finely, told again as true curves: a tenth of the numbers, smooth at any size. */
import { type Point, tenth } from './path.ts'
import type { Polygon } from './polygon.ts'

/** How far a curve may leave the points it stands for, in canvas units: a hundredth of a millimetre on 60. */
const TOLERANCE = 0.15
/** A turn between two pieces from which on it is a corner, in radians. */
const CORNER = 0.3
/** Pieces longer than this were meant to be straight. */
const LONG = 24

/** Path data of a closed outline: cubic curves between its corners, straight lines where it is straight. */
export function curvePath(outline: Polygon): string {
  const points = distinct(outline)
  if (points.length < 3) return ''
  const corners = points.flatMap((_, i) => (isCorner(points, i) ? [i] : []))
  // Without any corner, the outline is parted in four, and its tangents there stay those of the whole.
  const parts = corners.length > 0 ? corners : [0, 1, 2, 3].map((i) => Math.floor((points.length * i) / 4))
  const smooth = corners.length === 0
  const start = points[parts[0]!]!
  let path = `M${at(start)}`
  parts.forEach((from, i) => {
    const to = parts[(i + 1) % parts.length]!
    const count = ((to - from + points.length - 1) % points.length) + 1
    const run = Array.from({ length: count + 1 }, (_, k) => points[(from + k) % points.length]!)
    if (run.length === 2) {
      path += `L${at(run[1]!)}`
      return
    }
    const leave = smooth ? tangentAt(points, from) : unit(run[0]!, run[1]!)
    const arrive = smooth ? negated(tangentAt(points, to)) : unit(run.at(-1)!, run.at(-2)!)
    path += fitted(run, leave, arrive)
  })
  return `${path}Z`
}

const at = ([x, y]: Point): string => `${tenth(x)} ${tenth(y)}`

function distinct(outline: Polygon): Point[] {
  const points: Point[] = []
  for (const point of outline) {
    const last = points.at(-1)
    if (!last || Math.hypot(point[0] - last[0], point[1] - last[1]) > 0.05) points.push(point)
  }
  const [first, last] = [points[0], points.at(-1)]
  if (first && last && points.length > 1 && Math.hypot(first[0] - last[0], first[1] - last[1]) <= 0.05)
    points.pop()
  return points
}

function isCorner(points: readonly Point[], i: number): boolean {
  const count = points.length
  const [before, here, after] = [points[(i + count - 1) % count]!, points[i]!, points[(i + 1) % count]!]
  const [inX, inY] = [here[0] - before[0], here[1] - before[1]]
  const [outX, outY] = [after[0] - here[0], after[1] - here[1]]
  if (Math.hypot(inX, inY) > LONG || Math.hypot(outX, outY) > LONG) return true
  return Math.abs(Math.atan2(inX * outY - inY * outX, inX * outX + inY * outY)) > CORNER
}

const tangentAt = (points: readonly Point[], i: number): Point =>
  unit(points[(i + points.length - 1) % points.length]!, points[(i + 1) % points.length]!)

function unit(from: Point, to: Point): Point {
  const length = Math.hypot(to[0] - from[0], to[1] - from[1]) || 1
  return [(to[0] - from[0]) / length, (to[1] - from[1]) / length]
}

const negated = ([x, y]: Point): Point => [-x, -y]

/**
 * Cubic curves through a run of points (Schneider, Graphics Gems 1990): the handles that come nearest to all of
 * them, and where that is not near enough, two curves that meet in the worst place.
 */
function fitted(points: readonly Point[], leave: Point, arrive: Point): string {
  if (points.length === 2) return `L${at(points[1]!)}`
  let shares = chordShares(points)
  for (let round = 0; round < 4; round++) {
    const curve = nearestCurve(points, shares, leave, arrive)
    const { worst, distance } = farthest(points, shares, curve)
    if (distance <= TOLERANCE) return `C${at(curve[1])} ${at(curve[2])} ${at(curve[3])}`
    if (round === 3 || distance > TOLERANCE * 12) {
      const through = unit(points[worst - 1]!, points[worst + 1]!)
      return (
        fitted(points.slice(0, worst + 1), leave, negated(through)) +
        fitted(points.slice(worst), through, arrive)
      )
    }
    shares = shares.map((share, i) => nearerShare(curve, points[i]!, share))
  }
  return ''
}

type Curve = readonly [Point, Point, Point, Point]

function chordShares(points: readonly Point[]): number[] {
  const walked = [0]
  for (let i = 1; i < points.length; i++) {
    const [from, to] = [points[i - 1]!, points[i]!]
    walked.push(walked[i - 1]! + Math.hypot(to[0] - from[0], to[1] - from[1]))
  }
  return walked.map((length) => length / walked.at(-1)!)
}

/** Least squares for the lengths of the two handles; a third of the chord where that fails. */
function nearestCurve(
  points: readonly Point[],
  shares: readonly number[],
  leave: Point,
  arrive: Point,
): Curve {
  const [first, last] = [points[0]!, points.at(-1)!]
  let [c00, c01, c11, x0, x1] = [0, 0, 0, 0, 0]
  const both = leave[0] * arrive[0] + leave[1] * arrive[1]
  points.forEach((point, i) => {
    const t = shares[i]!
    const u = 1 - t
    const [b0, b1, b2, b3] = [u ** 3, 3 * u * u * t, 3 * u * t * t, t ** 3]
    const restX = point[0] - first[0] * (b0 + b1) - last[0] * (b2 + b3)
    const restY = point[1] - first[1] * (b0 + b1) - last[1] * (b2 + b3)
    c00 += b1 * b1
    c01 += b1 * b2 * both
    c11 += b2 * b2
    x0 += b1 * (leave[0] * restX + leave[1] * restY)
    x1 += b2 * (arrive[0] * restX + arrive[1] * restY)
  })
  const determinant = c00 * c11 - c01 * c01
  const chord = Math.hypot(last[0] - first[0], last[1] - first[1])
  let [long, short] = [(x0 * c11 - x1 * c01) / determinant, (c00 * x1 - c01 * x0) / determinant]
  if (!(long > chord * 0.01 && short > chord * 0.01 && long < chord * 3 && short < chord * 3)) {
    ;[long, short] = [chord / 3, chord / 3]
  }
  return [
    first,
    [first[0] + leave[0] * long, first[1] + leave[1] * long],
    [last[0] + arrive[0] * short, last[1] + arrive[1] * short],
    last,
  ]
}

function farthest(points: readonly Point[], shares: readonly number[], curve: Curve) {
  let [worst, distance] = [1, 0]
  for (let i = 1; i < points.length - 1; i++) {
    const [x, y] = pointOn(curve, shares[i]!)
    const away = Math.hypot(x - points[i]![0], y - points[i]![1])
    if (away > distance) [worst, distance] = [i, away]
  }
  return { worst, distance }
}

function pointOn([p0, p1, p2, p3]: Curve, t: number): Point {
  const u = 1 - t
  const [b0, b1, b2, b3] = [u ** 3, 3 * u * u * t, 3 * u * t * t, t ** 3]
  return [
    b0 * p0[0] + b1 * p1[0] + b2 * p2[0] + b3 * p3[0],
    b0 * p0[1] + b1 * p1[1] + b2 * p2[1] + b3 * p3[1],
  ]
}

/** One step of Newton's method towards the place on the curve that is nearest to a point. */
function nearerShare(curve: Curve, point: Point, t: number): number {
  const [p0, p1, p2, p3] = curve
  const [x, y] = pointOn(curve, t)
  const u = 1 - t
  const first = (axis: 0 | 1): number =>
    3 * (u * u * (p1[axis] - p0[axis]) + 2 * u * t * (p2[axis] - p1[axis]) + t * t * (p3[axis] - p2[axis]))
  const second = (axis: 0 | 1): number =>
    6 * (u * (p2[axis] - 2 * p1[axis] + p0[axis]) + t * (p3[axis] - 2 * p2[axis] + p1[axis]))
  const [dx, dy, awayX, awayY] = [first(0), first(1), x - point[0], y - point[1]]
  const slope = dx * dx + dy * dy + awayX * second(0) + awayY * second(1)
  const next = slope === 0 ? t : t - (awayX * dx + awayY * dy) / slope
  return Math.min(1, Math.max(0, next))
}
