import type { Supplies } from '../design/compose.ts'
import type { HandEdits } from '../design/edits.ts'
import type { Element } from '../design/element.ts'
import type { Finding } from './finding.ts'

/** Pixels of a picture to a canvas unit, from which on a badge of 1,024 pixels shows it without blur that is noticed. */
const SHARP = 0.62

/** Pictures of a person's own that have too few pixels for the size they were given. */
export function pictureFindings(
  elements: readonly Element[],
  edits: HandEdits,
  assetOf: Supplies['assetOf'],
): Finding[] {
  const added = new Map(edits.added.map((each) => [each.id, each]))
  return elements.flatMap(({ id, hidden, placement }): Finding[] => {
    const picture = added.get(id)
    const asset = picture?.kind === 'picture' && !hidden ? assetOf(picture.asset) : undefined
    if (picture?.kind !== 'picture' || !asset) return []
    const shown = picture.crop ?? { width: 1, height: 1 }
    const across = (asset.width * shown.width) / picture.width / Math.abs(placement.scaleX)
    const down = (asset.height * shown.height) / picture.height / Math.abs(placement.scaleY)
    const scale = Math.min(across, down) / SHARP
    return scale < 1 ? [{ code: 'quality/coarse-picture', element: id, scale }] : []
  })
}
