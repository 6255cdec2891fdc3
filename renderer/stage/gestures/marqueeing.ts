import type { Box, Element } from '#core/design/element'
import { placedBox } from '#core/design/placedBox'
import type { Gesture, PointerAt, Workplace } from './gesture.ts'

/** Chooses all that a box touches; of the large surfaces only what lies wholly in it. Shift adds. */
export function startMarquee(
  { subject, design, mark }: Workplace,
  start: PointerAt,
  together: (elements: readonly Element[]) => readonly string[],
): Gesture {
  const first = subject.selection()
  const before = start.shift ? first : []
  return {
    move({ canvas }) {
      const box = boxBetween(start.canvas, canvas)
      const caught = design().elements.filter(
        (element) =>
          !element.hidden &&
          !element.locked &&
          isCaught(placedBox(element), box, subject.traits.isBackdrop(element)),
      )
      mark({ marquee: box, isBusy: true })
      subject.select([...before, ...together(caught)])
    },
    end() {
      mark({})
    },
    cancel() {
      mark({})
      subject.select(first)
    },
  }
}

const boxBetween = (a: { x: number; y: number }, b: { x: number; y: number }): Box => ({
  x: Math.min(a.x, b.x),
  y: Math.min(a.y, b.y),
  width: Math.abs(a.x - b.x),
  height: Math.abs(a.y - b.y),
})

function isCaught(box: Box, by: Box, wholly: boolean): boolean {
  const [right, below] = [by.x + by.width, by.y + by.height]
  if (wholly) {
    return box.x >= by.x && box.y >= by.y && box.x + box.width <= right && box.y + box.height <= below
  }
  return box.x < right && box.x + box.width > by.x && box.y < below && box.y + box.height > by.y
}
