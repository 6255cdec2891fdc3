/** A Type 0 font with just the glyphs used: descendant, descriptor, glyph map, subset and ToUnicode (ISO 32000-1, 9.7). */
import { type PDFContext, type PDFObject, type PDFRef, PDFString } from 'pdf-lib'
import type { Typeface } from '../../text/typeface.ts'
import type { Deflate } from './form.ts'
import { asciiBytes, hexOfUnit } from './pdfSyntax.ts'

/** A whole TrueType file with only these glyphs, under their old numbers. */
export type SubsetFont = (typeface: Typeface, glyphIds: readonly number[]) => Uint8Array

export interface FontUse {
  readonly ref: PDFRef
  readonly typeface: Typeface
  /** Code 1 is the first; the width is in thousandths of an em. */
  readonly glyphs: { readonly id: number; readonly text: string; readonly width: number }[]
}

const SYMBOLIC = 4
/** Only a hint to find a replacement by, and these fonts are always embedded. */
const CAP_HEIGHT = 700
const STEM_WIDTH = 80

export function* fontObjects(
  context: PDFContext,
  nextRef: () => PDFRef,
  { ref, typeface, glyphs }: FontUse,
  subset: SubsetFont,
  deflate: Deflate,
): Generator<[PDFRef, PDFObject]> {
  const ids = glyphs.map((glyph) => glyph.id)
  const name = `${subsetTag(ids)}+${typeface.name}`
  const compressed = (bytes: Uint8Array, entries: Record<string, number> = {}): PDFObject =>
    context.stream(deflate(bytes, 6), { Filter: 'FlateDecode', ...entries })
  const [file, map, descriptor, descendant, unicode] = [nextRef(), nextRef(), nextRef(), nextRef(), nextRef()]

  const data = subset(typeface, ids)
  yield [file, compressed(data, { Length1: data.length })]
  yield [map, compressed(glyphNumbers(ids))]
  yield [unicode, compressed(asciiBytes(toUnicode(glyphs.map((glyph) => glyph.text))))]
  yield [
    descriptor,
    context.obj({
      Type: 'FontDescriptor',
      FontName: name,
      Flags: SYMBOLIC,
      ...measures(typeface),
      ItalicAngle: /italic/i.test(typeface.name) ? -12 : 0,
      StemV: STEM_WIDTH,
      FontFile2: file,
    }),
  ]
  yield [
    descendant,
    context.obj({
      Type: 'Font',
      Subtype: 'CIDFontType2',
      BaseFont: name,
      FontDescriptor: descriptor,
      CIDToGIDMap: map,
      CIDSystemInfo: {
        Registry: PDFString.of('Adobe'),
        Ordering: PDFString.of('Identity'),
        Supplement: 0,
      },
      W: [1, glyphs.map((glyph) => glyph.width)],
    }),
  ]
  yield [
    ref,
    context.obj({
      Type: 'Font',
      Subtype: 'Type0',
      BaseFont: name,
      Encoding: 'Identity-H',
      DescendantFonts: [descendant],
      ToUnicode: unicode,
    }),
  ]
}

function measures(typeface: Typeface): {
  FontBBox: number[]
  Ascent: number
  Descent: number
  CapHeight: number
} {
  const head = typeface.face.referenceTable('head')!
  const box = new DataView(head.buffer, head.byteOffset, head.byteLength)
  const em = (value: number): number => Math.round((value * 1000) / typeface.upem)
  const extents = typeface.font.hExtents()
  return {
    FontBBox: [36, 38, 40, 42].map((at) => em(box.getInt16(at))),
    Ascent: em(extents.ascender),
    Descent: em(extents.descender),
    CapHeight: CAP_HEIGHT,
  }
}

/** CIDToGIDMap: two bytes for every code from 0. */
function glyphNumbers(ids: readonly number[]): Uint8Array {
  const bytes = new Uint8Array(2 * ids.length + 2)
  ids.forEach((id, i) => {
    bytes[2 * i + 2] = id >> 8
    bytes[2 * i + 3] = id & 255
  })
  return bytes
}

/** The six letters that tell subsets of one font apart; the same glyphs give the same letters. */
function subsetTag(ids: readonly number[]): string {
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
  // A glyph may stand for no character of its own, such as the dots of an Arabic letter: it is mapped to nothing.
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
