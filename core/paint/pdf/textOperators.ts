import type { PageSize } from '../../certificate/geometry.ts'
import type { PlacedText } from '../../certificate/layer.ts'
import type { PdfFonts } from './pdfFonts.ts'
import { pdfColour } from './pdfSyntax.ts'
import { spacedLine } from './spacedLine.ts'

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
  for (let i = 0; i < texts.length; i++) {
    const text = texts[i]!
    if (text.line.glyphs.length === 0) continue
    if (text.colour !== colour) out += `${pdfColour(text.colour)} rg `
    colour = text.colour
    out += remembered?.get(text) ?? make(text, texts[i + 1])
  }
  return out

  function make(text: PlacedText, next: PlacedText | undefined): string {
    const { line, before } = goesOn(text, next) ? spacedLine(text.line) : { line: text.line, before: 0 }
    // One font more in a person's own file costs more than all the glyphs it would hold.
    const set = fonts.knows(line) ? fonts : personal
    const operators = set.operators(line, text.x - before * text.size, page.height - text.y, text.size)
    if (text.recurs) remembered?.set(text, operators)
    return operators
  }
}

/** Whether another word of the same part follows. */
const goesOn = ({ line, role, goesOn }: PlacedText, next: PlacedText | undefined): boolean =>
  !line.isJoined && (goesOn === true || (next !== undefined && next.role === role))
