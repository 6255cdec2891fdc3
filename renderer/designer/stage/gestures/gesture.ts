import type { HandEdits } from '#core/design/edits'
import type { Box, Design, Element } from '#core/design/element'
import type { Guide } from '#core/design/snapping/guide'
import type { Desk } from '../../desk.ts'
import { editing } from '../../editing.ts'
import type { FamilyStore } from '../../familyStore.ts'
import type { DocumentChange } from '../../stepQueue.ts'
import type { Point, Viewport } from '../viewport.ts'

export interface PointerAt {
  /** CSS pixels from the upper left corner of the stage. */
  readonly screen: Point
  readonly canvas: Point
  readonly shift: boolean
  readonly alt: boolean
  /** Control, or command on a Mac. */
  readonly control: boolean
}

/** What the pointer is doing from press to release. Until the end nothing is kept, so that Escape leaves no trace. */
export interface Gesture {
  readonly cursor?: string
  move(at: PointerAt): void
  end(at: PointerAt): void
  cancel(): void
}

/** What is drawn over the badge for the sake of a gesture. */
export interface Marks {
  readonly marquee?: Box
  readonly guides?: readonly Guide[]
  readonly label?: string
  /** The handles would be in the way. */
  readonly isBusy?: boolean
}

/** What gestures work with. */
export interface Workplace {
  readonly store: FamilyStore
  readonly desk: Desk
  readonly memberId: () => string | null
  /** As it is shown, drags and all. */
  readonly design: () => Design
  /** The chosen elements that may be changed. */
  readonly chosen: () => readonly Element[]
  readonly viewport: () => Viewport
  readonly look: (viewport: Viewport) => void
  readonly mark: (marks: Marks) => void
  /** The name of a step of the history, such as “Move Title”. */
  readonly stepName: (act: StepName, elements: readonly Element[]) => string
}

export type StepName = 'move' | 'resize' | 'turn' | 'nudge'

/** A drag of elements: shown while it lasts, kept as one step when it ends, gone when it is given up. */
export function dragging(
  work: Workplace,
  act: StepName,
  elements: readonly Element[],
  changeAt: (at: PointerAt) => { edit: (edits: HandEdits) => HandEdits; marks: Marks },
): Gesture {
  const memberId = work.memberId()!
  let change: DocumentChange | null = null
  return {
    move(at) {
      const { edit, marks } = changeAt(at)
      change = editing(memberId, edit)
      work.mark(marks)
      work.store.drag(change)
    },
    end() {
      work.mark({})
      if (change) work.store.commit(work.stepName(act, elements), change)
    },
    cancel() {
      work.mark({})
      work.store.drag(null)
    },
  }
}
