import { lchOfHex } from '../colour/oklch.ts'
import type { CoarseView } from './coarseView.ts'
import type { Finding } from './finding.ts'
import { PIXELS } from './raster.ts'

/** The busiest of our own styles has 0.21; beyond this, nothing can be made out on a small badge. */
const MOST = 0.27
/** A step in OKLCH lightness that the eye takes for an edge. */
const STEP = 0.16

/** When light changes from pixel to pixel all over a badge, there is nothing left for the eye to rest on. */
export const busyFindings = (view: CoarseView): Finding[] =>
  busynessOf(view) > MOST ? [{ code: 'quality/busy' }] : []

/** The share of neighbouring pixels between which the lightness jumps. */
export function busynessOf({ pixels, colours }: CoarseView): number {
  const lightness = Float32Array.from(colours, (hex) => (hex ? lchOfHex(hex).l : Number.NaN))
  const seen = Float32Array.from(pixels, (index) => lightness[index]!)
  let [pairs, jumps] = [0, 0]
  const compare = (one: number, other: number): void => {
    const step = Math.abs(seen[one]! - seen[other]!)
    if (Number.isNaN(step)) return
    pairs++
    if (step > STEP) jumps++
  }
  for (let row = 0; row < PIXELS - 1; row++) {
    for (let column = 0; column < PIXELS - 1; column++) {
      const at = row * PIXELS + column
      compare(at, at + 1)
      compare(at, at + PIXELS)
    }
  }
  return pairs === 0 ? 0 : jumps / pairs
}
