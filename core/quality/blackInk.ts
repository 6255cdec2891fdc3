/** A badge for a printer with one ink: solid black and bare paper, no greys, which a laser turns into dust. */
import { contrast } from '../colour/contrast.ts'
import { lchOfHex } from '../colour/oklch.ts'
import type { Design, Element } from '../design/element.ts'
import type { Hex, Scene, Shape } from '../design/scene.ts'
import { shapesOf } from '../design/sceneOf.ts'
import { bareCanvas, type CoarseView, paintCoarsely } from './coarseView.ts'
import { bitsOf, covered, type Mask, maskOf, PIXELS } from './raster.ts'

const PAPER = '#ffffff'
const INK = '#000000'
type Side = typeof PAPER | typeof INK

const other = (side: Side): Side => (side === INK ? PAPER : INK)

/** OKLCH lightness from which a ground is rather paper than ink. */
const PALE = 0.56
/** Colours nearer to each other than this were one ground with a breath of pattern: in one ink they are one. */
const BREATH = 1.25
/** Of lines that part two grounds which have become one. */
const LINE = 5

const SIGNS = new Set<Element['origin']>(['title', 'subtitle', 'text', 'icon', 'level'])

/**
 * Dark grounds become solid and pale ones bare, with a line where two of one kind meet; lettering and signs take
 * whichever their ground is not; patterns stay where they do not run behind a sign. Pictures stay as they are.
 */
export function blackInk({ width, height, elements }: Design): Scene {
  const drawn = elements
    .filter(({ hidden, opacity }) => !hidden && opacity > 0.3)
    .map((element) => ({ origin: element.origin, shapes: shapesOf(element) }))
  const page: Page = {
    seen: bareCanvas(),
    printed: new Uint8Array(PIXELS * PIXELS),
    disturbing: disturbingShapes(drawn),
  }
  return { width, height, shapes: drawn.flatMap((element) => printedElement(page, element)) }
}

interface Drawn {
  readonly origin: Element['origin']
  readonly shapes: readonly Shape[]
}

interface Page {
  /** The badge in its colours, as far as it is painted. */
  readonly seen: CoarseView
  /** What is printed so far: 0 nothing, 1 paper, 2 ink. */
  readonly printed: Uint8Array
  readonly disturbing: ReadonlySet<Shape>
}

/** What shows under part of a sign, but not under the whole of it. */
function disturbingShapes(drawn: readonly Drawn[]): Set<Shape> {
  const top: (Shape | undefined)[] = []
  const disturbing = new Set<Shape>()
  for (const { origin, shapes } of drawn) {
    if (!SIGNS.has(origin)) {
      for (const shape of shapes) for (const pixel of maskOf(shape)) top[pixel] = shape
      continue
    }
    const sign = covered(bitsOf(shapes.map(maskOf)))
    const counts = new Map<Shape | undefined, number>()
    for (const pixel of sign) counts.set(top[pixel], (counts.get(top[pixel]) ?? 0) + 1)
    for (const [shape, count] of counts) {
      if (shape && count > sign.length * 0.03 && count < sign.length * 0.95) disturbing.add(shape)
    }
  }
  return disturbing
}

function printedElement(page: Page, { origin, shapes }: Drawn): Shape[] {
  const main = SIGNS.has(origin) ? mainInk(page, shapes) : undefined
  return shapes.flatMap((shape) => {
    const flat = flatInk(shape)
    const mask = maskOf(shape)
    const printed = flat === undefined ? [opaque(shape)] : printedShape(page, origin, shape, mask, flat, main)
    paintCoarsely(page.seen, opaque(shape))
    return printed
  })
}

