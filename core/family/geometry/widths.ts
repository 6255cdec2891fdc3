import { CENTRE, type Polygon } from './polygon.ts'

/** How wide a line of text may be: the narrowest place of an outline between two heights, centred on its axis. */
export type WidthBetween = (top: number, bottom: number) => number

const STEP = 2

/** Samples an outline once, so that fitting a title may ask it a thousand times. */
export function widthsOf(outline: Polygon): WidthBetween {
  const halves = halfWidths(outline)
  return (top, bottom) => {
    let least = Infinity
    const last = Math.ceil(bottom / STEP)
    for (let i = Math.floor(top / STEP); i <= last; i++) least = Math.min(least, halves[i] ?? 0)
    return 2 * least
  }
}

/** At every step from the top down. Each edge is asked only about the heights that it crosses. */
function halfWidths(outline: Polygon): Float64Array {
  const lefts = new Float64Array(1000 / STEP + 1).fill(-Infinity)
  const rights = new Float64Array(lefts.length).fill(Infinity)
  outline.forEach((from, i) => {
    const to = outline[(i + 1) % outline.length]!
    const [top, bottom] = [Math.min(from[1], to[1]), Math.max(from[1], to[1])]
    for (let row = Math.max(0, Math.ceil(top / STEP)); row < lefts.length && row * STEP < bottom; row++) {
      const x = from[0] + ((row * STEP - from[1]) / (to[1] - from[1])) * (to[0] - from[0])
      if (x <= CENTRE) lefts[row] = Math.max(lefts[row]!, x)
      else rights[row] = Math.min(rights[row]!, x)
    }
  })
  return lefts.map((left, row) => {
    const half = Math.min(CENTRE - left, rights[row]! - CENTRE)
    return Number.isFinite(half) ? half : 0
  })
}
