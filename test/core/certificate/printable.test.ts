import fc from 'fast-check'
import { expect, test } from 'vitest'
import { printable } from '#core/certificate/printable'
import { shapeLine } from '#core/text/shapeLine'
import { openFonts } from '../../../main/printing/openFonts.ts'
import { names } from '../../main/printing/samples.ts'

const stack = openFonts().strong

test.each(names)('%s is printed as it is', (name) => {
  expect(printable(name, stack)).toEqual({ text: name.normalize('NFC'), missing: [] })
})

test.each([
  ['pictures are left out', 'Anna 😀 Li', 'Anna Li', ['😀']],
  ['families of pictures are one', 'Anna 👩‍👩‍👧', 'Anna', ['👩‍👩‍👧']],
  ['letters in fancy dress are undressed', '𝐀nna', 'Anna', ['𝐀']],
  ['letters of no font are numbers', '王 Li', '[U+738B] Li', ['王']],
  ['nothing but pictures is numbers', '😀', '[U+1F600]', ['😀']],
])('%s', (_, name, text, missing) => {
  expect(printable(name, stack)).toEqual({ text, missing })
})

test('line ends and control characters are spaces', () => {
  expect(printable(' Anna\r\n\tMaria\u0000 ', stack)).toEqual({ text: 'Anna Maria', missing: [] })
})

test('Persian names keep the sign that parts their letters', () => {
  expect(printable('احمدی‌زاده', stack).text).toContain('\u200c')
})

test('whatever comes in, no empty box goes out', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'binary', maxLength: 40 }), (text) => {
      const glyphs = shapeLine(printable(text, stack).text, stack).glyphs
      expect(glyphs.filter((glyph) => glyph.id === 0)).toEqual([])
    }),
    { numRuns: 500, seed: 7 },
  )
})
