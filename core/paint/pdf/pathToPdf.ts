import { pdfNumber } from './pdfSyntax.ts'

const COMMAND = /([MLQCZ])([^MLQCZ]*)/g
const NUMBER = /[-+]?(?:\d+\.?\d*|\.\d+)(?:e[-+]?\d+)?/gi
const VALUES = { M: 2, L: 2, Q: 4, C: 6, Z: 0 } as const

/**
 * SVG path data (absolute M, L, Q, C, Z) as PDF path operators, in the same coordinates. PDF has no quadratic
 * curves: they are raised to cubic ones, which draw exactly the same.
 */
export function pathToPdf(path: string): string {
  let out = ''
  let [x, y] = [0, 0]
  let [startX, startY] = [0, 0]
  for (const [, letter, rest] of path.matchAll(COMMAND)) {
    const command = letter as keyof typeof VALUES
    if (command === 'Z') {
      out += 'h '
      ;[x, y] = [startX, startY]
      continue
    }
    const values = (rest!.match(NUMBER) ?? []).map(Number)
    const count = VALUES[command]
    for (let i = 0; i + count <= values.length; i += count) {
      const points = values.slice(i, i + count)
      if (command === 'Q') points.splice(0, 2, ...raised(x, y, points as [number, number, number, number]))
      ;[x, y] = points.slice(-2) as [number, number]
      if (command === 'M' && i === 0) [startX, startY] = [x, y]
      out += `${points.map(pdfNumber).join(' ')} ${operatorOf(command, i > 0)} `
    }
  }
  return out
}

/** Further pairs after a move are lines (SVG 1.1, 8.3.2). */
const operatorOf = (command: 'M' | 'L' | 'Q' | 'C', further: boolean): string =>
  command === 'M' ? (further ? 'l' : 'm') : command === 'L' ? 'l' : 'c'

function raised(fromX: number, fromY: number, [cx, cy, x, y]: [number, number, number, number]): number[] {
  const third = (a: number, control: number): number => a + ((control - a) * 2) / 3
  return [third(fromX, cx), third(fromY, cy), third(x, cx), third(y, cy)]
}
