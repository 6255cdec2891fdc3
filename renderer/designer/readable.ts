import { contrast } from '#core/colour/contrast'
import type { Design, Element } from '#core/design/element'
import { IDENTITY, mapped, multiplied, placementMatrix } from '#core/design/matrix'
import type { Hex } from '#core/design/scene'
import { createHitTest } from '../stage/hitTest.ts'
import type { Point } from '../stage/viewport.ts'
import { badgeTraits } from './badgeTraits.ts'

/** The colour of the palette that can be told best from what lies at a point of the badge; null where nothing does. */
export function readableAt(
  design: Design,
  at: Point,
  palette: Readonly<Record<string, Hex>>,
): { role: string; hex: Hex } | null {
  const under = groundAt(design, at)
  if (under === null) return null
  const [best] = Object.entries(palette).toSorted(([, a], [, b]) => contrast(b, under) - contrast(a, under))
  return best ? { role: best[0], hex: best[1] } : null
}

/** WCAG contrast of an element's ink to what lies under where it begins; null if either has no one colour. */
export function contrastUnder(design: Design, element: Element): number | null {
  const [shape] = element.shapes
  const start = shape && /^M(-?[\d.]+)[ ,](-?[\d.]+)/.exec(shape.path)
  if (!start || typeof shape.fill !== 'string') return null
  const matrix = multiplied(placementMatrix(element.placement, element.box), shape.matrix ?? IDENTITY)
  const [x, y] = mapped(matrix, Number(start[1]), Number(start[2]))
  const below = design.elements.slice(0, design.elements.indexOf(element))
  const ground = groundAt({ ...design, elements: below }, { x, y })
  return ground === null ? null : contrast(shape.fill, ground)
}

function groundAt(design: Design, at: Point): Hex | null {
  const pathOf = (data: string) => new Path2D(data)
  const grounds = { ...design, elements: design.elements.filter(({ origin }) => GROUNDS.has(origin)) }
  const found = createHitTest(pathOf, badgeTraits)(grounds, at, 0, true)
  return found?.shapes.map(({ fill }) => fill).find((fill) => typeof fill === 'string') ?? null
}

/** Lines of a pattern are too thin to read a colour off. */
const GROUNDS: ReadonlySet<Element['origin']> = new Set([
  'body',
  'ground',
  'ribbon',
  'tails',
  'figure',
  'path',
])
