/** Positioned glyphs to PDF text operators, and afterwards the fonts those operators need. */
import type { Line } from '../../text/shapeLine.ts'
import type { Typeface } from '../../text/typeface.ts'
import { type FontUse, type ObjectWriter, writeFont } from './fontObjects.ts'
import { type JoinedGlyph, joinedGlyphs } from './joinedGlyphs.ts'
import { hexOfUnit, type PdfRef, pdfNumber, pdfText } from './pdfSyntax.ts'

interface FontInUse extends FontUse {
  readonly key: string
  /** By glyph, then by text, or by the key of one with parts. See [Why a code per glyph and text]. */
  readonly codes: Map<number, Map<string, number>>
}

/**
 * [Why a code per glyph and text] In many fonts one outline serves several letters (Arabic keeps the dots apart).
 * Were the code in the page the glyph number, copied text could name only one of them. So a code stands for
 * a glyph together with the characters it was set for; ToUnicode is then exact. What stands for none is joined to what
 * it belongs to; see `joinedGlyphs`.
 */
export class PdfFonts {
  readonly #byTypeface = new Map<Typeface, FontInUse>()
  readonly #prefix: string
  readonly #nextRef: () => PdfRef

  /** `prefix` keeps the font names of a file's parts apart. */
  constructor(prefix: string, nextRef: () => PdfRef) {
    this.#prefix = prefix
    this.#nextRef = nextRef
  }

  get resources(): Record<string, PdfRef> {
    return Object.fromEntries([...this.#byTypeface.values()].map((font) => [font.key, font.ref]))
  }

  /** Whether the line needs nothing these fonts, perhaps already written, do not have. */
  knows(line: Line): boolean {
    return joinedGlyphs(line).every(({ face, id, text, key = text }) =>
      this.#byTypeface.get(face)?.codes.get(id)?.has(key),
    )
  }

  /** Operators for one line with its left end at x, y (y up). Colour and everything else stay as they are. */
  operators(line: Line, x: number, y: number, size: number): string {
    let out = 'BT '
    let pen = x
    let shown = x // where the viewer's own pen is
    let rise = 0
    let font: FontInUse | undefined
    let array = ''
    let codes = ''
    let spaced = false
    const endCodes = (): void => {
      if (codes) array += `<${codes}>`
      codes = ''
    }
    const flush = (): void => {
      endCodes()
      if (array) out += `[${array}]TJ `
      array = ''
    }
    for (const glyph of joinedGlyphs(line)) {
      const scaled = size * glyph.face.scale
      if (glyph.face !== font?.typeface) {
        flush()
        font = this.#fontFor(glyph.face)
        out += `/${font.key} ${pdfNumber(scaled)} Tf 1 0 0 1 ${pdfNumber(pen)} ${pdfNumber(y)} Tm `
        shown = pen
      }
      const lift = glyph.dy * size
      if (Math.abs(lift - rise) > 0.01) {
        flush()
        out += `${pdfNumber(lift)} Ts `
        rise = lift
      }
      const back = Math.round(((shown - pen - glyph.dx * size) / scaled) * 1000)
      spaced ||= back < -SPACE
      const code = codeOf(font, glyph)
      if (back !== 0) {
        endCodes()
        array += back
      }
      codes += hexOfUnit(code)
      shown += ((font.glyphs[code - 1]!.width - back) * scaled) / 1000
      pen += glyph.advance * size
    }
    flush()
    const text = `${out}${rise ? '0 Ts ' : ''}ET\n`
    return line.ltr && (spaced || isOdd(line))
      ? `/Span<</ActualText${pdfText(line.text)}>>BDC ${text}EMC\n`
      : text
  }

  /** Writes the fonts, each as small as the text set so far allows. */
  write(pdf: ObjectWriter): void {
    for (const font of this.#byTypeface.values()) writeFont(pdf, font)
  }

  #fontFor(typeface: Typeface): FontInUse {
    let font = this.#byTypeface.get(typeface)
    if (!font) {
      const key = this.#prefix + this.#byTypeface.size
      font = { key, ref: this.#nextRef(), typeface, codes: new Map(), glyphs: [] }
      this.#byTypeface.set(typeface, font)
    }
    return font
  }
}

/** Thousandths of an em between two letters that readers take for a space. */
const SPACE = 100

/** Readers would not find the words glyph by glyph. Lines with a right-to-left stretch fare worse with the text given. */
const isOdd = ({ glyphs }: Line): boolean =>
  glyphs.some((glyph) => glyph.text.length !== 1 || glyph.dy !== 0 || glyph.advance === 0)

function codeOf(
  { codes, glyphs, typeface }: FontInUse,
  { id, text, parts, key = text, width }: JoinedGlyph,
): number {
  let byText = codes.get(id)
  if (!byText) {
    byText = new Map()
    codes.set(id, byText)
  }
  let code = byText.get(key)
  if (code === undefined) {
    const units = width ?? typeface.font.glyphHAdvance(id)
    const drawn = parts ? { id, width: units, parts } : { id }
    code = glyphs.push({ drawn, text, width: Math.round((units * 1000) / typeface.upem) })
    byText.set(key, code)
  }
  return code
}
