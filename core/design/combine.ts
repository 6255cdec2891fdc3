/** Two or more things made one: their areas united, subtracted, intersected or excluded. */
import clipper, { type Path } from 'clipper-lib'
import { type FlatLine, flatten } from './flatten.ts'
import type { Shape } from './scene.ts'

export type Combination = 'unite' | 'subtract' | 'intersect' | 'exclude'

/**
 * The outline, in the scene's coordinates, of what things cover together: bottom first, each as the shapes it is
 * painted with, strokes included. `subtract` takes all others out of the first. Empty where nothing is left. The path
 * has straight pieces only, 0.05 units true, and means the same by both fill rules.
 */
export function combine(how: Combination, things: readonly (readonly Shape[])[]): string {
  const [first = [], ...others] = things.map(areaOf)
  const operation = OPERATIONS[how]
  const left =
    how === 'subtract'
      ? meet(operation, first, others.flat())
      : others.reduce((area, other) => meet(operation, area, other), first)
  return pathOf(clipper.Clipper.CleanPolygons(left))
}

const OPERATIONS: Readonly<Record<Combination, number>> = {
  unite: clipper.ClipType.ctUnion,
  subtract: clipper.ClipType.ctDifference,
  intersect: clipper.ClipType.ctIntersection,
  exclude: clipper.ClipType.ctXor,
}

/** Clipper counts in whole numbers: a hundredth of a unit. */
const FINE = 100

function areaOf(shapes: readonly Shape[]): Path[] {
  const covered = shapes.map((shape) => {
    const ink = [...filledArea(shape), ...strokedArea(shape)]
    return shape.clip === undefined
      ? ink
      : meet(clipper.ClipType.ctIntersection, ink, polygons(flatten(shape.clip)))
  })
  return meet(clipper.ClipType.ctUnion, covered.flat(), [])
}

function filledArea({ path, fill, rule, matrix }: Shape): Path[] {
  if (fill === undefined) return []
  const { pftEvenOdd, pftNonZero } = clipper.PolyFillType
  const lines = polygons(flatten(path, matrix))
  return clipper.Clipper.SimplifyPolygons(lines, rule === 'evenodd' ? pftEvenOdd : pftNonZero)
}

/** Dashes count as a whole line. */
function strokedArea({ path, stroke, strokeWidth = 1, cap, matrix }: Shape): Path[] {
  if (stroke === undefined) return []
  const [a, b, c, d] = matrix ?? [1, 0, 0, 1]
  const width = strokeWidth * Math.sqrt(Math.abs(a * d - b * c))
  const { etClosedLine, etOpenRound, etOpenButt } = clipper.EndType
  const pen = new clipper.ClipperOffset(2, 0.05 * FINE)
  for (const line of flatten(path, matrix)) {
    const end = line.closed ? etClosedLine : cap === 'round' ? etOpenRound : etOpenButt
    pen.AddPath(whole(line), clipper.JoinType.jtRound, end)
  }
  const area: Path[] = []
  pen.Execute(area, (width / 2) * FINE)
  return area
}

function meet(operation: number, subject: readonly Path[], other: readonly Path[]): Path[] {
  const { ptSubject, ptClip } = clipper.PolyType
  const { pftNonZero } = clipper.PolyFillType
  const meeting = new clipper.Clipper()
  meeting.AddPaths(subject, ptSubject, true)
  meeting.AddPaths(other, ptClip, true)
  const area: Path[] = []
  meeting.Execute(operation, area, pftNonZero, pftNonZero)
  return area
}

const polygons = (lines: readonly FlatLine[]): Path[] => lines.map(whole)

const whole = ({ points }: FlatLine): Path =>
  points.map(([x, y]) => ({ X: Math.round(x * FINE), Y: Math.round(y * FINE) }))

const pathOf = (area: readonly Path[]): string =>
  area
    .filter((ring) => ring.length > 2)
    .map((ring) => `M${ring.map(({ X, Y }) => `${X / FINE} ${Y / FINE}`).join('L')}Z`)
    .join('')
