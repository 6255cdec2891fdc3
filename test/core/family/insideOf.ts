import type { Polygon } from '#core/family/geometry/polygon'
import type { Point } from '#core/text/outline'

const ROW = 10

/** Counts edges to the right of a point. Only those at its height are looked at: there are thousands of points. */
export function insideOf(outline: Polygon): (point: Point) => boolean {
  const edges = outline.map((from, i) => [from, outline[(i + 1) % outline.length]!] as const)
  const rows = Array.from({ length: 1000 / ROW }, (_, row) =>
    edges.filter(([[, ay], [, by]]) => Math.min(ay, by) <= (row + 1) * ROW && Math.max(ay, by) >= row * ROW),
  )
  return ([x, y]) => {
    const right = (rows[Math.floor(y / ROW)] ?? []).filter(
      ([[ax, ay], [bx, by]]) => ay > y !== by > y && x < ax + ((y - ay) / (by - ay)) * (bx - ax),
    )
    return right.length % 2 === 1
  }
}
