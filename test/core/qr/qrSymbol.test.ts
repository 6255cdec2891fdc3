import encodeQR from 'qr'
import { expect, test } from 'vitest'
import { isDark, type QrSymbol, qrSymbol } from '#core/qr/qrSymbol'
import { payload } from '../../main/printing/samples.ts'

/** The longest text of every version from 1 to 40, level M. */
const LARGEST_TEXTS = [
  20, 38, 61, 90, 122, 154, 178, 221, 262, 311, 366, 419, 483, 528, 600, 656, 734, 816, 909, 970, 1035, 1134,
  1248, 1326, 1451, 1542, 1637, 1732, 1839, 1994, 2113, 2238, 2369, 2506, 2632, 2780, 2894, 3054, 3220, 3391,
]

test.each(LARGEST_TEXTS)('a code of %i letters is module for module what another encoder makes', (length) => {
  const text = payload(length, 'modules')
  const options = { ecc: 'medium', encoding: 'alphanumeric', mask: 0, border: 1 } as const
  const theirs = encodeQR(text, 'raw', options)
    .slice(1, -1)
    .map((row) => row.slice(1, -1))
  expect(rowsOf(qrSymbol(text)!)).toEqual(theirs)
})

test.each([1, 2, 3, 21, 899])('texts of %i letters fill what is left as the standard says', (length) => {
  const text = payload(Math.max(4, length), 'filled').slice(0, length)
  const options = { ecc: 'medium', encoding: 'alphanumeric', mask: 0, border: 1 } as const
  const theirs = encodeQR(text, 'raw', options)
    .slice(1, -1)
    .map((row) => row.slice(1, -1))
  expect(rowsOf(qrSymbol(text)!)).toEqual(theirs)
})

test('a text with other letters, or of more than there is room for, has no code', () => {
  expect(qrSymbol('lower case')).toBeNull()
  expect(qrSymbol('ÄÖ')).toBeNull()
  expect(qrSymbol(payload(3392, 'too long'))).toBeNull()
})

const rowsOf = (symbol: QrSymbol): boolean[][] =>
  Array.from({ length: symbol.size }, (_, y) =>
    Array.from({ length: symbol.size }, (__, x) => isDark(symbol, x, y)),
  )
