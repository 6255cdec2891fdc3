import type { Box, Design } from '#core/design/element'
import { placedBox } from '#core/design/placedBox'
import { isBackdrop } from './badgeTraits.ts'

/** How far a new thing may begin from the middle, and how finely places are tried; canvas units. */
const REACH = 340
const STEP = 20

/** How far above or below the middle something of this size covers the least of what is there; the nearest such place. */
export function freeSpot({ elements }: Design, { width, height }: Pick<Box, 'width' | 'height'>): number {
  const taken = elements.filter((element) => !element.hidden && !isBackdrop(element)).map(placedBox)
  let best = { y: 0, covers: Infinity }
  for (let distance = 0; distance <= REACH; distance += STEP) {
    for (const y of [distance, -distance]) {
      const box = { x: 500 - width / 2, y: 500 + y - height / 2, width, height }
      const covers = taken.reduce((sum, other) => sum + shared(box, other), 0)
      if (covers < best.covers) best = { y, covers }
    }
  }
  return best.y
}

function shared(one: Box, other: Box): number {
  const across = Math.min(one.x + one.width, other.x + other.width) - Math.max(one.x, other.x)
  const down = Math.min(one.y + one.height, other.y + other.height) - Math.max(one.y, other.y)
  return Math.max(0, across) * Math.max(0, down)
}