function printedShape(
  page: Page,
  origin: Element['origin'],
  shape: Shape,
  mask: Mask,
  ink: Hex,
  main: Hex | undefined,
): Shape[] {
  const under = underOf(page, mask)
  const step = under.hex === undefined ? 21 : contrast(ink, under.hex)
  if (main !== undefined) {
    if (origin === 'icon' && ink !== main) return []
    if (origin === 'level' && step < 2.6) return [outlined(shape, under.side, other(under.side))]
    const side = other(under.side)
    record(page, mask, side)
    return under.share < 0.85 ? [haloed(shape, under.side), solid(shape, side)] : [solid(shape, side)]
  }
  if (origin === 'pattern' && (page.disturbing.has(shape) || step < BREATH)) return []
  const isLine = shape.fill === undefined && (shape.strokeWidth ?? 1) < 20
  if (isLine) {
    if (step < BREATH) return []
    record(page, mask, other(under.side))
    return [solid(shape, other(under.side))]
  }
  const side: Side = lchOfHex(ink).l < PALE ? INK : PAPER
  if (side === under.side && under.hex !== undefined) {
    const isSmall = mask.length < PIXELS * 4
    if (origin === 'pattern' && (isSmall || !shape.fill)) return []
    record(page, mask, side)
    if (step >= BREATH) return [outlined(shape, side, other(side))]
    // Like what lies around it, but over a pattern that must not run on.
    return under.share < 0.985 ? [solid(shape, side)] : []
  }
  record(page, mask, side)
  // A pale silhouette on pale paper would end nowhere.
  return [under.hex === undefined && side === PAPER ? outlined(shape, PAPER, INK) : solid(shape, side)]
}

interface Under {
  /** The colour most of it lies on; undefined for the bare canvas. */
  readonly hex: Hex | undefined
  readonly side: Side
  /** How much of it lies on that side. */
  readonly share: number
}

function underOf({ seen, printed }: Page, mask: Mask): Under {
  const counts = new Map<number, number>()
  let ink = 0
  for (const pixel of mask) {
    const index = seen.pixels[pixel]!
    counts.set(index, (counts.get(index) ?? 0) + 1)
    if (printed[pixel] === 2) ink++
  }
  const [[most] = [0]] = [...counts].toSorted((a, b) => b[1] - a[1])
  const share = mask.length === 0 ? 0 : ink / mask.length
  return {
    hex: most === 0 ? undefined : (seen.colours[most] ?? PAPER),
    side: share > 0.5 ? INK : PAPER,
    share: Math.max(share, 1 - share),
  }
}

/** Of several inks in a sign, the one that stands out: the others shade it. */
function mainInk(page: Page, shapes: readonly Shape[]): Hex | undefined {
  const inks = shapes.flatMap((shape) => {
    const hex = flatInk(shape)
    const { hex: under } = underOf(page, maskOf(shape))
    return hex === undefined ? [] : [{ hex, step: under === undefined ? 1 : contrast(hex, under) }]
  })
  return inks.toSorted((a, b) => b.step - a.step)[0]?.hex
}

function record({ printed }: Page, mask: Mask, side: Side): void {
  for (const pixel of mask) printed[pixel] = side === INK ? 2 : 1
}

function flatInk({ fill, stroke }: Shape): Hex | undefined {
  if (fill === undefined) return stroke
  if (typeof fill === 'string') return fill
  return fill.kind === 'picture'
    ? undefined
    : lchOfHex(fill.start).l < lchOfHex(fill.end).l
      ? fill.start
      : fill.end
}

const opaque = ({ opacity: _opacity, veil: _veil, ...shape }: Shape): Shape => shape

const solid = (shape: Shape, side: Side): Shape => {
  const { fill, stroke, ...rest } = opaque(shape)
  return { ...rest, ...(fill !== undefined && { fill: side }), ...(stroke !== undefined && { stroke: side }) }
}

function outlined(shape: Shape, side: Side, line: Side): Shape {
  const { fill: _fill, stroke: _stroke, dash: _dash, ...rest } = opaque(shape)
  return { ...rest, fill: side, stroke: line, strokeWidth: LINE / scaleOf(shape) }
}

/** The ground of a sign, kept free around it where it lies on both kinds. */
function haloed(shape: Shape, side: Side): Shape {
  const { fill: _fill, stroke: _stroke, ...rest } = opaque(shape)
  return { ...rest, stroke: side, strokeWidth: 22 / scaleOf(shape) }
}

const scaleOf = ({ matrix }: Shape): number => (matrix ? Math.hypot(matrix[0], matrix[1]) || 1 : 1)
