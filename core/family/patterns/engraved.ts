/** What a burin, a gouge or a type case leaves on paper. */
import { type Point, polar, polygonPath, xy } from '../geometry/path.ts'
import { range, seeded } from '../geometry/seeded.ts'
import type { Inks, Part } from '../part.ts'

const TURN = 2 * Math.PI

/** Marks of a gouge that run away from x, y, beginning at radius `r`; no two alike. */
export function gouges({ x = 500, y = 400, r = 290, every = 58, width = 9, seed = 6 }, [ink]: Inks): Part[] {
  const random = seeded(seed)
  const marks = range(Math.ceil(700 / every)).flatMap((ring) => {
    const near = r + ring * every
    const count = Math.round((TURN * near) / 40)
    return range(count).map((i) => {
      const angle = ((i + (ring % 2) / 2 + (random() - 0.5) * 0.3) / count) * TURN
      const start = near + random() * every * 0.25
      return lens(
        polar(x, y, start, angle),
        polar(x, y, start + every * (0.6 + random() * 0.42), angle),
        width * (0.75 + random() * 0.5),
      )
    })
  })
  return [{ path: marks.join(''), fill: ink }]
}

/** A stroke that swells and thins out again. */
function lens(from: Point, to: Point, width: number): string {
  const [dx, dy] = [to[0] - from[0], to[1] - from[1]]
  const length = Math.hypot(dx, dy)
  const middle = (side: 1 | -1): Point => [
    (from[0] + to[0]) / 2 - (side * dy * width) / length,
    (from[1] + to[1]) / 2 + (side * dx * width) / length,
  ]
  return `M${xy(from)}Q${xy(middle(1))} ${xy(to)}Q${xy(middle(-1))} ${xy(from)}Z`
}

/** Two branches that rise from the foot on both sides of x, y, with leaves and buds. */
export function sprigs({ x = 500, y = 400, r = 260, n = 9 }, [leaf, stem, bud]: Inks): Part[] {
  const [start, reach] = [Math.PI - 0.16, 2.3]
  const spot = (side: 1 | -1, share: number, out = 0): Point =>
    polar(x, y, r * (1 + out), side * (start - reach * share))
  const sides = [1, -1] as const
  const stems = sides.map((side) => {
    const points = range(25).map((i) => spot(side, i / 24))
    return `M${points.map(xy).join('L')}`
  })
  const leaves = sides.flatMap((side) =>
    range(n).flatMap((i) => {
      const share = (i + 0.5) / n
      const root = spot(side, share)
      const size = 1 - 0.35 * share
      return [
        lens(root, spot(side, share + 0.1 * size, 0.3 * size), 40 * size),
        lens(root, spot(side, share + 0.1 * size, -0.24 * size), 34 * size),
      ]
    }),
  )
  const buds = sides.flatMap((side) =>
    range(n - 1).map((i) => {
      const [bx, by] = spot(side, (i + 1) / n, 0.13)
      return polygonPath(range(12).map((k) => polar(bx, by, 9, (k / 12) * TURN)))
    }),
  )
  const tips = sides.map((side) => lens(spot(side, 0.99), spot(side, 1.09), 26))
  return [
    { path: stems.join(''), stroke: stem, strokeWidth: 7, cap: 'round' },
    { path: [...leaves, ...tips].join(''), fill: leaf },
    { path: buds.join(''), fill: bud },
  ]
}

/** A printer's rule: two thin lines that meet a row of `n` diamonds at height `y`. */
export function fleurons({ y = 500, n = 5, width = 6, r = 12 }, [ink]: Inks): Part[] {
  const half = (n * r * 2.6) / 2
  const diamonds = range(n).map((i) => {
    const x = 500 + (i - (n - 1) / 2) * r * 2.6
    const size = r * (i === (n - 1) / 2 ? 1.5 : 1)
    return polygonPath([
      [x - size, y],
      [x, y - size],
      [x + size, y],
      [x, y + size],
    ])
  })
  const rule = (from: number, to: number): string => `M${xy([from, y])}L${xy([to, y])}`
  const lines = rule(0, 500 - half - r) + rule(500 + half + r, 1000)
  return [
    { path: lines, stroke: ink, strokeWidth: width },
    { path: diamonds.join(''), fill: ink },
  ]
}
