import { type Alignment, wayToAlign } from '../../design/alter/align.ts'
import { waysToSpread } from '../../design/alter/distribute.ts'
import { type Handle, pulledBox, type ResizeOptions } from '../../design/alter/resize.ts'
import type { Box } from '../../design/element.ts'
import { boxAround } from '../../design/placedBox.ts'

/** Boxes by the id of their block. */
export type Boxes = ReadonlyMap<string, Box>

export const shifted = (boxes: Boxes, dx: number, dy: number): Boxes =>
  each(boxes, (box) => ({ ...box, x: box.x + dx, y: box.y + dy }))

/** All follow the box around them as one of its handles is pulled. */
export function pulled(boxes: Boxes, handle: Handle, dx: number, dy: number, options: ResizeOptions): Boxes {
  const around = boxAround([...boxes.values()])
  return around ? stretched(boxes, around, pulledBox(around, handle, dx, dy, options)) : boxes
}

/** The box around all of them comes to be another. */
export function stretched(boxes: Boxes, from: Box, to: Box): Boxes {
  const across = from.width > 0 ? to.width / from.width : 1
  const down = from.height > 0 ? to.height / from.height : 1
  return each(boxes, (box) => ({
    x: to.x + (box.x - from.x) * across,
    y: to.y + (box.y - from.y) * down,
    width: from.width > 0 ? box.width * across : to.width,
    height: from.height > 0 ? box.height * down : to.height,
  }))
}

/** Several line up with one another, a single one within what is given. */
export function aligned(boxes: Boxes, alignment: Alignment, page: Box): Boxes {
  const target = boxes.size > 1 ? boxAround([...boxes.values()])! : page
  return each(boxes, (box) => {
    const [dx, dy] = wayToAlign(target, box, alignment)
    return { ...box, x: box.x + dx, y: box.y + dy }
  })
}

/** With equal gaps between the two outermost. */
export function spread(boxes: Boxes, axis: 'across' | 'down'): Boxes {
  const ways = waysToSpread([...boxes.values()], axis, 'gaps')
  return new Map(
    [...boxes].map(([id, box], i) => [
      id,
      axis === 'across' ? { ...box, x: box.x + ways[i]! } : { ...box, y: box.y + ways[i]! },
    ]),
  )
}

const each = (boxes: Boxes, change: (box: Box) => Box): Boxes =>
  new Map([...boxes].map(([id, box]) => [id, change(box)]))
