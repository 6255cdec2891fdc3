import fc from 'fast-check'
import { expect, test } from 'vitest'
import { shortNumber, urnOf, uuidFromBytes, uuidOfUrn, uuidStart } from '#core/ids'

const uuids = fc.uint8Array({ minLength: 16, maxLength: 16 }).map(uuidFromBytes)

test('a short number tells how its UUID begins, however it is typed', () => {
  fc.assert(
    fc.property(uuids, (uuid) => {
      const number = shortNumber(uuid)
      const misread = number.replaceAll('0', 'O').replaceAll('1', 'l')
      for (const typed of [number, number.toLowerCase(), number.replace('-', ''), misread])
        expect(uuidStart(typed)).toBe(uuid.slice(0, 11))
    }),
  )
})

test.each(['', 'Anna', '4F7K92Q', '4F7K-92QDX', '4F-7K92QD', '4F7K 92QD', 'ÄÄÄÄ-ÄÄÄÄ', 'UUUU-UUUU'])(
  'other text is no short number: %s',
  (text) => {
    expect(uuidStart(text)).toBeNull()
  },
)

test('a URN gives back its UUID', () => {
  fc.assert(fc.property(uuids, (uuid) => uuidOfUrn(urnOf(uuid)) === uuid))
})
