import { pdfNumber } from './pdfSyntax.ts'

const TOKEN = /[MLQCZ]|[-+]?(?:\d+\.?\d*|\.\d+)(?:[eE][-+]?\d+)?/g
const VALUES: Readonly<Record<string, number>> = { M: 2, L: 2, Q: 4, C: 6, Z: 0 }

/**
 * SVG path data (absolute M, L, Q, C, Z) as PDF path operators, in the same coordinates. PDF has no quadratic
 * curves: they are raised to cubic ones, which draw exactly the same.
 */
export function pathToPdf(path: string): string {
  let out = ''
  let command = 'M'
  let points: number[] = []
  let [x, y] = [0, 0]
  let [startX, startY] = [0, 0]
  // Taken apart in one go: a badge has tens of thousands of numbers, and is painted anew for each template.
  for (const token of path.match(TOKEN) ?? []) {
    if (token in VALUES) {
      command = token
      points = []
      if (command !== 'Z') continue
      out += 'h '
      x = startX
      y = startY
      continue
    }
    if (points.push(Number(token)) < VALUES[command]!) continue
    const [endX, endY] = [points.at(-2)!, points.at(-1)!]
    if (command === 'Q') points.splice(0, 2, ...raised(x, y, points))
    for (const value of points) out += `${pdfNumber(value)} `
    out += OPERATORS[command]!
    x = endX
    y = endY
    points = []
    if (command !== 'M') continue
    startX = x
    startY = y
    // Further pairs after a move are lines (SVG 1.1, 8.3.2).
    command = 'L'
  }
  return out
}

const OPERATORS: Readonly<Record<string, string>> = { M: 'm ', L: 'l ', Q: 'c ', C: 'c ' }

function raised(fromX: number, fromY: number, points: readonly number[]): number[] {
  const [cx, cy, x, y] = points as [number, number, number, number]
  const third = (a: number, control: number): number => a + ((control - a) * 2) / 3
  return [third(fromX, cx), third(fromY, cy), third(x, cx), third(y, cy)]
}
