import { panned } from '../viewport.ts'
import type { Gesture, PointerAt, Workplace } from './gesture.ts'

/** Moves the view, not what lies on the stage. */
export function startPanning(work: Workplace, start: PointerAt): Gesture {
  const first = work.viewport()
  return {
    cursor: 'grabbing',
    move: ({ screen }) => work.look(panned(first, screen.x - start.screen.x, screen.y - start.screen.y)),
    end: () => {},
    cancel: () => work.look(first),
  }
}
