import type { Design, Element } from '#core/design/element'
import { IDENTITY, multiplied, placementMatrix } from '#core/design/matrix'
import { placedBox } from '#core/design/placedBox'
import type { Traits } from './subject.ts'
import type { Point } from './viewport.ts'

/**
 * The uppermost element whose ink, or whose box if it is solid, lies under a point of the canvas, with `reach` canvas units of kindness around it.
 * What is hidden cannot be hit; what is locked only with `locked`.
 */
export type HitTest = (design: Design, at: Point, reach: number, locked?: boolean) => Element | null

/** Uses a canvas of one pixel, which only measures. */
export function createHitTest(
  pathOf: (data: string) => Path2D,
  { isBackdrop, isSolid }: Pick<Traits, 'isBackdrop' | 'isSolid'>,
): HitTest {
  const context = new OffscreenCanvas(1, 1).getContext('2d')!
  const isOn = (element: Element, at: Point, reach: number): boolean => {
    const box = placedBox(element)
    const isNear =
      at.x >= box.x - reach &&
      at.x <= box.x + box.width + reach &&
      at.y >= box.y - reach &&
      at.y <= box.y + box.height + reach
    if (!isNear) return false
    if (isSolid(element)) return true
    const move = placementMatrix(element.placement, element.box)
    return element.shapes.some(({ path, fill, stroke, strokeWidth = 1, rule, matrix = IDENTITY, clip }) => {
      if (clip !== undefined) {
        context.setTransform(...move)
        if (!context.isPointInPath(pathOf(clip), at.x, at.y)) return false
      }
      const whole = multiplied(move, matrix)
      context.setTransform(...whole)
      const outline = pathOf(path)
      if (fill !== undefined && context.isPointInPath(outline, at.x, at.y, rule ?? 'nonzero')) return true
      const scale = Math.sqrt(Math.abs(whole[0] * whole[3] - whole[1] * whole[2])) || 1
      context.lineWidth = (stroke === undefined ? 0 : strokeWidth) + (2 * reach) / scale
      return context.isPointInStroke(outline, at.x, at.y)
    })
  }
  return (design, at, reach, locked = false) =>
    design.elements.findLast(
      (element) =>
        !element.hidden && (locked || !element.locked) && isOn(element, at, isBackdrop(element) ? 0 : reach),
    ) ?? null
}
