/** Things cut from paper. Unit space, as in `round.ts`. */
import { polar } from '../geometry/path.ts'
import { type Polygon, rounded } from '../geometry/polygon.ts'
import { range } from '../geometry/seeded.ts'

export const plaque = ({ width = 0.78, height = 0.95, corner = 0.12 }): Polygon =>
  rounded(
    [
      [-width, -height],
      [width, -height],
      [width, height],
      [-width, height],
    ],
    corner,
  )

/** A ticket with a round bite out of each long side, at height `shoulder`. */
export const ticket = ({
  width = 0.7,
  height = 0.97,
  notch = 0.1,
  corner = 0.07,
  shoulder = 0.4,
}): Polygon => {
  const bite = (x: number, from: number): Polygon =>
    range(25).map((i) => polar(x, shoulder, notch, from - (Math.PI * i) / 24))
  const half = (end: number, side: 1 | -1): Polygon =>
    rounded(
      [
        [-width * side, shoulder],
        [-width * side, end],
        [width * side, end],
        [width * side, shoulder],
      ],
      [0, corner, corner, 0],
    ).slice(1, -1)
  return [...half(-height, 1), ...bite(width, 0), ...half(height, -1), ...bite(-width, Math.PI)]
}

/** A postage stamp: perforation bites of one size on every side, `n` across the top. */
export const stamp = ({ width = 0.8, height = 0.95, notch = 0.034, n = 13 }): Polygon => {
  const rows = Math.round((n * height) / width)
  const side = (ax: number, ay: number, bx: number, by: number, count: number, inward: number): Polygon => [
    ...range(count).flatMap((i) => {
      const share = (i + 0.5) / count
      const [x, y] = [ax + (bx - ax) * share, ay + (by - ay) * share]
      return range(11).map((k) => polar(x, y, notch, inward - Math.PI / 2 - (Math.PI * k) / 10))
    }),
    [bx, by],
  ]
  return [
    [-width, -height],
    ...side(-width, -height, width, -height, n, 2 * Math.PI),
    ...side(width, -height, width, height, rows, Math.PI / 2),
    ...side(width, height, -width, height, n, Math.PI),
    ...side(-width, height, -width, -height, rows, 1.5 * Math.PI),
  ]
}
