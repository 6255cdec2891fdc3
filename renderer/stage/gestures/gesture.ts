import type { Box, Design, Element } from '#core/design/element'
import type { Guide } from '#core/design/snapping/guide'
import type { Desk } from '../desk.ts'
import type { Motion, Subject } from '../subject.ts'
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

/** What is drawn over the elements for the sake of a gesture. */
export interface Marks {
  readonly marquee?: Box
  readonly guides?: readonly Guide[]
  readonly label?: string
  /** The handles would be in the way. */
  readonly isBusy?: boolean
}

/** What gestures work with. */
export interface Workplace {
  readonly subject: Subject
  readonly desk: Desk
  readonly design: () => Design
  /** The chosen elements that may be changed. */
  readonly chosen: () => readonly Element[]
  readonly viewport: () => Viewport
  readonly look: (viewport: Viewport) => void
  readonly mark: (marks: Marks) => void
}

/** A drag of elements: shown while it lasts, kept as one step when it ends, gone when it is given up. */
export function dragging(
  { subject, mark }: Workplace,
  elements: readonly Element[],
  motionAt: (at: PointerAt) => { motion: Motion; marks: () => Marks },
): Gesture {
  let last: Motion | null = null
  return {
    move(at) {
      const { motion, marks } = motionAt(at)
      last = motion
      subject.drag(elements, motion)
      mark(marks())
    },
    end() {
      mark({})
      if (last) subject.keep(elements, last)
    },
    cancel() {
      mark({})
      subject.drag(elements, null)
    },
  }
}
