import type { TFunction } from 'i18next'
import type { Alignment } from '#core/design/alter/align'
import type { OrderStep } from '#core/design/alter/order'
import { boxAround } from '#core/design/placedBox'
import {
  addBlocks,
  changeBlocks,
  orderBefore,
  orderBlocks,
  placeBlocks,
  removeBlocks,
} from '#core/template/alter/blocks'
import { aligned, type Boxes, shifted, spread, stretched } from '#core/template/alter/movedBoxes'
import { keptBox, seenBox } from '#core/template/alter/seenBox'
import type { Block } from '#core/template/ownTemplate'
import { newElementId } from '../../../designer/newElementId.ts'
import type { StageActs } from '../../../stage/StageSurface.tsx'
import { blockName, blockNames } from './blockName.ts'
import { type NewBlock, newBlock } from './newBlock.ts'
import { MILLIMETRE } from './pageSubject.ts'
import type { TemplateChange, TemplateStore } from './templateStore.ts'

/** What can be done to the chosen blocks, by key, button or menu alike. Every act says what it did. */
export interface BlockActs extends StageActs {
  /** One gesture, named for the history. */
  edit(step: StepKey, change: TemplateChange, blocks?: readonly Block[]): void
  insert(wanted: NewBlock): void
  /** Copies of blocks, perhaps of another template, beside where they stood. */
  paste(blocks: readonly Block[]): void
  toggleLocked(blocks?: readonly Block[]): void
  /** What is hidden is not printed. */
  toggleHidden(blocks?: readonly Block[]): void
  align(alignment: Alignment): void
  spread(axis: 'across' | 'down'): void
  /** The box around what is chosen comes to stand here; as seen, in points. */
  place(box: { x?: number; y?: number; width?: number; height?: number }): void
  /** Blocks come to be read right before another; null is last. */
  readBefore(ids: readonly string[], next: string | null): void
  choose(id: string): void
}

export type StepKey = keyof typeof import('../../../i18n/en.json')['template']['step']

interface Place {
  readonly store: TemplateStore
  readonly t: TFunction
  readonly announce: (words: string) => void
}

/** What is beside another, so that it is seen to be another one; in points. */
const BESIDE = 12
const SMALLEST = 1

