import type { Element } from '#core/design/element'
import { placedBox } from '#core/design/placedBox'
import { bodyGeometry } from '#core/design/snapping/bodyGeometry'
import type { Surroundings } from '#core/design/snapping/snap'
import type { Workplace } from './gestures/gesture.ts'

/** How near a guide draws, in pixels. */
const NEAR = 6
export const GRID = 20

/** What a drag of these elements falls into place beside; null while snapping is off. */
export function surroundingsOf(
  { store, desk, design, memberId, viewport }: Workplace,
  moving: readonly Element[],
): Surroundings | null {
  const { snaps, hasGrid } = desk.state()
  const body = store.derivedOf(memberId() ?? '')?.body
  if (!snaps || body === undefined) return null
  const ids = new Set(moving.map(({ id }) => id))
  const others = design().elements.filter(({ id, hidden, box }) => !ids.has(id) && !hidden && box.width > 0)
  return {
    others: others.map(placedBox),
    body: bodyGeometry(body),
    tolerance: NEAR / viewport().zoom,
    ...(hasGrid && { grid: GRID }),
  }
}
