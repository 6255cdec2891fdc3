import { inflateSync } from 'node:zlib'
import encodeQR from 'qr'
import { expect, test } from 'vitest'
import { fitsQr, QR_CAPACITY, qrPath } from '#core/paint/pdf/qrPath'
import { deflate } from '../../../../main/printing/deflate.ts'
import { payload } from '../../../main/printing/samples.ts'

test.each([1, 40, 700, 1000, QR_CAPACITY])(
  'a code of %i characters has exactly its dark modules',
  (length) => {
    const text = payload(Math.max(4, length), 'modules').slice(0, length)
    const { size, stream } = qrPath(text, 'f Q\n', deflate)
    const drawn = Array.from({ length: size }, () => Array<boolean>(size).fill(false))
    const path = inflateSync(stream).toString()
    for (const [, x, y, width] of path.matchAll(/^(\d+) (\d+) (\d) 1 re$/gm)) {
      drawn[Number(y)]!.fill(true, Number(x), Number(x) + Number(width))
    }
    const options = { ecc: 'medium', encoding: 'alphanumeric', mask: 0, border: 1 } as const
    expect(drawn).toEqual(
      encodeQR(text, 'raw', options)
        .slice(1, -1)
        .map((row) => row.slice(1, -1)),
    )
    expect(path.endsWith('re\nf Q\n')).toBe(true)
  },
)

test('a code finer than paper carries does not fit', () => {
  expect(qrPath(payload(QR_CAPACITY, 'x'), '', deflate).size).toBe(117)
  expect(fitsQr(payload(QR_CAPACITY, 'x'))).toBe(true)
  expect(fitsQr(payload(QR_CAPACITY + 1, 'x'))).toBe(false)
  expect(fitsQr('lower case')).toBe(false)
})
