/** Closed outlines as points. Curves are sampled so finely that a print does not show it. */
import type { Point } from './path.ts'

export type Polygon = readonly Point[]

/** The middle of the canvas; every badge is drawn on 1000 × 1000 units. */
export const CENTRE = 500

export const place = (unit: Polygon, x: number, y: number, r: number): Polygon =>
  unit.map(([px, py]) => [x + px * r, y + py * r])

/** A symmetrical outline from its right half, given from top to bottom. */
export const mirrored = (right: Polygon): Polygon => [
  ...right,
  ...right.toReversed().map(([x, y]): Point => [-x, y]),
]

/** A cubic Bézier curve as `pieces` straight ones. */
export function bezier(from: Point, leave: Point, arrive: Point, to: Point, pieces = 24): Polygon {
  return Array.from({ length: pieces + 1 }, (_, i): Point => {
    const t = i / pieces
    const u = 1 - t
    const along = (axis: 0 | 1): number =>
      u ** 3 * from[axis] + 3 * u * u * t * leave[axis] + 3 * u * t * t * arrive[axis] + t ** 3 * to[axis]
    return [along(0), along(1)]
  })
}

/** Rounds corners with circular fillets. A list of radii names them corner by corner; 0 stays sharp. */
export function rounded(corners: Polygon, radius: number | readonly number[]): Polygon {
  const count = corners.length
  return corners.flatMap((corner, i) =>
    fillet(
      corners[(i + count - 1) % count]!,
      corner,
      corners[(i + 1) % count]!,
      typeof radius === 'number' ? radius : radius[i]!,
    ),
  )
}

function fillet(before: Point, corner: Point, after: Point, radius: number): Polygon {
  const [inX, inY] = [before[0] - corner[0], before[1] - corner[1]]
  const [outX, outY] = [after[0] - corner[0], after[1] - corner[1]]
  const [inLength, outLength] = [Math.hypot(inX, inY), Math.hypot(outX, outY)]
  const cosine = (inX * outX + inY * outY) / (inLength * outLength)
  const angle = Math.acos(Math.max(-1, Math.min(1, cosine)))
  const cut = Math.min(radius / Math.tan(angle / 2), inLength / 2, outLength / 2)
  if (radius <= 0 || cut < 1e-4) return [corner]
  const from: Point = [corner[0] + (inX / inLength) * cut, corner[1] + (inY / inLength) * cut]
  const to: Point = [corner[0] + (outX / outLength) * cut, corner[1] + (outY / outLength) * cut]
  const share = (4 / 3) * Math.tan((Math.PI - angle) / 4) * Math.tan(angle / 2)
  const towards = (point: Point): Point => [
    point[0] + (corner[0] - point[0]) * share,
    point[1] + (corner[1] - point[1]) * share,
  ]
  return bezier(from, towards(from), towards(to), to, 10)
}
