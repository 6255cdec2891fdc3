import { readPath } from './readPath.ts'
import type { Shape } from './scene.ts'

export type FlatPoint = readonly [x: number, y: number]

export interface FlatLine {
  readonly points: readonly FlatPoint[]
  readonly closed: boolean
}

/** Path data as straight pieces that leave its curves by at most `tolerance`, after `matrix`. */
export function flatten(
  path: string,
  matrix: NonNullable<Shape['matrix']> = [1, 0, 0, 1, 0, 0],
  tolerance = 0.05,
): FlatLine[] {
  const [a, b, c, d, e, f] = matrix
  const lines: { points: FlatPoint[]; closed: boolean }[] = []
  let start: FlatPoint = [0, 0]
  let last: FlatPoint = [0, 0]
  const lineHere = (): { points: FlatPoint[]; closed: boolean } => {
    const open = lines.at(-1)
    if (open && !open.closed) return open
    const line = { points: [last], closed: false }
    lines.push(line)
    return line
  }
  readPath(path, (command, given) => {
    if (command === 'Z') {
      const line = lines.at(-1)
      if (line) line.closed = true
      last = start
      return
    }
    const points: FlatPoint[] = []
    for (let i = 0; i < given.length; i += 2) {
      points.push([a * given[i]! + c * given[i + 1]! + e, b * given[i]! + d * given[i + 1]! + f])
    }
    const end = points.at(-1)!
    if (command === 'M') {
      start = end
      lines.push({ points: [end], closed: false })
    } else {
      lineHere().points.push(...curve([last, ...points], tolerance))
    }
    last = end
  })
  return lines.filter(({ points }) => points.length > 1)
}

/** The points of a Bézier curve after its first: as many as its bend asks for. */
function curve(points: readonly FlatPoint[], tolerance: number): FlatPoint[] {
  const degree = points.length - 1
  if (degree === 1) return [points[1]!]
  // How far a curve leaves its chords follows from the second differences of its points (Wang's formula).
  const bend = Math.max(
    ...points.slice(2).map(([x, y], i) => {
      const [[x0, y0], [x1, y1]] = [points[i]!, points[i + 1]!]
      return Math.hypot(x - 2 * x1 + x0, y - 2 * y1 + y0)
    }),
  )
  const pieces = Math.max(1, Math.ceil(Math.sqrt((degree * (degree - 1) * bend) / (8 * tolerance))))
  return Array.from({ length: pieces }, (_, i) => pointAt(points, (i + 1) / pieces))
}

function pointAt(points: readonly FlatPoint[], t: number): FlatPoint {
  if (points.length === 1) return points[0]!
  const between = points.slice(1).map(([x, y], i): FlatPoint => {
    const [fromX, fromY] = points[i]!
    return [fromX + (x - fromX) * t, fromY + (y - fromY) * t]
  })
  return pointAt(between, t)
}
