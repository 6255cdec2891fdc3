/** Pieces set side by side: patchwork, cut stones, tiles, rugs, screens. */
import { arcPath, type Point, polar, polygonPath, xy } from '../geometry/path.ts'
import { range } from '../geometry/seeded.ts'
import type { Inks, Part } from '../part.ts'

const TURN = 2 * Math.PI

const rectangle = (left: number, top: number, width: number, height: number): string =>
  polygonPath([
    [left, top],
    [left + width, top],
    [left + width, top + height],
    [left, top + height],
  ])

/** Half-square triangles that turn into pinwheels around the middle; `every` is a patch. */
export function quilt({ every = 125 }, inks: Inks): Part[] {
  const cells = Math.ceil(1000 / every)
  const patch = (column: number, row: number): string => {
    const [left, top] = [column * every, row * every]
    const corners: Point[] = [
      [left, top],
      [left + every, top],
      [left + every, top + every],
      [left, top + every],
    ]
    // Four neighbours turn their triangles by a quarter each.
    const turn = [0, 1, 3, 2][(column % 2) + (row % 2) * 2]!
    return polygonPath([0, 1, 2].map((i) => corners[(i + turn) % 4]!))
  }
  return inks.map((ink, nth) => ({
    path: range(cells * cells)
      .map((i) => [i % cells, Math.floor(i / cells)] as const)
      .filter(([column, row]) => (Math.floor(column / 2) + Math.floor(row / 2) * 2) % 3 === nth)
      .map(([column, row]) => patch(column, row))
      .join(''),
    fill: ink,
  }))
}

/** The crown of a cut stone between radius `r` and its table: `n` sides, lit from the upper left. */
export function facets({ n = 8, r = 480, x = 500, y = 500, width = 350 }, inks: Inks): Part[] {
  const at = (radius: number, share: number): Point => polar(x, y, radius, (share / n) * TURN)
  const ridge = width * 0.4 + r * 0.6 * Math.cos(TURN / n / 2)
  const lit = (share: number): number => Math.cos((share / n) * TURN - TURN * 0.875)
  const pieces = range(n).flatMap((i) => {
    const [left, right] = [i - 0.5, i + 0.5]
    const peak = at(ridge, i)
    return [
      { light: lit(i), path: polygonPath([at(r, left), at(r, right), peak]) },
      { light: lit(i - 1.1), path: polygonPath([at(r, left), peak, at(width, left)]) },
      { light: lit(i + 1.1), path: polygonPath([at(r, right), peak, at(width, right)]) },
      { light: -lit(i), path: polygonPath([at(width, left), peak, at(width, right)]) },
    ]
  })
  const tone = (light: number): number => (light > 0.4 ? 0 : light > -0.4 ? 1 : 2)
  return inks.map((ink, nth) => ({
    path: pieces
      .filter(({ light }) => tone(light) === nth)
      .map(({ path }) => path)
      .join(''),
    fill: ink,
  }))
}

/** Squares on a raster that crowd towards the bottom between `y` and `y + r`. */
export function dither({ every = 25, y = 200, r = 400 }, [ink]: Inks): Part[] {
  // The thresholds of an ordered dither, four by four.
  const order = [0, 8, 2, 10, 12, 4, 14, 6, 3, 11, 1, 9, 15, 7, 13, 5]
  const squares = range(Math.ceil(1000 / every)).flatMap((row) =>
    range(Math.ceil(1000 / every)).map((column) => {
      const share = (row * every - y) / r
      const threshold = (order[(row % 4) * 4 + (column % 4)]! + 0.5) / 16
      return share > threshold ? rectangle(column * every, row * every, every, every) : ''
    }),
  )
  return [{ path: squares.join(''), fill: ink }]
}

/**
 * Stepped diamonds in one band across, its middle at height `y`: `every` is one diamond. A thread of `width` runs beside
 * it, on the side of the centre.
 */
export function kilim({ y = 160, every = 150, n = 5, width = 0 }, [ground, figure, heart]: Inks): Part[] {
  const step = every / (2 * n)
  const diamond = (x: number, rows: number): string =>
    range(2 * rows - 1)
      .map((i) => {
        const half = (rows - Math.abs(i - rows + 1)) * step
        return rectangle(x - half, y + (i - rows + 0.5) * step, half * 2, step)
      })
      .join('')
  // An odd number, so that one of them is in the middle.
  const count = 2 * Math.ceil(500 / every) + 1
  const diamonds = (rows: number): string =>
    range(count)
      .map((i) => diamond(500 + (i - (count - 1) / 2) * every, rows))
      .join('')
  const thread = y + (y < 500 ? 1 : -1) * every * 0.6 - width / 2
  return [
    { path: rectangle(0, y - step * n, 1000, step * n * 2), fill: ground },
    { path: diamonds(n), fill: figure },
    { path: diamonds(n - 2), fill: heart },
    { path: diamonds(1), fill: ground },
    ...(width > 0 ? [{ path: rectangle(0, thread, 1000, width), fill: heart }] : []),
  ]
}

/** The loose warp at both ends of a rug. */
export function fringe({ every = 22, width = 9 }, [ink]: Inks): Part[] {
  const threads = range(Math.ceil(1000 / every)).map(
    (i) => `M${xy([i * every + 3, 0])}L${xy([i * every + 3, 1000])}`,
  )
  return [{ path: threads.join(''), stroke: ink, strokeWidth: width, cap: 'round' }]
}

/** A quarter of a painted rosette in each corner of a tile; `r` is how far the corners reach. */
export function cornerFans({ r = 300, x = 60, width = 7 }, [ink, wash]: Inks): Part[] {
  const corners: readonly (readonly [number, number, number])[] = [
    [x, x, TURN / 4],
    [1000 - x, x, TURN / 2],
    [1000 - x, 1000 - x, TURN * 0.75],
    [x, 1000 - x, 0],
  ]
  const arcs = (share: number): string =>
    corners.map(([cx, cy, from]) => arcPath(cx, cy, r * share, from, from + TURN / 4)).join('')
  const petal = (cx: number, cy: number, turn: number): string => {
    const at = (along: number, off: number): string => xy(polar(cx, cy, r * along, turn + off))
    return `M${at(0.42, 0)}Q${at(0.62, -0.19)} ${at(0.92, 0)}Q${at(0.62, 0.19)} ${at(0.42, 0)}Z`
  }
  const petals = corners.flatMap(([cx, cy, from]) =>
    range(5).map((i) => petal(cx, cy, from + ((i + 0.5) / 5) * (TURN / 4))),
  )
  const hearts = corners.map(
    ([cx, cy, from]) => `M${xy([cx, cy])}L${arcPath(cx, cy, r * 0.3, from, from + TURN / 4).slice(1)}Z`,
  )
  return [
    { path: petals.join(''), fill: wash },
    { path: petals.join(''), stroke: ink, strokeWidth: width * 0.7 },
    { path: hearts.join(''), fill: ink },
    { path: arcs(0.38) + arcs(1) + arcs(1.07), stroke: ink, strokeWidth: width },
  ]
}
