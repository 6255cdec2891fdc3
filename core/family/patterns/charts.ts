/** Drawings of people who measure, travel and write on boards. */
import { arcPath, circlePath, type Point, polar, polygonPath, polylinePath } from '../geometry/path.ts'
import { range, seeded } from '../geometry/seeded.ts'
import type { Inks, Part } from '../part.ts'

const TURN = 2 * Math.PI

/** Three lines of a transit map that meet at x 500 and height `y`, with bends of 45 degrees and small stations. */
export function routes({ y = 370, width = 34 }, inks: Inks): Part[] {
  const courses: readonly Point[][] = [
    [
      [660, y - 500],
      [660, y - 160],
      [500, y],
      [340, y + 160],
      [0, y + 160],
    ],
    [
      [0, y - 180],
      [170, y - 180],
      [350, y],
      [650, y],
      [830, y + 180],
      [1000, y + 180],
    ],
    [
      [1000, y - 110],
      [800, y - 110],
      [690, y],
      [310, y],
      [210, y - 20],
      [0, y - 20],
    ],
  ]
  return inks.map((ink, i) => ({
    path: polylinePath(courses[i]!),
    stroke: ink,
    strokeWidth: width,
    cap: 'round',
  }))
}

/** Sixteen points with a lit and a shaded side each, broad enough to stand out from behind a disc. */
export function compassRose({ x = 500, y = 500, r = 300 }, [light, dark]: Inks): Part[] {
  const points = [...range(16)].toSorted((a, b) => rank(b) - rank(a))
  return points.flatMap((i) => {
    const angle = (i / 16) * TURN
    const [reach, spread] = [
      [r, TURN / 16],
      [r * 0.92, TURN / 18],
      [r * 0.84, TURN / 30],
    ][rank(i)]! as [number, number]
    const side = (turn: 1 | -1): string =>
      polygonPath([[x, y], polar(x, y, r * 0.64, angle + turn * spread), polar(x, y, reach, angle)])
    return [
      { path: side(-1), fill: light },
      { path: side(1), fill: dark },
    ]
  })
}

const rank = (point: number): 0 | 1 | 2 => (point % 4 === 0 ? 0 : point % 2 === 0 ? 1 : 2)

/** Circles around one centre: the grooves of a record. */
export function rings({ x = 500, y = 500, r = 470, every = 12, n = 14, width = 3 }, [ink]: Inks): Part[] {
  const circles = range(n).map((i) => circlePath(x, y, r - i * every))
  return [{ path: circles.join(''), stroke: ink, strokeWidth: width }]
}

/** Light from the upper left along a round edge of radius `r`: a long stroke, a short one and its answer below. */
export function gleam({ x = 500, y = 500, r = 420, width = 14 }, [ink]: Inks): Part[] {
  const strokes = [arcPath(x, y, r, -1.35, -0.5), arcPath(x, y, r, -0.38, -0.26), arcPath(x, y, r, 1.95, 2.4)]
  return [{ path: strokes.join(''), stroke: ink, strokeWidth: width, cap: 'round' }]
}

/** A board wiped with a dry cloth: broad strokes that lean. */
export function smudges({ n = 9, width = 46, seed = 5 }, [ink]: Inks): Part[] {
  const random = seeded(seed)
  const wipes = range(n).map((i): string => {
    const y = 120 + (i * 760) / n + random() * 40
    const from = 60 + random() * 260
    const to = from + 300 + random() * 340
    return polylinePath([
      [from, y + 50],
      [(from + to) / 2, y + 14],
      [to, y - 8],
    ])
  })
  return [{ path: wipes.join(''), stroke: ink, strokeWidth: width, cap: 'round' }]
}
