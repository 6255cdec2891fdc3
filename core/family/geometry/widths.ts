import { CENTRE, type Polygon } from './polygon.ts'

/** How wide a line of text may be: the narrowest place of an outline between two heights, centred on its axis. */
export type WidthBetween = (top: number, bottom: number) => number

const STEP = 2

/** Samples an outline once, so that fitting a title may ask it a thousand times. */
export function widthsOf(outline: Polygon): WidthBetween {
  const halves = Array.from({ length: 1000 / STEP + 1 }, (_, i) => halfWidth(outline, i * STEP))
  return (top, bottom) => {
    let least = Infinity
    const last = Math.ceil(bottom / STEP)
    for (let i = Math.floor(top / STEP); i <= last; i++) least = Math.min(least, halves[i] ?? 0)
    return 2 * least
  }
}

function halfWidth(outline: Polygon, y: number): number {
  let [left, right] = [-Infinity, Infinity]
  outline.forEach((from, i) => {
    const to = outline[(i + 1) % outline.length]!
    if (from[1] <= y === to[1] <= y) return
    const x = from[0] + ((y - from[1]) / (to[1] - from[1])) * (to[0] - from[0])
    if (x <= CENTRE) left = Math.max(left, x)
    else right = Math.min(right, x)
  })
  const half = Math.min(CENTRE - left, right - CENTRE)
  return Number.isFinite(half) ? half : 0
}
