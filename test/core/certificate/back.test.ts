import { describe, expect, test } from 'vitest'
import { layOutBack } from '#core/certificate/backLayer'
import type { PageSize } from '#core/certificate/geometry'
import { inkExtents } from '#core/certificate/inkExtents'
import type { PlacedText } from '#core/certificate/layer'
import { wordingLanguages } from '#core/certificate/wording'
import { openFonts } from '../../../main/printing/openFonts.ts'
import { batch } from '../../main/printing/samples.ts'

const fonts = openFonts()
const A6: PageSize = { width: 419.5, height: 297.6 }
const A4: PageSize = { width: 595.28, height: 841.89 }

const criteria = (items: number): string =>
  Array.from(
    { length: items },
    (_, i) => `- plans the cleaning of hands, tools and surfaces of room ${i}`,
  ).join('\n')

const backOf = (text: string, page: PageSize, language = 'en') =>
  layOutBack(batch(language, { achievement: { name: 'Kitchen and Hygiene', criteria: text } }), fonts, page)

const saidBy = (texts: readonly PlacedText[]): string => texts.map(({ line }) => line.text).join(' ')

function expectInside({ line, size, x, y }: PlacedText, page: PageSize): void {
  const { above, below } = inkExtents(line)
  expect(x).toBeGreaterThan(20)
  expect(x + line.width * size).toBeLessThan(page.width - 20)
  expect(y - above * size).toBeGreaterThan(20)
  expect(y + below * size).toBeLessThan(page.height - 20)
}

describe('the back of a certificate', () => {
  test.each([
    ['A4', A4, 60],
    ['a quarter of it', A6, 14],
  ] as const)('has all criteria in legible type on %s', (_, page, items) => {
    const back = backOf(criteria(items), page)
    expect(back.criteriaWereCut).toBe(false)
    for (let i = 0; i < items; i++) expect(saidBy(back.texts)).toContain(`room ${i}`)
    for (const text of back.texts) {
      expectInside(text, page)
      expect(text.size).toBeGreaterThanOrEqual(7.5)
    }
  })

  test('is filled, and says where the rest is, when even two columns of small type are not enough', () => {
    const sentence = 'Keeps the kitchen clean and writes down what was done. '
    const back = backOf(sentence.repeat(Math.ceil(10_000 / sentence.length)), A6)
    expect(back.criteriaWereCut).toBe(true)
    expect(saidBy(back.texts)).toContain('The full criteria are in the attached credential')
    for (const text of back.texts) expectInside(text, A6)
    const words = back.texts.filter(({ size }) => size === 7.5)
    expect(Math.min(...words.map(({ x }) => x))).toBeLessThan(A6.width / 2)
    expect(Math.max(...words.map(({ x }) => x))).toBeGreaterThan(A6.width / 2)
  })

  test.each(wordingLanguages)('begins where %s begins to be read, without empty boxes', (language) => {
    const back = backOf(criteria(30), A4, language)
    const heading = back.texts.find(({ role }) => role === 'heading')!
    const isRightToLeft = ['ar', 'fa'].includes(language)
    expect(heading.x > A4.width / 2).toBe(isRightToLeft)
    const numbered = [...back.texts, ...back.layOutNumber('4F7K-92QD')]
    expect(numbered.flatMap(({ line }) => line.glyphs).filter(({ id }) => id === 0)).toEqual([])
  })
})
