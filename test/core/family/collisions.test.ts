import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { type Badge, derive } from '#core/family/derive'
import { styles } from '#core/family/styles'
import { bitsOf, maskOf, within } from '#core/quality/raster'
import { mixedTitles, scripts, titles } from './titles.ts'
import { openTools } from './tools.ts'

const tools = await openTools()
/** Tall, wide, round and square ones. */
const icons = ['tutor', 'trophy', 'bike', 'measure', 'bridge', 'gift']

const anyTitle = fc.oneof(...scripts.map(titles), mixedTitles)
const pairs = [
  ['icon', 'title'],
  ['icon', 'level'],
  ['icon', 'subtitle'],
  ['title', 'level'],
  ['title', 'subtitle'],
] as const

/** Where the ink of two elements meets, by geometry: pixels of ten units whose middles both cover. */
function meeting(badge: Badge, one: string, other: string): number {
  const [inkOfOne = [], inkOfOther = []] = [one, other].map((id) =>
    badge.elements.find((element) => element.id === id)?.shapes.map(maskOf),
  )
  const bits = bitsOf(inkOfOne)
  return inkOfOther.reduce((sum, mask) => sum + within(mask, bits).length, 0)
}

describe.each(styles)('in the style $name', (style) => {
  test('title, icon, level and small print never meet, in any script', () => {
    fc.assert(
      fc.property(
        anyTitle,
        fc.constantFrom(...icons),
        fc.integer({ min: 0, max: 3 }),
        fc.constantFrom('', 'Aallokko ry'),
        (title, icon, level, subtitle) => {
          const badge = derive(style, { title, language: 'und', icon, level, of: 3, subtitle }, tools)
          for (const [one, other] of pairs) {
            expect(meeting(badge, one, other), `${one} and ${other}`).toBe(0)
          }
        },
      ),
      { numRuns: 6, endOnFailure: true },
    )
  })
})
