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
function busynessOf({ pixels, colours }: CoarseView): number {
  const lightness = Float32Array.from(colours, (hex) => (hex ? lchOfHex(hex).l : Number.NaN))
  let [pairs, jumps] = [0, 0]
  // Every second row and column says as much as all.
  for (let row = 0; row < PIXELS - 1; row += 2) {
    for (let column = 0; column < PIXELS - 1; column += 2) {
      const at = row * PIXELS + column
      const here = lightness[pixels[at]!]!
      for (const beside of [lightness[pixels[at + 1]!]!, lightness[pixels[at + PIXELS]!]!]) {
        const step = Math.abs(here - beside)
        if (Number.isNaN(step)) continue
        pairs++
        if (step > STEP) jumps++
      }
    }
  }
  return pairs === 0 ? 0 : jumps / pairs
}
