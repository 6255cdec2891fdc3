import clipper from 'clipper-lib'
import type { Polygon } from './polygon.ts'

/** Clipper counts in whole numbers: a hundredth of a unit. */
const FINE = 100

/**
 * The outline moved inwards by `distance` (outwards if negative), with mitred or round corners. Where the outline
 * falls apart, the largest piece is kept; where nothing is left, the result is empty.
 */
export function inset(outline: Polygon, distance: number, join: 'mitre' | 'round' = 'mitre'): Polygon {
  if (Math.abs(distance) < 0.05) return outline
  const offset = new clipper.ClipperOffset(3, 0.2 * FINE)
  offset.AddPath(
    outline.map(([x, y]) => ({ X: Math.round(x * FINE), Y: Math.round(y * FINE) })),
    join === 'round' ? clipper.JoinType.jtRound : clipper.JoinType.jtMiter,
    clipper.EndType.etClosedPolygon,
  )
  const pieces: { readonly X: number; readonly Y: number }[][] = []
  offset.Execute(pieces, -distance * FINE)
  const area = (piece: { readonly X: number; readonly Y: number }[]): number =>
    Math.abs(clipper.Clipper.Area(piece))
  const [largest = []] = pieces.sort((a, b) => area(b) - area(a))
  return largest.map(({ X, Y }) => [X / FINE, Y / FINE])
}
