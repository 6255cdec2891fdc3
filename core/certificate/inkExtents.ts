import type { Line } from '../text/shapeLine.ts'
import type { Typeface } from '../text/typeface.ts'

/** How far ink reaches above and below the baseline, in ems. A font's own ascent says little: marks stack. */
export interface InkExtents {
  readonly above: number
  readonly below: number
}

export function inkExtents(line: Line): InkExtents {
  let above = 0
  let below = 0
  for (const { face, id, dy } of line.glyphs) {
    const { top, bottom } = glyphInk(face, id)
    if (top === bottom) continue
    above = Math.max(above, dy + top)
    below = Math.max(below, -(dy + bottom))
  }
  return { above, below }
}

interface GlyphInk {
  readonly top: number
  readonly bottom: number
}

const known = new WeakMap<Typeface, Map<number, GlyphInk>>()

function glyphInk(face: Typeface, id: number): GlyphInk {
  let glyphs = known.get(face)
  if (!glyphs) {
    glyphs = new Map()
    known.set(face, glyphs)
  }
  let ink = glyphs.get(id)
  if (!ink) {
    const extents = face.font.glyphExtents(id)
    const em = face.scale / face.upem
    // HarfBuzz measures the height downwards from the top.
    ink = extents
      ? { top: extents.yBearing * em, bottom: (extents.yBearing + extents.height) * em }
      : { top: 0, bottom: 0 }
    glyphs.set(id, ink)
  }
  return ink
}
