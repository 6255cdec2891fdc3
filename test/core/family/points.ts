import type { Point } from '#core/text/outline'

/** Every point of absolute path data, control points included. */
export function pointsOf(path: string): Point[] {
  const numbers = (path.match(/-?\d+(\.\d+)?/g) ?? []).map(Number)
  return Array.from({ length: numbers.length / 2 }, (_, i): Point => [numbers[i * 2]!, numbers[i * 2 + 1]!])
}
