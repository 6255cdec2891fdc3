/** Where elements stand, as boxes along the axes of the canvas. */
import type { Box, Element } from './element.ts'
import { mappedBox, placementMatrix } from './matrix.ts'

export const placedBox = ({ box, placement }: Pick<Element, 'box' | 'placement'>): Box =>
  mappedBox(placementMatrix(placement, box), box)

/** The box around all of them; undefined for none. */
export const boxAround = (boxes: readonly Box[]): Box | undefined => {
  if (boxes.length === 0) return undefined
  const left = Math.min(...boxes.map(({ x }) => x))
  const top = Math.min(...boxes.map(({ y }) => y))
  const right = Math.max(...boxes.map(({ x, width }) => x + width))
  const bottom = Math.max(...boxes.map(({ y, height }) => y + height))
  return { x: left, y: top, width: right - left, height: bottom - top }
}

export const boxOfElements = (elements: readonly Element[]): Box | undefined =>
  boxAround(elements.map(placedBox))
