import { AT_HOME, type Element, type Placement } from '../design/element.ts'
import { inkBox } from '../design/inkBox.ts'
import { shapesOf } from '../design/sceneOf.ts'
import { placeFindings } from './placeFindings.ts'

/**
 * Where an element may stand so that nothing of it is cut off: as near to where it is as can be, towards the middle
 * of the badge, and smaller only if it must be. Where the style has it, if nothing else helps.
 */
export function broughtInside(element: Element, body: string): Placement {
  const { x, y, width, height } = inkBox(shapesOf(element))
  const [toX, toY] = [500 - (x + width / 2), 500 - (y + height / 2)]
  for (const scale of [1, 0.85, 0.7, 0.55, 0.4]) {
    for (let share = 0; share <= 1; share += 0.05) {
      const placement: Placement = {
        ...element.placement,
        x: Math.round(element.placement.x + toX * share),
        y: Math.round(element.placement.y + toY * share),
        scaleX: hundredth(element.placement.scaleX * scale),
        scaleY: hundredth(element.placement.scaleY * scale),
      }
      if (placeFindings([{ ...element, placement }], body).length === 0) return placement
    }
  }
  return AT_HOME
}

const hundredth = (value: number): number => Math.round(value * 100) / 100
