/** Changes of a template's blocks, as plain functions from one document to the next. */
import { type OrderStep, reordered } from '../../design/alter/order.ts'
import type { Block, BlockBox, OwnTemplate } from '../ownTemplate.ts'

export const sides = ['front', 'back'] as const
export type Side = (typeof sides)[number]

/** Blocks that are not named, and those a change leaves alone, stay the same objects. */
export function changeBlocks(
  template: OwnTemplate,
  ids: readonly string[],
  change: (block: Block) => Block,
): OwnTemplate {
  const named = new Set(ids)
  const changed = (blocks: readonly Block[]): Block[] =>
    blocks.map((block) => (named.has(block.id) ? change(block) : block))
  return { ...template, front: changed(template.front), back: changed(template.back) }
}

/** The block of this id, if it is of this kind. */
export const changeBlock = <Kind extends Block['kind']>(
  template: OwnTemplate,
  id: string,
  kind: Kind,
  change: (block: Extract<Block, { kind: Kind }>) => Block,
): OwnTemplate =>
  changeBlocks(template, [id], (block) =>
    block.kind === kind ? change(block as Extract<Block, { kind: Kind }>) : block,
  )

export const placeBlocks = (template: OwnTemplate, boxes: ReadonlyMap<string, BlockBox>): OwnTemplate =>
  changeBlocks(template, [...boxes.keys()], (block) => ({ ...block, box: boxes.get(block.id)! }))

/** At the end: read last, and over others of their kind. */
export const addBlocks = (template: OwnTemplate, side: Side, blocks: readonly Block[]): OwnTemplate => ({
  ...template,
  [side]: [...template[side], ...blocks],
})

export function removeBlocks(template: OwnTemplate, ids: readonly string[]): OwnTemplate {
  const gone = new Set(ids)
  const left = (blocks: readonly Block[]): Block[] => blocks.filter(({ id }) => !gone.has(id))
  return { ...template, front: left(template.front), back: left(template.back) }
}

/** Later or earlier among the blocks of a side; `front` is last. */
export const orderBlocks = (
  template: OwnTemplate,
  side: Side,
  ids: readonly string[],
  step: OrderStep,
): OwnTemplate =>
  inOrder(
    template,
    side,
    reordered(
      template[side].map(({ id }) => id),
      new Set(ids),
      step,
    ),
  )

/** Blocks come to stand right before another, or last if it is null: what dragging in a list does. */
export function orderBefore(
  template: OwnTemplate,
  side: Side,
  ids: readonly string[],
  next: string | null,
): OwnTemplate {
  const order = template[side].map(({ id }) => id)
  const moved = new Set(ids)
  if (next !== null && moved.has(next)) return template
  const others = order.filter((id) => !moved.has(id))
  const at = next === null ? others.length : others.indexOf(next)
  if (at === -1) return template
  return inOrder(template, side, others.toSpliced(at, 0, ...order.filter((id) => moved.has(id))))
}

function inOrder(template: OwnTemplate, side: Side, order: readonly string[]): OwnTemplate {
  const blocks = template[side]
  if (blocks.every(({ id }, i) => id === order[i])) return template
  const byId = new Map(blocks.map((block) => [block.id, block]))
  return { ...template, [side]: order.map((id) => byId.get(id)!) }
}
