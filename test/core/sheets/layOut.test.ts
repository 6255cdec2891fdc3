import { describe, expect, test } from 'vitest'
import { inkExtents } from '#core/certificate/inkExtents'
import type { PlacedText } from '#core/certificate/layer'
import { wordingLanguages } from '#core/certificate/wording'
import { labelSheets } from '#core/sheets/labelSheets'
import { layOutLabel, roomOf } from '#core/sheets/layOutLabel'
import { layOutListPage, ROWS_PER_PAGE } from '#core/sheets/layOutList'
import { listWording } from '#core/sheets/listWording'
import { ordinaryPrinter } from '#core/sheets/printer'
import type { Size } from '#core/sheets/sheet'
import { openFonts } from '../../../main/printing/openFonts.ts'
import { names } from '../../main/printing/samples.ts'

const fonts = openFonts()
const people: readonly (readonly [name: string, language: string | null])[] = [
  ...names,
  ['X', null],
  ['Alexandria Wilhelmina von Hohenzollern-Sigmaringen auf und zu Lichtenstein', 'de'],
  ['Kavindasubramaniyanathankrishnamurthy'.repeat(5), null],
]

interface Ink {
  readonly left: number
  readonly top: number
  readonly right: number
  readonly bottom: number
}

function inkOf({ line, size, x, y }: PlacedText): Ink {
  const { above, below } = inkExtents(line)
  return { left: x, top: y - above * size, right: x + line.width * size, bottom: y + below * size }
}

const overlap = (one: Ink, other: Ink): boolean =>
  Math.min(one.right, other.right) - Math.max(one.left, other.left) > 0.1 &&
  Math.min(one.bottom, other.bottom) - Math.max(one.top, other.top) > 0.1

function expectTidy(boxes: readonly Ink[], page: Size): void {
  for (const [i, box] of boxes.entries()) {
    expect(Math.min(box.left, box.top)).toBeGreaterThanOrEqual(0)
    expect(box.right).toBeLessThanOrEqual(page.width)
    expect(box.bottom).toBeLessThanOrEqual(page.height)
    expect(boxes.slice(i + 1).filter((other) => overlap(box, other))).toEqual([])
  }
}

/** The smallest, the largest, touching and apart, wide and tall. */
const codes = ['38.1x21.2', '52.5x29.7', '63.5x38.1', '63.5x72', '70x37', '99.1x139', '2.625x1in', '4x2in']
const sheets = labelSheets.filter(({ code }) => codes.includes(code))

describe.each(sheets)('a label of $code', (sheet) => {
  test.each(people)('holds %s without touching its edge or itself', (name, language) => {
    const content = {
      name,
      language,
      achievement: 'Kielikahvilan vetäjä ja monikulttuurisen toiminnan ohjaaja',
      pageLanguage: 'fi',
      dir: 'ltr',
      ink: '#000000',
      muted: '#555555',
    } as const
    for (const aspect of [1, 1.6, 0.5]) {
      const { texts, badge, missing } = layOutLabel(content, roomOf(sheet, ordinaryPrinter), aspect, fonts)
      expect(missing).toEqual([])
      expectTidy([badge, ...texts.map(inkOf)], sheet.label)
    }
  })
})

const kinds = ['sign-off', 'attendance'] as const
const lists = wordingLanguages.flatMap((language) => kinds.map((kind) => [kind, language] as const))

describe.each(lists)('a list of kind %s in %s', (kind, language) => {
  const texts = listWording(language)
  const rows = Array.from({ length: ROWS_PER_PAGE }, (_, i) => {
    const [name, lang] = people[i % people.length]!
    return { name, language: lang, number: '4F7K-92QD', achievement: 'Kielikahvilan vetäjä ja ohjaaja' }
  })
  const page = layOutListPage(
    { kind, texts, title: 'Syksy 2026', issuer: 'Aallokko ry' },
    { rows, first: 1000, page: 50, pages: 120 },
    fonts,
  )

  test('holds every script, nothing over anything else, nothing off the page', () => {
    expectTidy(page.texts.map(inkOf), page.page)
  })

  test('has no empty boxes', () => {
    expect(page.texts.flatMap(({ line }) => line.glyphs).filter(({ id }) => id === 0)).toEqual([])
  })

  test('begins where its language begins to be read', () => {
    const title = page.texts.find(({ line }) => line.text === 'Syksy 2026')!
    const { left, right } = inkOf(title)
    expect(left < page.page.width / 2).toBe(texts.dir === 'ltr')
    expect(right > page.page.width / 2).toBe(texts.dir === 'rtl')
  })
})
