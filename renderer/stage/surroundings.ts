import type { Element } from '#core/design/element'
import type { Surroundings } from '#core/design/snapping/snap'
import type { Workplace } from './gestures/gesture.ts'

/** How near a guide draws, in pixels. */
const NEAR = 6

/** What a drag of these elements falls into place beside; null while snapping is off. */
export function surroundingsOf(
  { subject, desk, viewport }: Workplace,
  moving: readonly Element[],
): Surroundings | null {
  const { snaps, hasGrid } = desk.state()
  const around = snaps ? subject.surroundings(moving) : null
  if (!around) return null
  return {
    ...around,
    tolerance: NEAR / viewport().zoom,
    ...(hasGrid && { grid: subject.scale.grid }),
  }
}
