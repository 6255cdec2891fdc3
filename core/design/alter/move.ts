import type { HandEdits } from '../edits.ts'
import type { Element } from '../element.ts'
import { boxOfElements } from '../placedBox.ts'
import { placeAll } from './change.ts'

/** Canvas units. */
export const moveBy = (
  edits: HandEdits,
  elements: readonly Pick<Element, 'id' | 'placement'>[],
  dx: number,
  dy: number,
): HandEdits =>
  placeAll(
    edits,
    new Map(
      elements.map(({ id, placement }) => [id, { ...placement, x: placement.x + dx, y: placement.y + dy }]),
    ),
  )

/** The upper left corner of all of them together comes to x, y. */
export function moveTo(edits: HandEdits, elements: readonly Element[], x: number, y: number): HandEdits {
  const box = boxOfElements(elements)
  return box ? moveBy(edits, elements, x - box.x, y - box.y) : edits
}
