import type { HandEdits } from '../edits.ts'
import type { Box, Element } from '../element.ts'
import { boxAround, placedBox } from '../placedBox.ts'
import { moveBy } from './move.ts'

export type Alignment = 'left' | 'centre' | 'right' | 'top' | 'middle' | 'bottom'

/** Things that move as one: a single element, or all of a group. */
export type Unit = readonly Element[]

/** Lines units up within a box: the one around all of them unless another, such as the badge's, is given. */
export function align(
  edits: HandEdits,
  units: readonly Unit[],
  alignment: Alignment,
  within?: Box,
): HandEdits {
  const boxes = units.map((unit) => boxAround(unit.map(placedBox)))
  const target = within ?? boxAround(boxes.flatMap((box) => box ?? []))
  if (!target) return edits
  return units.reduce((result, unit, i) => {
    const box = boxes[i]
    if (!box) return result
    const [dx, dy] = wayToAlign(target, box, alignment)
    return moveBy(result, unit, dx, dy)
  }, edits)
}

/** How far a box has to move to stand so in another. */
export function wayToAlign(target: Box, box: Box, alignment: Alignment): readonly [dx: number, dy: number] {
  switch (alignment) {
    case 'left':
      return [target.x - box.x, 0]
    case 'centre':
      return [target.x + target.width / 2 - box.x - box.width / 2, 0]
    case 'right':
      return [target.x + target.width - box.x - box.width, 0]
    case 'top':
      return [0, target.y - box.y]
    case 'middle':
      return [0, target.y + target.height / 2 - box.y - box.height / 2]
    case 'bottom':
      return [0, target.y + target.height - box.y - box.height]
  }
}
