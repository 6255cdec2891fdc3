import { paragraphDirection } from '../../text/itemize.ts'
import { type Glyph, type Line, shapeLine } from '../../text/shapeLine.ts'
import type { Typeface } from '../../text/typeface.ts'

export interface SpacedLine {
  readonly line: Line
  /** How much further left it begins, in ems. */
  readonly before: number
}

/** In no cluster of the lines that they end. */
const spaces = new WeakMap<Typeface, Glyph>()

/**
 * The line with a space at its end, which is its left end if it reads from the right. Readers of tagged text know by
 * spaces alone where words end, at the end of a line too (ISO 32000-1, 14.8.2.5).
 */
export function spacedLine(line: Line): SpacedLine {
  const isRtl = !line.ltr && paragraphDirection(line.text) === 'rtl'
  const { face } = line.glyphs.at(isRtl ? 0 : -1)!
  const space = spaceOf(face)
  // A face without one draws a box.
  if (space.id === 0) return { line, before: 0 }
  const glyphs = isRtl ? [space, ...line.glyphs] : [...line.glyphs, space]
  return { line: { ...line, text: `${line.text} `, glyphs }, before: isRtl ? space.advance : 0 }
}

function spaceOf(face: Typeface): Glyph {
  const space = spaces.get(face) ?? { ...shapeLine(' ', [face], { dir: 'ltr' }).glyphs[0]!, cluster: -1 }
  spaces.set(face, space)
  return space
}
