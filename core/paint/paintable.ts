import type { Paint, Shape } from '../design/scene.ts'

/**
 * A shape that all painters understand alike. A gradient without extent is its last colour, as in SVG (13.2.2 and
 * 13.2.3); canvas and PDF would paint nothing.
 */
export function paintable(shape: Shape): Shape {
  const { fill, opacity } = shape
  if (fill !== undefined && withoutExtent(fill)) return paintable({ ...shape, fill: fill.end })
  if (opacity !== undefined && (opacity < 0 || opacity > 1)) return { ...shape, opacity: opacity < 0 ? 0 : 1 }
  if (shape.veil)
    return { ...shape, veil: { ...shape.veil, opacity: Math.min(1, Math.max(0, shape.veil.opacity)) } }
  return shape
}

function withoutExtent(paint: Paint): paint is Extract<Paint, { kind: 'linear' | 'radial' }> {
  if (typeof paint === 'string' || paint.kind === 'picture') return false
  if (paint.kind === 'radial') return !(paint.radius > 0)
  return paint.from[0] === paint.to[0] && paint.from[1] === paint.to[1]
}
