import type { HandEdits } from '../edits.ts'
import type { Element, Placement } from '../element.ts'
import { centreOf, turn } from '../matrix.ts'
import { boxOfElements } from '../placedBox.ts'
import { place, placeAll } from './change.ts'

/** Turns elements clockwise about one point: that of the box around them unless another is given. */
export function rotateBy(
  edits: HandEdits,
  elements: readonly Element[],
  degrees: number,
  about?: readonly [x: number, y: number],
): HandEdits {
  const around = boxOfElements(elements)
  if (!around) return edits
  const alone = elements.length === 1 ? middleOf(elements[0]!) : centreOf(around)
  const [cx, cy] = about ?? alone
  const [cos, sin] = turn(degrees)
  const turned = elements.map((element): [string, Placement] => {
    const { id, placement } = element
    const [x, y] = middleOf(element)
    const [fromX, fromY] = [x - cx, y - cy]
    return [
      id,
      {
        ...placement,
        x: placement.x + cx + cos * fromX - sin * fromY - x,
        y: placement.y + cy + sin * fromX + cos * fromY - y,
        rotation: placement.rotation + degrees,
      },
    ]
  })
  return placeAll(edits, new Map(turned))
}

/** Mirrors elements within the box around them: `across` swaps left and right, `down` top and bottom. */
export function mirror(edits: HandEdits, elements: readonly Element[], axis: 'across' | 'down'): HandEdits {
  const around = boxOfElements(elements)
  if (!around) return edits
  const [cx, cy] = centreOf(around)
  return elements.reduce((result, element) => {
    const { placement } = element
    const [x, y] = middleOf(element)
    return place(result, element.id, {
      x: placement.x + (axis === 'across' ? 2 * (cx - x) : 0),
      y: placement.y + (axis === 'down' ? 2 * (cy - y) : 0),
      rotation: -placement.rotation,
      scaleX: axis === 'across' ? -placement.scaleX : placement.scaleX,
      scaleY: axis === 'down' ? -placement.scaleY : placement.scaleY,
    })
  }, edits)
}

/** What an element turns about, where it stands. */
export function middleOf({ box, placement }: Element): readonly [x: number, y: number] {
  const [x, y] = centreOf(box)
  return [x + placement.x, y + placement.y]
}
