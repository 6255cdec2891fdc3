/** Repeats over the whole ground. */
import { arcPath, circlePath, type Point, polar, polygonPath, polylinePath, xy } from '../geometry/path.ts'
import { range, seeded } from '../geometry/seeded.ts'
import type { Inks, Part } from '../part.ts'

const TURN = 2 * Math.PI

/** Rows of water; `n` is the length of a wave, `r` its height. */
export function waves({ every = 40, width = 6, n = 84, r = 11 }, [ink]: Inks): Part[] {
  const rows = range(Math.ceil(1000 / every) + 1).map((row) =>
    polylinePath(
      range(126).map((i): Point => {
        const x = i * 8
        return [x, row * every + Math.sin((x / n) * TURN + (row % 2) * Math.PI) * r]
      }),
    ),
  )
  return [{ path: rows.join(''), stroke: ink, strokeWidth: width, cap: 'round' }]
}

/** Seigaiha: overlapping scales of three arcs. */
export function scales({ every = 92, width = 5 }, [ink]: Inks): Part[] {
  const arcs = range(Math.ceil(1000 / (every * 0.5)) + 1).flatMap((row) =>
    range(Math.ceil(1000 / every) + 2).flatMap((column) => {
      const [x, y] = [column * every - ((row % 2) * every) / 2, (row * every) / 2]
      return [0.5, 0.33, 0.16].map((share) => arcPath(x, y, every * share, -Math.PI / 2, Math.PI / 2))
    }),
  )
  return [{ path: arcs.join(''), stroke: ink, strokeWidth: width, cap: 'round' }]
}

/** The eight-fold lattice of zellige: stars, and the diamonds between them. */
export function zellige({ every = 150, width = 5 }, [ink]: Inks): Part[] {
  const star = (x: number, y: number): string =>
    polygonPath(range(16).map((i) => polar(x, y, every * (i % 2 === 1 ? 0.3825 : 0.5), (i / 16) * TURN)))
  const diamond = (x: number, y: number): string =>
    polygonPath(range(4).map((i) => polar(x, y, every * 0.207, (i / 4) * TURN)))
  const tiles = (count: number, draw: (x: number, y: number) => string): string => {
    const at = (i: number): number => 500 + (i - (count - 1) / 2) * every
    return range(count)
      .flatMap((i) => range(count).map((j) => draw(at(i), at(j))))
      .join('')
  }
  return [{ path: tiles(9, star) + tiles(8, diamond), stroke: ink, strokeWidth: width }]
}

/** Bauhaus: quarter circles on a square grid of four by four, in three colours. */
export function blocks({ every = 250, seed = 3 }, inks: Inks): Part[] {
  const random = seeded(seed)
  return inks.map((ink, nth) => ({
    path: range(16)
      .filter((i) => (i * 5 + Math.floor(i / 4) * 2) % 3 === nth)
      .map((i) => quarter((i % 4) * every, Math.floor(i / 4) * every, every, Math.floor(random() * 4)))
      .join(''),
    fill: ink,
  }))
}

/** A quarter disc that fills a square from one of its corners. */
function quarter(left: number, top: number, side: number, corner: number): string {
  const x = left + (corner === 1 || corner === 2 ? side : 0)
  const y = top + (corner >= 2 ? side : 0)
  const from = [Math.PI / 2, Math.PI, 1.5 * Math.PI, 0][corner]!
  return `M${xy([x, y])}L${arcPath(x, y, side, from, from + Math.PI / 2).slice(1)}Z`
}

/** Printers' dots that grow downwards from `y`, on a lattice turned by `tilt` radians. */
export function halftone({ every = 30, y = 300, r = 15, tilt = 0.35 }, [ink]: Inks): Part[] {
  const [cos, sin] = [Math.cos(tilt), Math.sin(tilt)]
  const dots = range(60).flatMap((row) =>
    range(50).map((column) => {
      const across = (column - 25) * every + ((row % 2) * every) / 2
      const down = (row - 30) * every * 0.87
      const [dotX, dotY] = [500 + across * cos - down * sin, 500 + across * sin + down * cos]
      const size = Math.min(1, Math.max(0, (dotY - y) / 620)) * r
      const visible = size >= 2 && Math.hypot(dotX - 500, dotY - 500) < 520
      return visible ? circlePath(dotX, dotY, size) : ''
    }),
  )
  return [{ path: dots.join(''), fill: ink }]
}
