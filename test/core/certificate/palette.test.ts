import fc from 'fast-check'
import { expect, test } from 'vitest'
import { NAVY_AND_GOLD, paletteOf } from '#core/certificate/palette'
import { contrast } from '#core/colour/contrast'

const hex = fc.integer({ min: 0, max: 0xffffff }).map((value) => `#${value.toString(16).padStart(6, '0')}`)

test('words can be read on white in the palette of any brand', () => {
  fc.assert(
    fc.property(hex, (brand) => {
      const { ink, deep, muted, accent, tint } = paletteOf(brand)
      for (const colour of [ink, deep, muted, accent, tint]) expect(colour).toMatch(/^#[0-9a-f]{6}$/)
      expect(contrastOnWhite(ink)).toBeGreaterThan(10)
      expect(contrastOnWhite(deep)).toBeGreaterThan(7)
      expect(contrastOnWhite(muted)).toBeGreaterThan(4.5)
    }),
    { numRuns: 300, seed: 11 },
  )
})

test('the default palette can be read too', () => {
  expect(contrastOnWhite(NAVY_AND_GOLD.ink)).toBeGreaterThan(10)
  expect(contrastOnWhite(NAVY_AND_GOLD.muted)).toBeGreaterThan(4.5)
})

test('headings take the hue of the brand', () => {
  const [red, , blue] = [1, 3, 5].map((at) =>
    Number.parseInt(paletteOf('#1d4e89').deep.slice(at, at + 2), 16),
  )
  expect(blue).toBeGreaterThan(red!)
})

const contrastOnWhite = (colour: string): number => contrast(colour, '#ffffff')
