import clipper from 'clipper-lib'
import type { Point } from './path.ts'
import { bezier, type Polygon } from './polygon.ts'

/** Clipper counts in whole numbers: a thousandth of a unit, as the grids of icons are small. */
const FINE = 1000

/** A filled path with `by` taken from each of its edges, as straight pieces; absolute M, L, Q, C, Z. */
export function thinned(path: string, by: number, rule: 'nonzero' | 'evenodd'): string {
  const fill = rule === 'evenodd' ? clipper.PolyFillType.pftEvenOdd : clipper.PolyFillType.pftNonZero
  const outlines = contoursOf(path).map((outline) =>
    outline.map(([x, y]) => ({ X: Math.round(x * FINE), Y: Math.round(y * FINE) })),
  )
  const offset = new clipper.ClipperOffset(2, by * FINE * 0.02)
  offset.AddPaths(
    clipper.Clipper.SimplifyPolygons(outlines, fill),
    clipper.JoinType.jtRound,
    clipper.EndType.etClosedPolygon,
  )
  const pieces: { readonly X: number; readonly Y: number }[][] = []
  offset.Execute(pieces, -by * FINE)
  const at = ({ X, Y }: { readonly X: number; readonly Y: number }): string =>
    `${Math.round(X / 10) / 100} ${Math.round(Y / 10) / 100}`
  return pieces.map((piece) => `M${piece.map(at).join('L')}Z`).join('')
}

/** The outlines that a path is made of; its curves in eight pieces each. */
function contoursOf(path: string): Polygon[] {
  const contours: Point[][] = []
  let here: Point = [0, 0]
  for (const [, command, numbers = ''] of path.matchAll(/([MLQCZ])([^MLQCZ]*)/g)) {
    const values = (numbers.match(/-?[\d.]+/g) ?? []).map(Number)
    const points = Array.from(
      { length: values.length / 2 },
      (_, i): Point => [values[i * 2]!, values[i * 2 + 1]!],
    )
    if (command === 'M') contours.push([])
    const [first, second, third] = points
    if (command === 'C') contours.at(-1)!.push(...bezier(here, first!, second!, third!, 8).slice(1))
    else if (command === 'Q') {
      const [leave, arrive] = [towards(here, first!), towards(second!, first!)]
      contours.at(-1)!.push(...bezier(here, leave, arrive, second!, 8).slice(1))
    } else contours.at(-1)!.push(...points)
    // After Z a subpath may go on from where the one before began.
    here = points.at(-1) ?? contours.at(-1)![0]!
    if (command === 'Z') contours.push([here])
  }
  return contours.filter(({ length }) => length > 2)
}

/** The handle of a cubic that draws the same as a quadratic. */
const towards = ([x, y]: Point, [handleX, handleY]: Point): Point => [
  x + ((handleX - x) * 2) / 3,
  y + ((handleY - y) * 2) / 3,
]
