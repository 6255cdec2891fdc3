/** Cloth: twill, stripes, graph paper and a knitted chart. */
import { polygonPath, xy } from '../geometry/path.ts'
import { range } from '../geometry/seeded.ts'
import type { Inks, Part } from '../part.ts'

/** The diagonal weave of embroidered patches. */
export function twill({ every = 15, width = 5 }, [ink]: Inks): Part[] {
  const column = every * 1.7
  const threads = range(Math.ceil(1000 / every)).flatMap((row) =>
    range(Math.ceil(1000 / column)).map((i) => {
      const [x, y] = [i * column + (row % 3) * every * 0.57, row * every]
      return `M${xy([x, y + every * 0.55])}L${xy([x + every * 0.8, y - every * 0.2])}`
    }),
  )
  return [{ path: threads.join(''), stroke: ink, strokeWidth: width, cap: 'round' }]
}

/** Parallel lines, `tilt` degrees from level. */
export function stripes({ every = 26, width = 6, tilt = 45 }, [ink]: Inks): Part[] {
  const angle = (tilt * Math.PI) / 180
  const [ux, uy] = [Math.cos(angle), Math.sin(angle)]
  const lines = range(Math.ceil(1600 / every)).map((i) => {
    const offset = i * every - 800
    const [x, y] = [500 - uy * offset, 500 + ux * offset]
    return `M${xy([x - ux * 900, y - uy * 900])}L${xy([x + ux * 900, y + uy * 900])}`
  })
  return [{ path: lines.join(''), stroke: ink, strokeWidth: width }]
}

/** Graph paper of a workshop drawing. */
export function grid({ every = 50, width = 2.5 }, [ink]: Inks): Part[] {
  const lines = range(Math.ceil(1000 / every) + 1).map((i) => {
    const at = i * every
    return `M${xy([at, 0])}L${xy([at, 1000])}M${xy([0, at])}L${xy([1000, at])}`
  })
  return [{ path: lines.join(''), stroke: ink, strokeWidth: width }]
}

/** A mitten chart, one letter for each stitch: a star between zigzags. */
const CHART = [
  '.......#........',
  '......###.......',
  '..#..#####..#...',
  '...#..###..#....',
  '..#.##.#.##.#...',
  '.######.######..',
  '..#.##.#.##.#...',
  '...#..###..#....',
  '..#..#####..#...',
  '......###.......',
  '.......#........',
  '#.............#.',
  '.#...........#..',
  '..#.........#...',
  '.#...........#..',
  '#.............#.',
]

/** Columns of V-shaped stitches, in wool and in the white of the chart. */
export function knit({ every = 25 }, [wool, white]: Inks): Part[] {
  const stitches = range(48).flatMap((row) =>
    range(41).map((column) => ({
      row,
      column,
      charted: CHART[(row + 10) % CHART.length]![(column + 3) % 16] === '#',
    })),
  )
  const stitch = ({ row, column }: { row: number; column: number }): string => {
    const [x, y] = [500 + (column - 20.5) * every, row * every * 0.86]
    const at = (u: number, v: number) => [x + u * every, y + v * every] as const
    return polygonPath([
      at(0.5, 0.92),
      at(0.06, 0.45),
      at(0.06, -0.08),
      at(0.5, 0.36),
      at(0.94, -0.08),
      at(0.94, 0.45),
    ])
  }
  const all = (charted: boolean): string =>
    stitches
      .filter((each) => each.charted === charted)
      .map(stitch)
      .join('')
  return [
    { path: all(false), fill: wool },
    { path: all(true), fill: white },
  ]
}
