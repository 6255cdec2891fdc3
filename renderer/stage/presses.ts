import type { Design, Element } from '#core/design/element'
import type { Hex } from '#core/design/scene'
import type { Gesture, PointerAt, Workplace } from './gestures/gesture.ts'
import { startMarquee } from './gestures/marqueeing.ts'
import { startMoving } from './gestures/moving.ts'
import { startPanning } from './gestures/panning.ts'
import { startPicking } from './gestures/picking.ts'
import { startResizing } from './gestures/resizing.ts'
import { startTurning } from './gestures/turning.ts'
import { cursorOf, frameOf, gripAt, isInside } from './selectionFrame.ts'
import type { Point } from './viewport.ts'

/** What a press on the canvas means, by where it comes down and what is chosen already. */
export interface Presses {
  press(at: PointerAt, isMiddle: boolean): Gesture
  /** Goes into a group, or opens what is there. */
  pressTwice(at: PointerAt): void
  /** What a press would do here, as the pointer shows it. */
  cursorAt(at: PointerAt): string
}

interface Surface {
  readonly work: Workplace
  /** The uppermost element at a point of the canvas. */
  readonly hit: (at: Point) => Element | null
  /** The space bar is down. */
  readonly isPanning: () => boolean
  /** Nothing locked or hidden is among what is chosen. */
  readonly isAllFree: () => boolean
  readonly colourAt: (x: number, y: number) => Hex | null
  readonly open: (element: Element) => void
}

/** How far a hand slips before a press becomes a drag, in pixels. */
const SLIP = 3

export function createPresses({ work, hit, isPanning, isAllFree, colourAt, open }: Surface): Presses {
  const { subject, desk, design } = work
  const { isBackdrop, keepsShape, turns } = subject.traits

  const touched = (at: PointerAt) => {
    const elements = work.chosen()
    const frame = frameOf(elements)
    const hasGrips = frame !== null && isAllFree()
    return {
      elements,
      frame,
      grip: hasGrips
        ? gripAt(frame, work.viewport(), at.screen, { onlyCorners: keepsShape(elements), turns })
        : null,
    }
  }

  const choose = (found: Element | null, at: PointerAt) => {
    const selection = subject.selection()
    const adds = at.shift || at.control
    const { group } = desk.state()
    if (group !== null && found?.group !== group) desk.set({ group: null })
    if (!found) {
      if (!adds) subject.select([])
      return
    }
    const ids = together(design(), found, desk.state().group).map(({ id }) => id)
    const isChosen = ids.every((id) => selection.includes(id))
    if (!adds) subject.select(ids)
    else subject.select(isChosen ? selection.filter((id) => !ids.includes(id)) : [...selection, ...ids])
  }

  return {
    press(at, isMiddle) {
      if (desk.state().isPicking) return startPicking(work, colourAt)
      if (isMiddle || isPanning()) return startPanning(work, at)
      const { elements, frame, grip } = touched(at)
      if (grip === 'turn') return startTurning(work, at)
      if (grip) return startResizing(work, grip, at)
      const found = hit(at.canvas)
      const click = () => choose(found, at)
      const isChosen = found !== null && elements.some(({ id }) => id === found.id)
      const isUnder = frame !== null && isInside(frame, at.canvas) && (!found || isBackdrop(found))
      if (isChosen || (isUnder && !at.shift && !at.control)) {
        return pressed(at, () => startMoving(work, at), click)
      }
      if (found && !isBackdrop(found)) {
        click()
        return pressed(at, () => startMoving(work, at))
      }
      const all = (caught: readonly Element[]) => allTogether(design(), caught, desk.state().group)
      return pressed(at, () => startMarquee(work, at, all), click)
    },
    pressTwice(at) {
      const found = hit(at.canvas)
      if (!found) return
      if (found.group === undefined || desk.state().group === found.group) return open(found)
      desk.set({ group: found.group })
      subject.select([found.id])
    },
    cursorAt(at) {
      if (desk.state().isPicking) return 'crosshair'
      if (isPanning()) return 'grab'
      const { frame, grip } = touched(at)
      if (grip === 'turn') return 'grab'
      if (grip && frame) return cursorOf(grip, frame)
      const found = hit(at.canvas)
      return found && !isBackdrop(found) ? 'move' : 'default'
    },
  }
}

/** A press becomes a drag once the pointer has gone further than a hand slips; until then it may be a click. */
function pressed(start: PointerAt, drag: () => Gesture, click?: () => void): Gesture {
  let dragging: Gesture | null = null
  return {
    move(at) {
      const distance = Math.hypot(at.screen.x - start.screen.x, at.screen.y - start.screen.y)
      if (!dragging && distance < SLIP) return
      dragging ??= drag()
      dragging.move(at)
    },
    end: (at) => (dragging ? dragging.end(at) : click?.()),
    cancel: () => dragging?.cancel(),
  }
}

/** The element, or all of its group while one is not inside it. */
export function together(
  { elements }: Design,
  { id, group }: Element,
  entered: string | null,
): readonly Element[] {
  if (group === undefined || group === entered) return elements.filter((one) => one.id === id)
  return elements.filter((one) => one.group === group)
}

const allTogether = (design: Design, caught: readonly Element[], entered: string | null): readonly string[] =>
  caught.flatMap((element) => together(design, element, entered).map(({ id }) => id))
