/** Glyphs of a TrueType font put together to one (ISO/IEC 14496-22, 5.3.3, of composite glyphs). */
import { around, type Box, boxOfGlyph } from './glyphBox.ts'
import type { PlacedGlyph } from './joinedGlyphs.ts'
import { bytesOf } from './trueTypeFile.ts'

export interface Component extends PlacedGlyph {
  /** Its outline; empty for what draws nothing. */
  readonly outline: Uint8Array
}

/** Number of contours and the box; then the contours, or the components. */
export const GLYPH_HEADER = 10

export const WORD_ARGUMENTS = 0x0001
export const MORE_COMPONENTS = 0x0020
const ARGUMENTS_ARE_PLACES = 0x0002
const IS_COMPOSED = -1
const COMPONENT = 8

/** Empty if all its components are. `id` is their number in the font that it becomes part of. */
export function composedGlyph(components: readonly Component[]): Uint8Array {
  const drawn = components.filter(({ outline }) => outline.length > 0)
  if (drawn.length === 0) return new Uint8Array()
  const view = new DataView(new ArrayBuffer(GLYPH_HEADER + COMPONENT * drawn.length))
  view.setInt16(0, IS_COMPOSED)
  for (const [i, edge] of around(drawn.map(boxOf)).entries()) view.setInt16(2 + 2 * i, edge)
  for (const [i, { id, x, y }] of drawn.entries()) {
    const at = GLYPH_HEADER + COMPONENT * i
    const more = i < drawn.length - 1 ? MORE_COMPONENTS : 0
    view.setUint16(at, WORD_ARGUMENTS | ARGUMENTS_ARE_PLACES | more)
    view.setUint16(at + 2, id)
    view.setInt16(at + 4, x)
    view.setInt16(at + 6, y)
  }
  return bytesOf(view)
}

function boxOf({ outline, x, y }: Component): Box {
  const [left, bottom, right, top] = boxOfGlyph(outline)
  return [left + x, bottom + y, right + x, top + y]
}

/** In `maxp`: points, contours, the same of composed glyphs, how many components, and how deep they nest. */
const [POINTS, CONTOURS, COMPOSED_POINTS, COMPOSED_CONTOURS, COMPONENTS, DEPTH] = [6, 8, 10, 12, 28, 30]

/** What readers are told to make room for, when up to so many of the font's glyphs are put together. */
export function makeRoom(maxp: DataView, components: number): void {
  const most = (at: number): number => maxp.getUint16(at)
  const set = (at: number, value: number): void => maxp.setUint16(at, Math.min(value, 0xffff))
  set(COMPOSED_POINTS, components * Math.max(most(POINTS), most(COMPOSED_POINTS)))
  set(COMPOSED_CONTOURS, components * Math.max(most(CONTOURS), most(COMPOSED_CONTOURS)))
  set(COMPONENTS, Math.max(components, most(COMPONENTS)))
  set(DEPTH, most(DEPTH) + 1)
}
