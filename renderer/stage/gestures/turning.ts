import { frameOf } from '../selectionFrame.ts'
import type { Point } from '../viewport.ts'
import { dragging, type Gesture, type PointerAt, type Workplace } from './gesture.ts'

const STEP = 15

/** Turns what is chosen about its middle; Shift by steps of 15 degrees. */
export function startTurning(work: Workplace, start: PointerAt): Gesture {
  const elements = work.chosen()
  const { centre, rotation } = frameOf(elements)!
  const first = angleOf(centre, start.canvas)
  const turning = dragging(work, elements, ({ canvas, shift }) => {
    let degrees = angleOf(centre, canvas) - first
    if (shift) degrees = Math.round((rotation + degrees) / STEP) * STEP - rotation
    return {
      motion: { kind: 'turn', degrees, about: [centre.x, centre.y] },
      marks: () => ({ label: `${Math.round(upright(rotation + degrees))}°` }),
    }
  })
  return { ...turning, cursor: 'grabbing' }
}

const angleOf = (centre: Point, at: Point): number =>
  (Math.atan2(at.y - centre.y, at.x - centre.x) * 180) / Math.PI

/** The same angle between -180 and 180. */
const upright = (degrees: number): number => ((((degrees + 180) % 360) + 360) % 360) - 180
