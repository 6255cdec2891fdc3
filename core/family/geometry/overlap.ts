import clipper from 'clipper-lib'
import type { Polygon } from './polygon.ts'

/** Clipper counts in whole numbers: a hundredth of a unit. */
const FINE = 100

/** Where two outlines cover the same ground; the largest piece if there are several, empty if there is none. */
export function overlap(one: Polygon, other: Polygon): Polygon {
  const clip = new clipper.Clipper()
  clip.AddPaths([fine(one)], clipper.PolyType.ptSubject, true)
  clip.AddPaths([fine(other)], clipper.PolyType.ptClip, true)
  const pieces: Corners[] = []
  const rule = clipper.PolyFillType.pftNonZero
  clip.Execute(clipper.ClipType.ctIntersection, pieces, rule, rule)
  const area = (piece: Corners): number => Math.abs(clipper.Clipper.Area(piece))
  const [largest = []] = pieces.toSorted((a, b) => area(b) - area(a))
  return largest.map(({ X, Y }) => [X / FINE, Y / FINE])
}

type Corners = { readonly X: number; readonly Y: number }[]

const fine = (outline: Polygon): Corners =>
  outline.map(([x, y]) => ({ X: Math.round(x * FINE), Y: Math.round(y * FINE) }))