export function blockActs({ store, t, announce }: Place): BlockActs {
  let nudged = { dx: 0, dy: 0 }

  const chosenNow = (): readonly Block[] => {
    const { blocks, selection } = store.snapshot()
    return blocks.filter(({ id }) => selection.includes(id))
  }
  const edit: BlockActs['edit'] = (step, change, blocks = chosenNow()) =>
    store.commit(t(`template.step.${step}`, { what: blockNames(t, blocks) }), change)

  /** The chosen ones that are not locked; says so when there are only locked ones. */
  const withChosen = (act: (free: readonly Block[], what: string) => void) => {
    const chosen = chosenNow()
    if (chosen.length === 0) return
    const free = chosen.filter(({ locked }) => !locked)
    const what = blockNames(t, chosen)
    if (free.length === 0) return announce(t('designer.said.isLocked', { what }))
    act(free, what)
  }

  const seen = (blocks: readonly Block[]): Boxes => {
    const { page } = store.snapshot()
    return new Map(page ? blocks.map(({ id, box }) => [id, seenBox(box, page)]) : [])
  }
  const placing = (boxes: Boxes): TemplateChange => {
    const { page } = store.snapshot()
    const kept = new Map(page ? [...boxes].map(([id, box]) => [id, keptBox(box, page)]) : [])
    return (document) => placeBlocks(document, kept)
  }

  const put = (blocks: readonly Block[], step: 'add' | 'paste' | 'duplicate') => {
    const { side } = store.snapshot()
    edit(step, (document) => addBlocks(document, side, blocks), blocks)
    store.select(blocks.map(({ id }) => id))
    const key = ({ add: 'added', paste: 'pasted', duplicate: 'duplicated' } as const)[step]
    announce(t(`designer.said.${key}`, { what: blockNames(t, blocks) }))
  }
  const copiesOf = (blocks: readonly Block[]): readonly Block[] =>
    blocks.map((block) => ({
      ...block,
      id: newElementId(),
      locked: false,
      hidden: false,
      box: { ...block.box, left: block.box.left + BESIDE, top: block.box.top + BESIDE },
    }))

  return {
    edit,
    insert(wanted) {
      const { page, blocks } = store.snapshot()
      if (page) put([newBlock(wanted, page, blocks)], 'add')
    },
    paste: (blocks) => blocks.length > 0 && put(copiesOf(blocks), 'paste'),
    duplicate: () => withChosen((free) => put(copiesOf(free), 'duplicate')),
    remove: () =>
      withChosen((free, what) => {
        const ids = free.map(({ id }) => id)
        edit('remove', (document) => removeBlocks(document, ids))
        store.select([])
        announce(t('designer.said.removed', { what }))
      }),
    order: (step: OrderStep) =>
      withChosen((free, what) => {
        const { side } = store.snapshot()
        const ids = free.map(({ id }) => id)
        edit('order', (document) => orderBlocks(document, side, ids, step))
        sayPlace(ids, what)
      }),
    readBefore(ids, next) {
      const { side, blocks } = store.snapshot()
      const moved = blocks.filter(({ id }) => ids.includes(id))
      edit('order', (document) => orderBefore(document, side, ids, next), moved)
      sayPlace(ids, blockNames(t, moved))
    },
    toggleLocked(blocks = chosenNow()) {
      if (blocks.length === 0) return
      const locked = !blocks.every((block) => block.locked)
      const ids = blocks.map(({ id }) => id)
      edit(
        locked ? 'lock' : 'unlock',
        (document) => changeBlocks(document, ids, (block) => ({ ...block, locked })),
        blocks,
      )
      const what = blockNames(t, blocks)
      announce(t(locked ? 'designer.said.locked' : 'designer.said.unlocked', { what }))
    },
    toggleHidden(blocks = chosenNow()) {
      if (blocks.length === 0) return
      const hidden = !blocks.every((block) => block.hidden)
      const ids = blocks.map(({ id }) => id)
      edit(
        hidden ? 'hide' : 'show',
        (document) => changeBlocks(document, ids, (block) => ({ ...block, hidden })),
        blocks,
      )
      const what = blockNames(t, blocks)
      announce(t(hidden ? 'designer.said.hidden' : 'designer.said.shown', { what }))
    },
    align: (alignment) =>
      withChosen((free, what) => {
        const { page } = store.snapshot()
        if (!page) return
        const { left: x, top: y, width, height } = page.safe
        edit('align', placing(aligned(seen(free), alignment, { x, y, width, height })))
        announce(t('designer.said.aligned', { what }))
      }),
    spread: (axis) =>
      withChosen((free, what) => {
        edit('spread', placing(spread(seen(free), axis)))
        announce(t('designer.said.aligned', { what }))
      }),
    place: (some) =>
      withChosen((free) => {
        const boxes = seen(free)
        const around = boxAround([...boxes.values()])
        if (!around) return
        const to = { ...around, ...some }
        edit(
          'place',
          placing(
            stretched(boxes, around, {
              ...to,
              width: Math.max(SMALLEST, to.width),
              height: Math.max(SMALLEST, to.height),
            }),
          ),
        )
      }),
    chooseAll() {
      const free = store.snapshot().blocks.filter(({ locked, hidden }) => !locked && !hidden)
      store.select(free.map(({ id }) => id))
      announce(t('template.chosenMany', { count: free.length }))
    },
    choose: (id) => store.select([id]),
    step(by) {
      const { blocks, selection } = store.snapshot()
      const at = blocks.findIndex(({ id }) => id === selection.at(-1))
      const next = blocks[at === -1 ? (by === 1 ? 0 : blocks.length - 1) : at + by]
      if (!next) {
        store.select([])
        return false
      }
      store.select([next.id])
      const number = blocks.indexOf(next) + 1
      announce(t('designer.chosen', { name: blockName(t, next), number, total: blocks.length }))
      return true
    },
    undo() {
      const { undo } = store.snapshot()
      announce(undo === null ? t('designer.said.nothingToUndo') : t('designer.said.undone', { what: undo }))
      store.undo()
    },
    redo() {
      const { redo } = store.snapshot()
      announce(redo === null ? t('designer.said.nothingToRedo') : t('designer.said.redone', { what: redo }))
      store.redo()
    },
    nudge: (dx, dy) =>
      withChosen((free) => {
        nudged = { dx: nudged.dx + dx, dy: nudged.dy + dy }
        store.drag(placing(shifted(seen(free), nudged.dx * MILLIMETRE, nudged.dy * MILLIMETRE)))
      }),
    endNudge() {
      const { dx, dy } = nudged
      nudged = { dx: 0, dy: 0 }
      if (dx === 0 && dy === 0) return
      withChosen((free, what) => {
        const boxes = shifted(seen(free), dx * MILLIMETRE, dy * MILLIMETRE)
        edit('nudge', placing(boxes))
        const { x, y } = boxAround([...boxes.values()])!
        announce(
          t('template.said.moved', { what, x: Math.round(x / MILLIMETRE), y: Math.round(y / MILLIMETRE) }),
        )
      })
    },
  }

  function sayPlace(ids: readonly string[], what: string): void {
    const { blocks } = store.snapshot()
    const number = blocks.findIndex(({ id }) => ids.includes(id)) + 1
    announce(t('template.said.ordered', { what, number, total: blocks.length }))
  }
}
