import { expect, test } from 'vitest'
import { characterMap } from '#core/text/characterMap'
import { openFonts } from '../../../main/printing/openFonts.ts'

/** Of the ways to write the table, ours have both that matter: in segments, and in groups. */
test.each(openFonts().strong.map((face) => [face.name, face] as const))(
  'the characters of %s have the glyphs that HarfBuzz says',
  (_, { face, font, characters }) => {
    const table = face.referenceTable('cmap')!
    const glyphOf = characterMap(new DataView(table.buffer, table.byteOffset, table.byteLength))
    const codes = [...characters].flatMap((code) => [code - 1, code, code + 1])
    const differs = codes.filter((code) => glyphOf(code) !== (font.nominalGlyph(code) ?? 0))
    expect(differs).toEqual([])
  },
)
