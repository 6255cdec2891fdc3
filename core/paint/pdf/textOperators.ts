import type { PageSize } from '../../certificate/geometry.ts'
import type { PlacedText } from '../../certificate/layer.ts'
import type { PdfFonts } from './pdfFonts.ts'
import { pdfColour } from './pdfSyntax.ts'

/** What was made of texts that recur, for one file. */
export type RememberedTexts = Map<PlacedText, string>

/** Texts in `fonts`; in `personal`, which are written later, those that need glyphs that `fonts` have not. */
export function textOperators(
  texts: readonly PlacedText[],
  page: PageSize,
  fonts: PdfFonts,
  personal = fonts,
  remembered?: RememberedTexts,
): string {
  let out = ''
  let colour = ''
  for (const text of texts) {
    if (text.line.glyphs.length === 0) continue
    if (text.colour !== colour) out += `${pdfColour(text.colour)} rg `
    colour = text.colour
    out += remembered?.get(text) ?? make(text)
  }
  return out

  function make(text: PlacedText): string {
    // One font more in a person's own file costs more than all the glyphs it would hold.
    const set = fonts.knows(text.line) ? fonts : personal
    const operators = set.operators(text.line, text.x, page.height - text.y, text.size)
    if (text.recurs) remembered?.set(text, operators)
    return operators
  }
}
