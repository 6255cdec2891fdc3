import { type Handle, pulledBox } from '#core/design/alter/resize'
import { boxOfElements } from '#core/design/placedBox'
import { snapPulled } from '#core/design/snapping/snap'
import { told } from '../subject.ts'
import { surroundingsOf } from '../surroundings.ts'
import { dragging, type Gesture, type PointerAt, type Workplace } from './gesture.ts'

/** Pulls a handle. Shift keeps the proportions, Alt the centre; some elements keep theirs anyway. */
export function startResizing(work: Workplace, handle: Handle, start: PointerAt): Gesture {
  const { traits } = work.subject
  const elements = work.chosen()
  const box = boxOfElements(elements)!
  const isUpright = elements.every(({ placement }) => placement.rotation === 0)
  const surroundings = isUpright ? surroundingsOf(work, elements) : null
  const isRigid = traits.keepsShape(elements)
  return dragging(work, elements, ({ canvas, shift, alt, control }) => {
    const options = { keepRatio: shift || isRigid, fromCentre: alt }
    let [dx, dy] = [canvas.x - start.canvas.x, canvas.y - start.canvas.y]
    const pulled = pulledBox(box, handle, dx, dy, options)
    // A corner that keeps proportions runs along its diagonal: no two guides could hold it.
    const canSnap = surroundings && !control && !options.keepRatio && !alt
    const snap = canSnap ? snapPulled(pulled, handle, surroundings) : { dx: 0, dy: 0, guides: [] }
    dx += snap.dx
    dy += snap.dy
    return {
      motion: { kind: 'resize', handle, dx, dy, options },
      marks: () => ({ guides: snap.guides, label: sizeLabel(work) }),
    }
  })
}

/** As it stands on the canvas just now. */
function sizeLabel({ chosen, subject }: Workplace): string {
  const { width, height } = boxOfElements(chosen())!
  return `${told(width, subject.scale)} × ${told(height, subject.scale)}`
}
