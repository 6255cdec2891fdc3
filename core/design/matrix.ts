/** Affine maps as in SVG: a b c d e f takes x, y to a·x + c·y + e, b·x + d·y + f. */
import type { Box, Placement } from './element.ts'
import type { Shape } from './scene.ts'

export type Matrix = NonNullable<Shape['matrix']>

export const IDENTITY: Matrix = [1, 0, 0, 1, 0, 0]

/** First `inner`, then `outer`. */
export function multiplied(outer: Matrix, inner: Matrix): Matrix {
  const [a, b, c, d, e, f] = outer
  const [a2, b2, c2, d2, e2, f2] = inner
  return [
    a * a2 + c * b2,
    b * a2 + d * b2,
    a * c2 + c * d2,
    b * c2 + d * d2,
    a * e2 + c * f2 + e,
    b * e2 + d * f2 + f,
  ]
}

export const mapped = ([a, b, c, d, e, f]: Matrix, x: number, y: number): readonly [number, number] => [
  a * x + c * y + e,
  b * x + d * y + f,
]

/** How much larger things become, both directions taken together. */
export const scaleOf = ([a, b, c, d]: Matrix): number => Math.sqrt(Math.abs(a * d - b * c))

export const centreOf = ({ x, y, width, height }: Box): readonly [x: number, y: number] => [
  x + width / 2,
  y + height / 2,
]

/** What takes an element from its natural place to where it stands: about the centre of its `box`. */
export function placementMatrix({ x, y, rotation, scaleX, scaleY }: Placement, box: Box): Matrix {
  const [cx, cy] = centreOf(box)
  const [cos, sin] = turn(rotation)
  const [a, b, c, d] = [cos * scaleX, sin * scaleX, -sin * scaleY, cos * scaleY]
  return [a, b, c, d, cx + x - a * cx - c * cy, cy + y - b * cx - d * cy]
}

/** The box around a mapped box. */
export function mappedBox(matrix: Matrix, { x, y, width, height }: Box): Box {
  const corners = [
    mapped(matrix, x, y),
    mapped(matrix, x + width, y),
    mapped(matrix, x, y + height),
    mapped(matrix, x + width, y + height),
  ]
  const [xs, ys] = [corners.map(([at]) => at), corners.map(([, at]) => at)]
  const [left, top] = [Math.min(...xs), Math.min(...ys)]
  return { x: left, y: top, width: Math.max(...xs) - left, height: Math.max(...ys) - top }
}

/** Path data of absolute M, L, Q, C, Z with every point mapped, to a hundredth. */
export const mappedPath = (matrix: Matrix, path: string): string =>
  path.replace(/([MLQC])([^MLQCZ]*)/g, (_, command: string, values: string) => {
    const numbers = values.match(/-?(?:\d+\.?\d*|\.\d+)(?:e[-+]?\d+)?/gi)?.map(Number) ?? []
    const points: string[] = []
    for (let i = 0; i + 1 < numbers.length; i += 2) {
      points.push(
        mapped(matrix, numbers[i]!, numbers[i + 1]!)
          .map(hundredth)
          .join(' '),
      )
    }
    return command + points.join(' ')
  })

/** Cosine and sine; exact for quarter turns, so that a turned badge has straight edges. */
export function turn(degrees: number): readonly [cos: number, sin: number] {
  const whole = ((degrees % 360) + 360) % 360
  if (whole % 90 === 0)
    return (
      [
        [1, 0],
        [0, 1],
        [-1, 0],
        [0, -1],
      ] as const
    )[whole / 90]!
  const angle = (whole * Math.PI) / 180
  return [Math.cos(angle), Math.sin(angle)]
}

export const hundredth = (value: number): number => Math.round(value * 100) / 100
