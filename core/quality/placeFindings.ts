/** What a person put where it will be cut off. What a style places by itself stays inside. */
import type { Box, Element } from '../design/element.ts'
import { inkBox } from '../design/inkBox.ts'
import { shapesOf } from '../design/sceneOf.ts'
import type { Finding } from './finding.ts'
import { bitsOf, bodyMask, covered, maskOf, PIXELS, within } from './raster.ts'

/** 3 mm on a button of 38 mm, where the paper goes round the edge. */
const MARGIN = Math.round((3 / 38) * PIXELS)
/** Less than this share of an element over the edge is no harm. */
const LITTLE = 0.02

/** What has to be whole to be understood. */
const SIGNS = new Set(['title', 'subtitle', 'icon', 'level', 'text'])

/** `body`: outline of the silhouette. One finding for an element, the gravest. */
export function placeFindings(elements: readonly Element[], body: string): Finding[] {
  const placed = elements.filter((element) => !element.hidden && isPlacedByHand(element))
  if (placed.length === 0) return []
  const inside = bitsOf([bodyMask(body)])
  let safe: Uint8Array | undefined
  return placed.flatMap((element): Finding[] => {
    const shapes = shapesOf(element)
    const box = inkBox(shapes)
    const { id } = element
    if (isOff(box)) return [{ code: 'quality/off-canvas', element: id, box }]
    if (!SIGNS.has(element.origin)) return []
    const ink = covered(bitsOf(shapes.map(maskOf)))
    const over = (room: Uint8Array): boolean =>
      1 - within(ink, room).length / Math.max(1, ink.length) > LITTLE
    if (over(inside)) return [{ code: 'quality/off-badge', element: id, box }]
    safe ??= shrunk(inside, MARGIN)
    return over(safe) ? [{ code: 'quality/print-margin', element: id, box }] : []
  })
}

export const isPlacedByHand = ({ derived, placement }: Element): boolean =>
  !derived ||
  placement.x !== 0 ||
  placement.y !== 0 ||
  placement.rotation !== 0 ||
  placement.scaleX !== 1 ||
  placement.scaleY !== 1

const isOff = ({ x, y, width, height }: Box): boolean =>
  x < -1 || y < -1 || x + width > 1001 || y + height > 1001

/** What is left when everything nearer than `by` pixels to the edge is taken away. */
function shrunk(mask: Uint8Array, by: number): Uint8Array {
  const offsets = Array.from({ length: 24 }, (_, i) => {
    const angle = (i / 24) * 2 * Math.PI
    return [Math.round(Math.cos(angle) * by), Math.round(Math.sin(angle) * by)] as const
  })
  const left = new Uint8Array(mask.length)
  for (let y = by; y < PIXELS - by; y++) {
    for (let x = by; x < PIXELS - by; x++) {
      const i = y * PIXELS + x
      if (mask[i] && offsets.every(([dx, dy]) => mask[i + dy * PIXELS + dx])) left[i] = 1
    }
  }
  return left
}
