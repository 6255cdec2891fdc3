import type { DrawnBlock, TemplatePreview } from '#core/contract/templates'
import { AT_HOME, type Box, type Design, type Element } from '#core/design/element'
import { rememberLast } from '#core/design/rememberLast'
import type { Shape } from '#core/design/scene'
import { type SeenPage, seenBox } from '#core/template/alter/seenBox'
import type { Block } from '#core/template/ownTemplate'

/** The sheet itself lies under everything and is never taken hold of. */
export const SHEET = 'sheet'

/**
 * The page for the stage: the sheet with its ornament, and each block as it was laid out last, where the document has
 * it now.
 */
export function pageDesign(page: TemplatePreview, blocks: readonly Block[]): Design {
  const drawn = new Map(page.blocks.map((one) => [one.id, one]))
  const elements = inPaintersOrder(blocks).map((block) =>
    elementOf(block, drawn.get(block.id), page.width, page.mirrored),
  )
  return { width: page.width, height: page.height, elements: [sheetOf(page), ...elements] }
}

/** Lines and boxes beneath all others, the code over them, each as they stand in the document: what is printed. */
const inPaintersOrder = (blocks: readonly Block[]): readonly Block[] =>
  [0, 1, 2].flatMap((rank) => blocks.filter(({ kind }) => rankOf(kind) === rank))

const rankOf = (kind: Block['kind']): number =>
  kind === 'line' || kind === 'box' ? 0 : kind === 'code' ? 2 : 1

const ORIGIN = {
  text: 'text',
  picture: 'picture',
  badge: 'picture',
  code: 'path',
  line: 'figure',
  box: 'figure',
} as const satisfies Record<Block['kind'], Element['origin']>

const elementOf = rememberLast(
  (block: Block, drawn: DrawnBlock | undefined, width: number, mirrored: boolean): Element => {
    const page: SeenPage = { width, mirrored }
    const now = seenBox(block.box, page)
    const laid = drawn && {
      x: drawn.box.left,
      y: drawn.box.top,
      width: drawn.box.width,
      height: drawn.box.height,
    }
    const isResized = laid && (isOther(laid.width, now.width) || isOther(laid.height, now.height))
    // What was only moved is shown where it went; what was resized waits there for its new layout.
    const box = laid && !isResized ? laid : now
    return {
      id: block.id,
      origin: ORIGIN[block.kind],
      shapes: drawn?.ink ? shapesOf(drawn) : [emptyMark(box)],
      box,
      placement: { ...AT_HOME, x: now.x - box.x, y: now.y - box.y },
      opacity: 1,
      hidden: block.hidden,
      locked: block.locked,
      derived: false,
    }
  },
)

const isOther = (one: number, another: number): boolean => Math.abs(one - another) > 0.02

const shapesOf = ({ pictures, shapes }: DrawnBlock): readonly Shape[] => [
  ...pictures.map(({ box, image }) => {
    const at = { x: box.left, y: box.top, width: box.width, height: box.height }
    return { path: outline(at), fill: { kind: 'picture' as const, href: image, ...at } }
  }),
  ...shapes,
]

/** Nothing is printed here with this content: said with a thin dashed box. */
const emptyMark = (box: Box): Shape => ({
  path: outline(box),
  stroke: '#8a8f98',
  strokeWidth: 0.6,
  dash: [3, 2],
})

const sheetOf = rememberLast((page: TemplatePreview): Element => {
  const box = { x: 0, y: 0, width: page.width, height: page.height }
  return {
    id: SHEET,
    origin: 'path',
    shapes: [
      { path: outline(box), fill: '#ffffff' },
      { path: outline(box), fill: { kind: 'picture', href: page.background, ...box } },
    ],
    box,
    placement: AT_HOME,
    opacity: 1,
    hidden: false,
    locked: true,
    derived: false,
  }
})

const outline = ({ x, y, width, height }: Box): string =>
  `M${x} ${y}L${x + width} ${y}L${x + width} ${y + height}L${x} ${y + height}Z`
