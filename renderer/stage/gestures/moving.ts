import { boxOfElements } from '#core/design/placedBox'
import { snapMoved } from '#core/design/snapping/snap'
import { told } from '../subject.ts'
import { surroundingsOf } from '../surroundings.ts'
import { dragging, type Gesture, type PointerAt, type Workplace } from './gesture.ts'

/** Moves what is chosen. Shift keeps to the stronger direction; control lets go of the guides. */
export function startMoving(work: Workplace, start: PointerAt): Gesture {
  const { scale } = work.subject
  const elements = work.chosen()
  const box = boxOfElements(elements)!
  const surroundings = surroundingsOf(work, elements)
  return dragging(work, elements, ({ canvas, shift, control }) => {
    let [dx, dy] = [canvas.x - start.canvas.x, canvas.y - start.canvas.y]
    const isAcross = Math.abs(dx) >= Math.abs(dy)
    if (shift) [dx, dy] = isAcross ? [dx, 0] : [0, dy]
    const moved = { ...box, x: box.x + dx, y: box.y + dy }
    const snap = surroundings && !control ? snapMoved(moved, surroundings) : { dx: 0, dy: 0, guides: [] }
    if (!shift || isAcross) dx += snap.dx
    if (!shift || !isAcross) dy += snap.dy
    return {
      motion: { kind: 'move', dx, dy },
      marks: () => ({
        guides: snap.guides,
        label: `${told(box.x + dx, scale)}, ${told(box.y + dy, scale)}`,
        isBusy: true,
      }),
    }
  })
}
