import type { Box } from '../element.ts'
import { inkBox } from '../inkBox.ts'
import { centreOf } from '../matrix.ts'
import { readPath } from '../readPath.ts'

/** The badge's own geometry. */
export interface BodyGeometry {
  readonly box: Box
  /** For a round badge: the circle of its rim. */
  readonly rim?: { readonly x: number; readonly y: number; readonly radius: number }
}

/** Outlines whose points all lie this evenly around their middle, and that reach as far to the sides, are round. */
const ROUND = 0.01

/** `body`: outline of the silhouette. */
export function bodyGeometry(body: string): BodyGeometry {
  const box = inkBox([{ path: body }])
  const [x, y] = centreOf(box)
  const distances: number[] = []
  readPath(body, (command, coordinates) => {
    if (command !== 'Z') distances.push(Math.hypot(coordinates.at(-2)! - x, coordinates.at(-1)! - y))
  })
  const [near, far] = [Math.min(...distances), Math.max(...distances)]
  const reaches = [box.width / 2, box.height / 2]
  const isRound =
    distances.length > 2 && [near, ...reaches].every((reach) => Math.abs(far - reach) < far * ROUND)
  return isRound ? { box, rim: { x, y, radius: far } } : { box }
}
