import { expect, test } from 'vitest'
import { printedCode, QR_CAPACITY, qrImage } from '#core/paint/pdf/qrImage'
import { payload } from '../../../main/printing/samples.ts'

test.each([4, 40, 700, 1000, QR_CAPACITY])(
  'a code of %i characters has exactly its dark modules',
  (length) => {
    const code = printedCode(payload(length, 'modules'))!
    const [, width, height, data] =
      /^BI\/IM true\/W (\d+)\/H (\d+)\/D\[1 0\]\/F\/A85 ID ([!-uz]+)~>\nEI\n$/.exec(qrImage(code))!
    expect([Number(width), Number(height)]).toEqual([code.size, code.size])
    expect(bytesOfAscii85(data!)).toEqual([...code.bits])
  },
)

test('a code finer than paper carries is not printed', () => {
  expect(printedCode(payload(QR_CAPACITY, 'x'))!.size).toBe(117)
  expect(printedCode(payload(QR_CAPACITY + 1, 'x'))).toBeNull()
  expect(printedCode('lower case')).toBeNull()
})

function bytesOfAscii85(text: string): number[] {
  const letters = text.replaceAll('z', '!!!!!')
  const missing = (5 - (letters.length % 5)) % 5
  const whole = letters + 'u'.repeat(missing)
  const bytes: number[] = []
  for (let i = 0; i < whole.length; i += 5) {
    let value = 0
    for (let k = 0; k < 5; k++) value = value * 85 + whole.charCodeAt(i + k) - 33
    bytes.push(...[24, 16, 8, 0].map((shift) => Math.floor(value / 2 ** shift) % 256))
  }
  return bytes.slice(0, bytes.length - missing)
}
