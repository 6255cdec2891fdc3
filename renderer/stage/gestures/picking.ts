import type { Hex } from '#core/design/scene'
import type { Gesture, Workplace } from './gesture.ts'

/** Takes the colour of the spot where the pointer is let go. */
export function startPicking({ desk }: Workplace, colourAt: (x: number, y: number) => Hex | null): Gesture {
  return {
    cursor: 'crosshair',
    move: () => {},
    end: ({ screen }) => desk.picked(colourAt(screen.x, screen.y)),
    cancel: () => desk.picked(null),
  }
}
