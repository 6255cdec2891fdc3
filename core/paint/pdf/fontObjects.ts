/** A Type 0 font with just the glyphs used: descendant, descriptor, subset and ToUnicode (ISO 32000-1, 9.7). */
import type { Typeface } from '../../text/typeface.ts'
import { drawnTrueType } from './drawnTrueType.ts'
import type { DrawnGlyph } from './joinedGlyphs.ts'
import { asciiBytes, hexOfUnit, type PdfRef, pdfSource } from './pdfSyntax.ts'
import { subsetTrueType } from './subsetTrueType.ts'
import { tablesOf } from './trueTypeFile.ts'

/** What many files begin with, or one of them: whatever takes objects in PDF's own notation. */
export interface ObjectWriter {
  nextRef(): PdfRef
  object(ref: PdfRef, source: string): void
  /** Streams; `entries` are the dictionary's, besides Length and Filter. */
  addStream(bytes: Uint8Array, entries?: string): PdfRef
  addCompressed(bytes: Uint8Array, entries?: string): PdfRef
}

export interface FontUse {
  readonly ref: PdfRef
  readonly typeface: Typeface
  /** Code 1 is the first; the width is in thousandths of an em. */
  readonly glyphs: UsedGlyph[]
}

interface UsedGlyph {
  readonly drawn: DrawnGlyph
  readonly text: string
  readonly width: number
}

const SYMBOLIC = 4
/** Only a hint to find a replacement by, and these fonts are always embedded. */
const CAP_HEIGHT = 700
const STEM_WIDTH = 80

/** In bytes. Outlines hardly shrink: compressing those of a name takes 0.05 ms for 0.6 kB. */
const SMALL_FONT = 4000

/** Codes are the subset's glyph numbers, which are dealt out in the same order. */
export function writeFont(pdf: ObjectWriter, { ref, typeface, glyphs }: FontUse): void {
  const wished = glyphs.map((glyph) => glyph.drawn)
  const name = `${subsetTag(wished)}+${typeface.name}`
  const data = typeface.isForeign ? drawnTrueType(typeface, wished) : subsetTrueType(typeface.data, wished)
  const add = data.length < SMALL_FONT ? pdf.addStream : pdf.addCompressed
  const file = add.call(pdf, data, `/Length1 ${data.length}`)
  const unicode = pdf.addCompressed(asciiBytes(toUnicode(glyphs.map((glyph) => glyph.text))))
  const [descriptor, descendant] = [pdf.nextRef(), pdf.nextRef()]
  pdf.object(
    descriptor,
    pdfSource`<</Type/FontDescriptor/FontName/${name}/Flags ${SYMBOLIC}${measures(typeface, data)}/StemV ${STEM_WIDTH}/FontFile2 ${file}>>`,
  )
  const widths = glyphs.map((glyph) => glyph.width)
  pdf.object(
    descendant,
    pdfSource`<</Type/Font/Subtype/CIDFontType2/BaseFont/${name}/FontDescriptor ${descriptor}/CIDToGIDMap/Identity/CIDSystemInfo<</Registry(Adobe)/Ordering(Identity)/Supplement 0>>/W[1[${widths}]]>>`,
  )
  pdf.object(
    ref,
    pdfSource`<</Type/Font/Subtype/Type0/BaseFont/${name}/Encoding/Identity-H/DescendantFonts[${descendant}]/ToUnicode ${unicode}>>`,
  )
}

function measures({ name, font, upem }: Typeface, subset: Uint8Array): string {
  const box = tablesOf(subset).head!
  const em = (value: number): number => Math.round((value * 1000) / upem)
  const { ascender, descender } = font.hExtents()
  const bounds = [36, 38, 40, 42].map((at) => em(box.getInt16(at)))
  const angle = /italic/i.test(name) ? -12 : 0
  return pdfSource`/FontBBox[${bounds}]/Ascent ${em(ascender)}/Descent ${em(descender)}/CapHeight ${CAP_HEIGHT}/ItalicAngle ${angle}`
}

/** The six letters that tell subsets of one font apart; the same glyphs give the same letters. */
function subsetTag(glyphs: readonly DrawnGlyph[]): string {
  const ids = glyphs.flatMap(({ id, parts }) => parts?.map((part) => part.id) ?? [id])
  let hash = ids.reduce((sum, id) => (Math.imul(sum, 31) + id) >>> 0, 7)
  return Array.from({ length: 6 }, () => {
    const letter = String.fromCharCode(65 + (hash % 26))
    hash = Math.floor(hash / 26)
    return letter
  }).join('')
}

const MAPPINGS_AT_ONCE = 100

function toUnicode(texts: readonly string[]): string {
  const hex = (text: string): string =>
    Array.from({ length: text.length }, (_, i) => hexOfUnit(text.charCodeAt(i))).join('')
  const lines = texts.map((text, i) => `<${hexOfUnit(i + 1)}><${hex(text)}>`)
  let body = ''
  for (let i = 0; i < lines.length; i += MAPPINGS_AT_ONCE) {
    const part = lines.slice(i, i + MAPPINGS_AT_ONCE)
    body += `${part.length} beginbfchar\n${part.join('\n')}\nendbfchar\n`
  }
  return `/CIDInit /ProcSet findresource begin 12 dict begin begincmap
/CIDSystemInfo<</Registry(Adobe)/Ordering(UCS)/Supplement 0>>def /CMapName/Adobe-Identity-UCS def /CMapType 2 def
1 begincodespacerange <0000><ffff> endcodespacerange
${body}endcmap CMapName currentdict /CMap defineresource pop end end`
}
