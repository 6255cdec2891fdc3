import type { Added, Change, Fill, HandEdits, Lettering, Stroke } from './edits.ts'
import {
  AT_HOME,
  type Box,
  type DerivedBadge,
  type DerivedElement,
  type DerivedShape,
  type Design,
  type Element,
  type ImportedPicture,
  type Outlined,
  type Pictogram,
} from './element.ts'
import { figurePath, isOpenFigure } from './figures.ts'
import { inkBox } from './inkBox.ts'
import { type Palette, painted } from './paint.ts'
import { rememberLast } from './rememberLast.ts'
import type { Hex, Shape } from './scene.ts'

/** What additions are drawn from. `undefined` is not there (yet): the element keeps its place and shows nothing. */
export interface Supplies {
  readonly outlineOf: (lettering: Lettering) => Outlined | undefined
  readonly iconOf: (icon: string) => Pictogram | undefined
  readonly assetOf: (asset: string) => ImportedPicture | undefined
}

const CANVAS = 1000
const MIDDLE = CANVAS / 2
const INK: Hex = '#222222'

/**
 * A badge with everything that was done to it by hand. Edits of elements that this style does not draw sleep: they
 * change nothing here and are there again in a style that has them.
 */
export function composeBadge(derived: DerivedBadge, edits: HandEdits, supplies: Supplies): Design {
  const groups = new Map(Object.entries(edits.groups).flatMap(([group, ids]) => ids.map((id) => [id, group])))
  const { palette } = derived
  const natural = [
    ...derived.elements.map(ofStyle),
    ...edits.added.map((addition) => drawn(addition, palette, supplies)),
  ]
  const elements = natural.map((element) =>
    changed(element, edits.changes[element.id] ?? NO_CHANGE, groups.get(element.id), palette),
  )
  return { width: CANVAS, height: CANVAS, elements: ordered(elements, edits.order) }
}

/**
 * Things in painter's order: those that `order` names stand among themselves as it says, in the places they have
 * between them; all others stay where they are.
 */
export function ordered<Thing extends { readonly id: string }>(
  things: readonly Thing[],
  order: readonly string[],
): Thing[] {
  if (order.length === 0) return [...things]
  const rank = new Map(order.map((id, i) => [id, i]))
  const named = things.filter(({ id }) => rank.has(id)).toSorted((a, b) => rank.get(a.id)! - rank.get(b.id)!)
  let next = 0
  return things.map((thing) => (rank.has(thing.id) ? named[next++]! : thing))
}

type Natural = Pick<Element, 'id' | 'origin' | 'box' | 'derived'> & Pick<DerivedElement, 'shapes'>

const NO_CHANGE: Change = {}

const ofStyle = rememberLast(
  ({ id, part, shapes, box }: DerivedElement): Natural => ({ id, origin: part, shapes, box, derived: true }),
)

/** What is moved keeps its paint. */
const repainted = rememberLast(
  (
    shapes: readonly DerivedShape[],
    box: Box,
    fill: Fill | undefined,
    stroke: Stroke | null | undefined,
    palette: Palette,
  ) => painted(shapes, box, { ...(fill && { fill }), ...(stroke !== undefined && { stroke }) }, palette),
)

const changed = rememberLast(
  (element: Natural, change: Change, group: string | undefined, palette: Palette): Element => {
    const { placement = AT_HOME, opacity = 1, hidden = false, locked = false, name } = change
    const { id, origin, box, derived } = element
    return {
      id,
      origin,
      ...(name !== undefined && { name }),
      ...(group !== undefined && { group }),
      shapes: repainted(element.shapes, box, change.fill, change.stroke, palette),
      box,
      placement,
      opacity,
      hidden,
      locked,
      derived,
    }
  },
)

