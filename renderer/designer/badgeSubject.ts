import { moveBy } from '#core/design/alter/move'
import { pulledBox, resize, resizeAlone } from '#core/design/alter/resize'
import { rotateBy } from '#core/design/alter/rotate'
import type { HandEdits } from '#core/design/edits'
import type { Element } from '#core/design/element'
import { boxOfElements, placedBox } from '#core/design/placedBox'
import { bodyGeometry } from '#core/design/snapping/bodyGeometry'
import type { Motion, Subject } from '../stage/subject.ts'
import { badgeTraits } from './badgeTraits.ts'
import { editing } from './editing.ts'
import type { FamilyStore } from './familyStore.ts'

/** The name of a step of the history, such as “Move Title”. */
export type NameOfMotion = (motion: Motion['kind'], elements: readonly Element[]) => string

/** The badge of the chosen member, for the stage. */
export function badgeSubject(store: FamilyStore, nameOf: NameOfMotion): Subject {
  const memberId = () => store.snapshot().member?.id ?? ''
  const changeBy = (elements: readonly Element[], motion: Motion) =>
    editing(memberId(), (edits) => moved(edits, elements, motion))
  return {
    design: () => store.designOf(memberId()),
    selection: () => store.snapshot().selection,
    select: store.select,
    subscribe: store.subscribeToFrames,
    drag: (elements, motion) => store.drag(motion && changeBy(elements, motion)),
    keep: (elements, motion) => store.commit(nameOf(motion.kind, elements), changeBy(elements, motion)),
    surroundings(moving) {
      const body = store.derivedOf(memberId())?.body
      if (body === undefined) return null
      const ids = new Set(moving.map(({ id }) => id))
      const others = store
        .designOf(memberId())
        .elements.filter(({ id, hidden, box }) => !ids.has(id) && !hidden && box.width > 0)
      return { others: others.map(placedBox), body: bodyGeometry(body) }
    },
    traits: badgeTraits,
    scale: { unit: 1, grid: 20 },
  }
}

function moved(edits: HandEdits, elements: readonly Element[], motion: Motion): HandEdits {
  switch (motion.kind) {
    case 'move':
      return moveBy(edits, elements, motion.dx, motion.dy)
    case 'turn':
      return rotateBy(edits, elements, motion.degrees, motion.about)
    case 'resize': {
      const { handle, dx, dy, options } = motion
      const [only, another] = elements
      if (only && !another) return resizeAlone(edits, only, handle, dx, dy, options)
      const box = boxOfElements(elements)!
      return resize(edits, elements, box, pulledBox(box, handle, dx, dy, options))
    }
  }
}
