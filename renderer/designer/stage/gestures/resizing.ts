import { type Handle, pulledBox, resize, resizeAlone } from '#core/design/alter/resize'
import type { Element } from '#core/design/element'
import { boxOfElements } from '#core/design/placedBox'
import { snapPulled } from '#core/design/snapping/snap'
import { keepsShape } from '../selectionFrame.ts'
import { surroundingsOf } from '../surroundings.ts'
import { dragging, type Gesture, type PointerAt, type Workplace } from './gesture.ts'

/** Pulls a handle. Shift keeps the proportions, Alt the centre; letters and icons keep theirs anyway. */
export function startResizing(work: Workplace, handle: Handle, start: PointerAt): Gesture {
  const elements = work.chosen()
  const box = boxOfElements(elements)!
  const isUpright = elements.every(({ placement }) => placement.rotation === 0)
  const surroundings = isUpright ? surroundingsOf(work, elements) : null
  const isRigid = keepsShape(elements)
  const [only, another] = elements
  return dragging(work, 'resize', elements, ({ canvas, shift, alt, control }) => {
    const options = { keepRatio: shift || isRigid, fromCentre: alt }
    let [dx, dy] = [canvas.x - start.canvas.x, canvas.y - start.canvas.y]
    const pulled = pulledBox(box, handle, dx, dy, options)
    // A corner that keeps proportions runs along its diagonal: no two guides could hold it.
    const canSnap = surroundings && !control && !options.keepRatio && !alt
    const snap = canSnap ? snapPulled(pulled, handle, surroundings) : { dx: 0, dy: 0, guides: [] }
    dx += snap.dx
    dy += snap.dy
    const to = pulledBox(box, handle, dx, dy, options)
    return {
      edit: (edits) =>
        only && !another
          ? resizeAlone(edits, only, handle, dx, dy, options)
          : resize(edits, elements, box, to),
      marks: { guides: snap.guides, label: sizeLabel(work.chosen()) },
    }
  })
}

/** As it stands on the canvas just now. */
function sizeLabel(elements: readonly Element[]): string {
  const box = boxOfElements(elements)!
  return `${Math.round(box.width)} × ${Math.round(box.height)}`
}