function drawn(added: Added, palette: Palette, supplies: Supplies): Natural {
  const ink = palette.ink ?? INK
  switch (added.kind) {
    case 'text':
      return text(added, supplies.outlineOf(added.lettering), ink)
    case 'icon':
      return icon(added, supplies.iconOf(added.icon), ink)
    case 'figure':
      return figure(added, ink)
    case 'picture':
      return picture(added, supplies.assetOf(added.asset))
    case 'path':
      return path(added, ink)
  }
}

type Of<Kind extends Added['kind']> = Extract<Added, { kind: Kind }>

const middleBox = (width: number, height: number): Box => ({
  x: MIDDLE - width / 2,
  y: MIDDLE - height / 2,
  width,
  height,
})

const text = rememberLast(({ id }: Of<'text'>, outlined: Outlined | undefined, fill: Hex): Natural => {
  if (!outlined || outlined.path === '') {
    return { id, origin: 'text', shapes: [], box: middleBox(0, 0), derived: false }
  }
  const { path, box } = outlined
  return {
    id,
    origin: 'text',
    shapes: [{ path, fill, matrix: [1, 0, 0, 1, MIDDLE, MIDDLE] }],
    box: { ...box, x: box.x + MIDDLE, y: box.y + MIDDLE },
    derived: false,
  }
})

/** Its longest side is `size`. Only the first tone: the second one needs a colour of its own. */
const icon = rememberLast(({ id, size }: Of<'icon'>, pictogram: Pictogram | undefined, ink: Hex): Natural => {
  if (!pictogram) return { id, origin: 'icon', shapes: [], box: middleBox(size, size), derived: false }
  const { box } = pictogram
  const scale = size / Math.max(box.width, box.height)
  const [x, y] = [MIDDLE - (box.x + box.width / 2) * scale, MIDDLE - (box.y + box.height / 2) * scale]
  const shapes = pictogram.paths
    .filter(({ tint }) => !tint)
    .map(({ path, stroke, evenOdd }): Shape => {
      const matrix = [scale, 0, 0, scale, x, y] as const
      if (stroke) return { path, stroke: ink, strokeWidth: (size * 0.06) / scale, cap: 'round', matrix }
      return { path, fill: ink, ...(evenOdd && { rule: 'evenodd' }), matrix }
    })
  return { id, origin: 'icon', shapes, box: middleBox(box.width * scale, box.height * scale), derived: false }
})

/** A line is as thick as its box is high. */
const figure = rememberLast(({ id, shape, width, height, points }: Of<'figure'>, ink: Hex): Natural => {
  const box = middleBox(width, height)
  const path = figurePath(shape, box, points)
  const drawn: Shape = isOpenFigure(shape)
    ? { path, stroke: ink, strokeWidth: height, cap: 'round' }
    : { path, fill: ink }
  return { id, origin: 'figure', shapes: [drawn], box, derived: false }
})

const path = rememberLast(({ id, path, evenOdd, line }: Of<'path'>, ink: Hex): Natural => {
  const shape: Shape = line
    ? { path, stroke: ink, strokeWidth: 4, cap: 'round' }
    : { path, fill: ink, ...(evenOdd && { rule: 'evenodd' }) }
  return { id, origin: 'path', shapes: [shape], box: inkBox([shape]), derived: false }
})

/** The part that shows fills the figure it is cut to: what lies outside of it is never painted. */
const picture = rememberLast(
  ({ id, width, height, crop }: Of<'picture'>, asset: ImportedPicture | undefined): Natural => {
    const box = middleBox(width, height)
    if (!asset) return { id, origin: 'picture', shapes: [], box, derived: false }
    const shown = crop ?? { shape: 'rectangle' as const, x: 0, y: 0, width: 1, height: 1 }
    const [whole, tall] = [width / shown.width, height / shown.height]
    const fill = {
      kind: 'picture' as const,
      href: asset.image,
      x: box.x - shown.x * whole,
      y: box.y - shown.y * tall,
      width: whole,
      height: tall,
    }
    return {
      id,
      origin: 'picture',
      shapes: [{ path: figurePath(shown.shape, box), fill }],
      box,
      derived: false,
    }
  },
)
