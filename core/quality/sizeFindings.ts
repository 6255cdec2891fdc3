/** What is too small to be seen on a badge of 64 pixels, or of 40 mm. */
import type { HandEdits } from '../design/edits.ts'
import type { Element } from '../design/element.ts'
import { EASE, FLOOR } from '../family/fitting/fitting.ts'
import type { Finding } from './finding.ts'
import { isPlacedByHand } from './placeFindings.ts'

/** Half a pixel of 64, a third of a millimetre of 40. */
const THINNEST = 8

/** `titleBody`: height of the title's letter bodies as the style has them. */
export function sizeFindings(elements: readonly Element[], edits: HandEdits, titleBody: number): Finding[] {
  const letters = new Map(
    edits.added.flatMap((added) => (added.kind === 'text' ? [[added.id, added.lettering.size * 0.66]] : [])),
  )
  return elements.flatMap((element): Finding[] => {
    if (element.hidden) return []
    const { id, placement } = element
    const scale = Math.min(Math.abs(placement.scaleX), Math.abs(placement.scaleY))
    const body = id === 'title' ? titleBody : letters.get(id)
    if (body && body * scale < FLOOR - 0.5) {
      // Of a title that a style made so small by itself, the style speaks.
      return id === 'title' && !isPlacedByHand(element)
        ? []
        : [{ code: 'quality/small-text', element: id, scale: (FLOOR + 2) / (body * scale) }]
    }
    if (id === 'title' && titleBody > 0 && titleBody * scale < EASE - 0.5) {
      return [{ code: 'quality/small-title', element: 'title' }]
    }
    const width = edits.changes[id]?.stroke?.width
    return width !== undefined && width > 0 && width * scale < THINNEST - 0.5
      ? [{ code: 'quality/thin-line', element: id, width: Math.ceil(THINNEST / scale) }]
      : []
  })
}
