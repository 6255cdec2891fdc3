import type { HandEdits } from '../edits.ts'
import type { Box, Element, Placement } from '../element.ts'
import { turn } from '../matrix.ts'
import { place, placeAll } from './change.ts'
import { middleOf } from './rotate.ts'

/** Which of the eight handles of a box is pulled, as on a map. */
export type Handle = 'n' | 'ne' | 'e' | 'se' | 's' | 'sw' | 'w' | 'nw'

export interface ResizeOptions {
  readonly keepRatio?: boolean
  /** The middle stays, both sides move. */
  readonly fromCentre?: boolean
}

/** Nothing becomes smaller than this, so that it can still be taken hold of. */
const SMALLEST = 1

/** A box after one of its handles was pulled by dx, dy. It never turns inside out. */
export function pulledBox(
  box: Box,
  handle: Handle,
  dx: number,
  dy: number,
  { keepRatio = false, fromCentre = false }: ResizeOptions = {},
): Box {
  const [towardsX, towardsY] = directionOf(handle)
  const share = fromCentre ? 2 : 1
  let width = Math.max(SMALLEST, box.width + dx * towardsX * share)
  let height = Math.max(SMALLEST, box.height + dy * towardsY * share)
  if (keepRatio && box.width > 0 && box.height > 0) {
    const [byWidth, byHeight] = [width / box.width, height / box.height]
    const isFurther = Math.abs(byWidth - 1) > Math.abs(byHeight - 1)
    const factor = towardsY === 0 || (towardsX !== 0 && isFurther) ? byWidth : byHeight
    ;[width, height] = [box.width * factor, box.height * factor]
  }
  // What is not pulled stays; along an axis that only follows the ratio, the middle does.
  const stays = (towards: number): number => (fromCentre || towards === 0 ? 0.5 : towards > 0 ? 0 : 1)
  return {
    x: box.x + (box.width - width) * stays(towardsX),
    y: box.y + (box.height - height) * stays(towardsY),
    width,
    height,
  }
}

/** Elements follow the box around them from one place and size to another. */
export function resize(edits: HandEdits, elements: readonly Element[], from: Box, to: Box): HandEdits {
  const byWidth = from.width > 0 ? to.width / from.width : 1
  const byHeight = from.height > 0 ? to.height / from.height : 1
  const resized = elements.map((element): [string, Placement] => {
    const { id, placement } = element
    const [x, y] = middleOf(element)
    const [alongX, alongY] = turnedFactors(byWidth, byHeight, placement.rotation)
    return [
      id,
      {
        ...placement,
        x: placement.x + to.x + (x - from.x) * byWidth - x,
        y: placement.y + to.y + (y - from.y) * byHeight - y,
        scaleX: placement.scaleX * alongX,
        scaleY: placement.scaleY * alongY,
      },
    ]
  })
  return placeAll(edits, new Map(resized))
}

/**
 * One element pulled by a handle of its own box, which turns with it. dx, dy are of the canvas; the opposite handle
 * stays where it is.
 */
export function resizeAlone(
  edits: HandEdits,
  element: Element,
  handle: Handle,
  dx: number,
  dy: number,
  options: ResizeOptions = {},
): HandEdits {
  const { box, placement } = element
  const { rotation, scaleX, scaleY } = placement
  const [cos, sin] = turn(rotation)
  const [alongX, alongY] = [cos * dx + sin * dy, cos * dy - sin * dx]
  const [width, height] = [box.width * Math.abs(scaleX), box.height * Math.abs(scaleY)]
  const own = { x: -width / 2, y: -height / 2, width, height }
  const pulled = pulledBox(own, handle, alongX, alongY, options)
  const [offX, offY] = [pulled.x + pulled.width / 2, pulled.y + pulled.height / 2]
  return place(edits, element.id, {
    x: placement.x + cos * offX - sin * offY,
    y: placement.y + sin * offX + cos * offY,
    rotation,
    scaleX: width > 0 ? scaleX * (pulled.width / width) : scaleX,
    scaleY: height > 0 ? scaleY * (pulled.height / height) : scaleY,
  })
}

export const directionOf = (handle: Handle): readonly [x: number, y: number] => [
  handle.includes('e') ? 1 : handle.includes('w') ? -1 : 0,
  handle.includes('s') ? 1 : handle.includes('n') ? -1 : 0,
]

/** An element turned by other than quarters would be slanted by two factors: it takes their mean. */
function turnedFactors(byWidth: number, byHeight: number, rotation: number): readonly [number, number] {
  const quarter = ((rotation % 180) + 180) % 180
  if (quarter === 0) return [byWidth, byHeight]
  if (quarter === 90) return [byHeight, byWidth]
  const mean = Math.sqrt(byWidth * byHeight)
  return [mean, mean]
}
