import { inflateSync } from 'node:zlib'
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { deflateAlike } from '#core/paint/pdf/deflateAlike'
import { deflate, deflatePart } from '../../../../main/printing/deflate.ts'

const open = () => deflateAlike(deflatePart, deflate)
const unpacked = (bytes: Uint8Array): string => inflateSync(bytes).toString()

const criteria = 'Took part in the tutor training of six hours, met one learner at least four times'
const credential = (name: string, proof: string): string =>
  JSON.stringify({ type: ['VerifiableCredential'], name, criteria, issuer: 'Aallokko ry, Helsinki', proof })

describe('texts that are mostly alike, compressed', () => {
  test('come back as they were, the first and those after it', () => {
    const compress = open()
    const texts = ['Aino', 'Nguyễn Thị Hồng', 'عبد الرحمن', 'Aino', '👩‍🚀'].map((name, i) =>
      credential(name, `z${String(i).repeat(88)}`),
    )
    for (const text of texts) expect(unpacked(compress(text))).toBe(text)
  })

  test('come back also when they are of another shape: longer, shorter, without anything in common', () => {
    const compress = open()
    const first = credential('Aino', 'z1')
    const others = [
      '',
      ',',
      ',,,',
      'a',
      first.slice(0, 80),
      `${first},${first}`,
      credential('Kim, Jr., PhD', 'z2'),
    ]
    for (const text of [first, ...others]) expect(unpacked(compress(text))).toBe(text)
  })

  test('come back when they are longer than a block that is not compressed', () => {
    const compress = open()
    const long = (letter: string): string => letter.repeat(70_000)
    for (const text of [long('a'), long('b'), `${long('c')},${long('ก')}`])
      expect(unpacked(compress(text))).toBe(text)
  })

  test('come back whatever they are', () => {
    const piece = fc.oneof(
      fc.constant(criteria),
      fc.string({ unit: 'grapheme' }),
      fc.constant('ก'.repeat(90)),
    )
    const text = fc.array(piece, { maxLength: 8 }).map((pieces) => pieces.join(','))
    fc.assert(
      fc.property(fc.array(text, { minLength: 1, maxLength: 8 }), (texts) => {
        const compress = open()
        for (const one of texts) expect(unpacked(compress(one))).toBe(one)
      }),
    )
  })

  test('take little more than each compressed on its own', () => {
    const compress = open()
    compress(credential('Aino', 'z1'))
    const text = credential('Väinö', 'z2')
    expect(compress(text).length).toBeLessThan(deflate(Buffer.from(text)).length + 60)
  })
})
