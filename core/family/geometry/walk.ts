import { CENTRE, type Polygon } from './polygon.ts'

/** A place on an outline: the point, the direction of travel (unit length), and the distance walked so far. */
export interface Step {
  readonly x: number
  readonly y: number
  readonly dx: number
  readonly dy: number
  readonly walked: number
}

/** Evenly spaced steps once around an outline, about `every` units apart, beginning at its top middle. */
export function walk(outline: Polygon, every: number): Step[] {
  const ring = startingAtTop(outline)
  const lengths = ring.slice(1).map((point, i) => Math.hypot(point[0] - ring[i]![0], point[1] - ring[i]![1]))
  const total = lengths.reduce((sum, length) => sum + length, 0)
  const count = Math.max(4, Math.round(total / every))
  const steps: Step[] = []
  let edge = 0
  let passed = 0
  for (let i = 0; i < count; i++) {
    const walked = (total * i) / count
    while (edge < lengths.length - 1 && passed + lengths[edge]! < walked) passed += lengths[edge++]!
    const length = lengths[edge]! || 1
    const share = (walked - passed) / length
    const [from, to] = [ring[edge]!, ring[edge + 1]!]
    const [alongX, alongY] = [to[0] - from[0], to[1] - from[1]]
    steps.push({
      x: from[0] + alongX * share,
      y: from[1] + alongY * share,
      dx: alongX / length,
      dy: alongY / length,
      walked,
    })
  }
  return steps
}

function startingAtTop(outline: Polygon): Polygon {
  const height = ([x, y]: Polygon[number]): number => y + Math.abs(x - CENTRE) * 0.5
  let first = 0
  outline.forEach((point, i) => {
    if (height(point) < height(outline[first]!)) first = i
  })
  return [...outline.slice(first), ...outline.slice(0, first + 1)]
}
