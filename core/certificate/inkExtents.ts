import type { Line } from '../text/shapeLine.ts'
import type { Typeface } from '../text/typeface.ts'

/** How far ink reaches above and below the baseline, in ems. A font's own ascent says little: marks stack. */
export interface InkExtents {
  readonly above: number
  readonly below: number
}

export function inkExtents(line: Line): InkExtents {
  let [above, below] = [0, 0]
  for (const { face, id, dy } of line.glyphs) {
    const [top, bottom] = glyphInk(face, id)
    if (top === bottom) continue
    above = Math.max(above, dy + top)
    below = Math.max(below, -(dy + bottom))
  }
  return { above, below }
}

const known = new WeakMap<Typeface, Map<number, readonly [top: number, bottom: number]>>()

function glyphInk(face: Typeface, id: number): readonly [top: number, bottom: number] {
  const glyphs = known.get(face) ?? new Map<number, readonly [number, number]>()
  known.set(face, glyphs)
  let ink = glyphs.get(id)
  if (!ink) {
    const extents = face.font.glyphExtents(id)
    const em = face.scale / face.upem
    // HarfBuzz measures the height downwards from the top.
    ink = extents ? [extents.yBearing * em, (extents.yBearing + extents.height) * em] : [0, 0]
    glyphs.set(id, ink)
  }
  return ink
}
