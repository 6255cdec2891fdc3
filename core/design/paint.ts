/** Paint chosen by hand, carried out on the shapes of an element. */
import type { Change, Fill, Stroke, Tint } from './edits.ts'
import type { Box, DerivedBadge, DerivedShape } from './element.ts'
import { inkBox } from './inkBox.ts'
import { centreOf, IDENTITY, scaleOf, turn } from './matrix.ts'
import type { Hex, Paint, Shape } from './scene.ts'
import { shade } from './shade.ts'

export type Palette = DerivedBadge['palette']

/** A colour of the palette follows the brand; `hex` stands in where a style has no such colour. */
export const hexOf = ({ role, hex }: Tint, palette: Palette): Hex =>
  (role === undefined ? undefined : palette[role]) ?? hex

/** The shapes of one element with its change of fill and stroke; without the roles that painted them. */
export function painted(
  shapes: readonly DerivedShape[],
  box: Box,
  { fill, stroke }: Change,
  palette: Palette,
): Shape[] {
  const main = fill ? mainColour(shapes) : ''
  return shapes.map((derived) => {
    const shape = withoutRoles(derived)
    const filled = fill ? refilled(shape, fill, main, box, palette) : shape
    return stroke === undefined ? filled : restroked(filled, stroke, palette)
  })
}

function withoutRoles(derived: DerivedShape): Shape {
  const { fillRole: _fill, strokeRole: _stroke, ...shape } = derived
  return shape
}

/** What the element looks to be painted with: the flat colour of its largest shape. */
function mainColour(shapes: readonly Shape[]): Hex {
  let [main, largest] = ['#000000', -1]
  for (const shape of shapes) {
    const colour = shape.fill ?? shape.stroke
    if (typeof colour !== 'string') continue
    const { width, height } = inkBox([shape])
    if (width * height > largest) [main, largest] = [colour, width * height]
  }
  return main
}

/** Lines without a fill are ink as well: they take the colour, the first one of a gradient. */
function refilled(shape: Shape, fill: Fill, main: Hex, box: Box, palette: Palette): Shape {
  const first = hexOf(fill.kind === 'flat' ? fill.tint : fill.from, palette)
  if (shape.fill === undefined) {
    return shape.stroke === undefined ? shape : { ...shape, stroke: shade(shape.stroke, main, first) }
  }
  if (typeof shape.fill !== 'string') return shape
  if (fill.kind === 'flat' || shape.fill !== main) return { ...shape, fill: shade(shape.fill, main, first) }
  return { ...shape, fill: gradientOver(box, fill, shape, palette) }
}

type Gradient = Exclude<Fill, { kind: 'flat' }>

/** Gradients are told in the path's own coordinates, so the box is taken there: matrices of icons only scale and move. */
function gradientOver(box: Box, fill: Gradient, { matrix = IDENTITY }: Shape, palette: Palette): Paint {
  const scale = scaleOf(matrix) || 1
  const [x, y] = centreOf(box)
  const centre = [(x - matrix[4]) / scale, (y - matrix[5]) / scale] as const
  const colours = { start: hexOf(fill.from, palette), end: hexOf(fill.to, palette) }
  if (fill.kind === 'radial') {
    return { kind: 'radial', centre, radius: Math.max(box.width, box.height) / 2 / scale, ...colours }
  }
  const [cos, sin] = turn(fill.angle)
  const reach = (Math.abs(cos) * box.width + Math.abs(sin) * box.height) / 2 / scale
  return {
    kind: 'linear',
    from: [centre[0] - cos * reach, centre[1] - sin * reach],
    to: [centre[0] + cos * reach, centre[1] + sin * reach],
    ...colours,
  }
}

/** Null takes strokes off what has a fill; of lines nothing would be left, so they keep theirs. */
function restroked(shape: Shape, stroke: Stroke | null, palette: Palette): Shape {
  if (stroke === null || stroke.width === 0) {
    if (shape.fill === undefined) return shape
    const { stroke: _, strokeWidth: __, dash: ___, ...bare } = shape
    return bare
  }
  const scale = scaleOf(shape.matrix ?? IDENTITY) || 1
  const { dash: _, ...solid } = shape
  return {
    ...solid,
    stroke: hexOf(stroke.tint, palette),
    strokeWidth: stroke.width / scale,
    ...(stroke.dash && stroke.dash.length > 0 && { dash: stroke.dash.map((length) => length / scale) }),
  }
}
