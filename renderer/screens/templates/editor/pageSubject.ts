import type { Design, Element } from '#core/design/element'
import { placedBox } from '#core/design/placedBox'
import { placeBlocks } from '#core/template/alter/blocks'
import { type Boxes, pulled, shifted } from '#core/template/alter/movedBoxes'
import { keptBox } from '#core/template/alter/seenBox'
import type { Motion, Subject, Traits } from '../../../stage/subject.ts'
import { pageDesign, SHEET } from './pageDesign.ts'
import type { TemplateChange, TemplateStore } from './templateStore.ts'

/** Points to a millimetre. */
export const MILLIMETRE = 72 / 25.4
const pageScale = { unit: MILLIMETRE, grid: 5 * MILLIMETRE }

const NO_PAGE: Design = { width: 842, height: 595, elements: [] }
/** A block that fills this much of the page is taken for its ground. */
const LARGE = 0.5

/** The side of a template that is shown, for the stage. */
export function pageSubject(
  store: TemplateStore,
  nameOf: (motion: 'move' | 'resize', elements: readonly Element[]) => string,
): Subject {
  const design = (): Design => {
    const { page, blocks } = store.shown()
    return page ? pageDesign(page, blocks) : NO_PAGE
  }
  const changeBy = (elements: readonly Element[], motion: Motion): TemplateChange => {
    const { page } = store.snapshot()
    const moved = afterMotion(new Map(elements.map((one) => [one.id, placedBox(one)])), motion)
    const kept = page ? new Map([...moved].map(([id, box]) => [id, keptBox(box, page)])) : new Map()
    return (document) => placeBlocks(document, kept)
  }
  return {
    design,
    selection: () => store.shown().selection,
    select: store.select,
    subscribe: store.subscribeToFrames,
    drag: (elements, motion) => store.drag(motion && changeBy(elements, motion)),
    keep: (elements, motion) =>
      motion.kind !== 'turn' && store.commit(nameOf(motion.kind, elements), changeBy(elements, motion)),
    surroundings(moving) {
      const { page } = store.shown()
      if (!page) return null
      const { left, top, width, height } = page.safe
      const ids = new Set(moving.map(({ id }) => id))
      const others = design().elements.filter(({ id }) => id !== SHEET && !ids.has(id))
      return { others: others.map(placedBox), body: { box: { x: left, y: top, width, height } } }
    },
    traits: traitsOn(design),
    scale: pageScale,
  }
}

function afterMotion(boxes: Boxes, motion: Motion): Boxes {
  switch (motion.kind) {
    case 'move':
      return shifted(boxes, motion.dx, motion.dy)
    case 'resize':
      return pulled(boxes, motion.handle, motion.dx, motion.dy, motion.options)
    case 'turn':
      return boxes
  }
}

const traitsOn = (design: () => Design): Traits => ({
  isBackdrop({ id, box }) {
    const { width, height } = design()
    return id === SHEET || box.width * box.height > LARGE * width * height
  },
  // Lines and boxes are taken by their ink, so that what a frame goes around can be taken too.
  isSolid: ({ origin }) => origin !== 'figure',
  keepsShape: () => false,
  turns: false,
})
