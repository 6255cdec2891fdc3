/** Outlines that show how they were made: bitten, stepped, burst, poured. Unit space, as in `round.ts`. */
import { type Point, polar } from '../geometry/path.ts'
import { mirrored, type Polygon } from '../geometry/polygon.ts'
import { range, seeded } from '../geometry/seeded.ts'

const TURN = 2 * Math.PI

/** A label with a round bite out of each corner. */
export const label = ({ width = 0.8, height = 0.96, notch = 0.12 }): Polygon => {
  const bite = (x: number, y: number, from: number): Polygon =>
    range(17).map((i) => polar(x, y, notch, from - (TURN / 4) * (i / 16)))
  return [
    ...bite(-width, -height, TURN / 2),
    ...bite(width, -height, TURN * 0.75),
    ...bite(width, height, TURN),
    ...bite(-width, height, TURN / 4),
  ]
}

/** A slab whose corners go down in `n` steps, as on a cinema of the thirties. */
export const stepped = ({ width = 0.8, height = 0.97, notch = 0.07, n = 3 }): Polygon => {
  const corner: Polygon = [
    ...range(n).flatMap((i): Point[] => {
      const x = width - (n - i) * notch
      return [
        [x, -height + i * notch],
        [x, -height + (i + 1) * notch],
      ]
    }),
    [width, -height + n * notch],
  ]
  return mirrored([...corner, ...corner.toReversed().map(([x, y]): Point => [x, -y])])
}

/** A disc on a screen of `n` rows. */
export const pixelDisc = ({ n = 20 }): Polygon =>
  mirrored(
    range(n).flatMap((row): Point[] => {
      const middle = -1 + ((row + 0.5) * 2) / n
      const half = (Math.round((Math.sqrt(1 - middle ** 2) * n) / 2) * 2) / n
      return [
        [half, -1 + (row * 2) / n],
        [half, -1 + ((row + 1) * 2) / n],
      ]
    }),
  )

/** The burst of a comic: `n` spikes, no two of one length. */
export const burst = ({ n = 15, depth = 0.24 }): Polygon => {
  const random = seeded(23)
  return range(n * 2).map((i) => {
    const radius = i % 2 === 0 ? 1 - random() * 0.13 : 1 - depth - random() * 0.07
    return polar(0, 0, radius, ((i + 0.5) / n / 2) * TURN)
  })
}

/** Sealing wax, as it ran. */
export const wax = ({ depth = 0.06 }): Polygon =>
  range(720).map((i) => {
    const angle = (i / 720) * TURN
    const ran = 0.5 * Math.sin(3 * angle + 0.9) + 0.32 * Math.sin(5 * angle + 2.3) + 0.2 * Math.sin(8 * angle)
    return polar(0, 0, 1 - depth + (depth * ran) / 1.02, angle)
  })
