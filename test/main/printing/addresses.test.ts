import { describe, expect, test } from 'vitest'
import { envelopeIds } from '#core/sheets/envelopes'
import { findLabelSheet } from '#core/sheets/labelSheets'
import { type Addressee, layOutAddress } from '#core/sheets/layOutAddress'
import { ordinaryPrinter } from '#core/sheets/printer'
import { addressLabelsPdf, envelopesPdf } from '../../../main/printing/addressFile.ts'
import { openFonts } from '../../../main/printing/openFonts.ts'
import { openPdf, textOf } from './readPdf.ts'
import { names } from './samples.ts'

const info = { title: 'Spring', author: 'Aallokko ry', language: 'fi', at: new Date('2026-11-22T10:00:00Z') }
const people: readonly Addressee[] = names.map(([name, language], i) => ({
  name,
  language,
  address: `Kauppakatu ${i} A 12\n80100 Joensuu\nFINLAND`,
}))

test.each(envelopeIds)('an envelope %s has the address right of the middle, and who sends it', async (id) => {
  const { bytes, pages } = await envelopesPdf(people.slice(0, 3), id, info)
  expect(pages).toBe(3)
  const pdf = await openPdf(bytes)
  const page = await pdf.getPage(2)
  const [, , width, height] = page.view as [number, number, number, number]
  const { items } = await page.getTextContent()
  const placeOf = (word: string) => {
    const found = items.find((item) => 'str' in item && item.str.includes(word)) as { transform: number[] }
    return [found.transform[4]! / width, found.transform[5]! / height] as const
  }
  const [x, y] = placeOf('80100')
  expect(x).toBeGreaterThan(0.4)
  expect(y).toBeLessThan(0.5)
  const [senderX, senderY] = placeOf('Aallokko')
  expect(senderX).toBeLessThan(0.1)
  expect(senderY).toBeGreaterThan(0.8)
})

test('address labels begin at the label that is asked for', async () => {
  const sheet = findLabelSheet('L7160')!
  const { bytes, pages } = await addressLabelsPdf(people, { sheet, startAt: 20 }, ordinaryPrinter, info)
  expect(pages).toBe(2)
  const pdf = await openPdf(bytes)
  expect((await textOf(pdf, 1)).split('80100')).toHaveLength(3)
})

describe('an address', () => {
  const fonts = openFonts('sans')
  const page = { width: 180, height: 108 }
  const inside = { left: 9, top: 9, right: 171, bottom: 99 }
  const layOut = (one: Partial<Addressee>) =>
    layOutAddress({ name: 'Aino', language: 'fi', address: 'Torikatu 1', ...one }, page, inside, fonts)

  test('on one line is set in lines', () => {
    const { texts } = layOut({ address: 'Torikatu 1 A, 80100 Joensuu, Finland' })
    expect(texts.map(({ line }) => line.text)).toEqual(['Aino', 'Torikatu 1 A', '80100 Joensuu', 'Finland'])
  })

  test('whose name is long stands on one more line, rather than all of it small', () => {
    const name = 'Maria Fernanda de la Concepción Gutiérrez-Villanueva y Szczepańska'
    const { texts } = layOut({ name, address: 'Mannerheimintie 1\n00100 Helsinki' })
    expect(texts.filter(({ role }) => role === 'name').length).toBeGreaterThan(1)
    expect(texts[0]!.size).toBeGreaterThanOrEqual(8)
  })

  test.each([
    ['a name of 200 letters', { name: 'W'.repeat(200) }],
    ['one letter', { name: 'X', address: 'Y' }],
    ['twelve lines', { address: Array.from({ length: 12 }, (_, i) => `Line ${i}`).join('\n') }],
    ['Arabic', { name: 'عبد الرحمن', address: 'شارع الملك 5\nعمّان' }],
    ['pictures', { name: 'Anna 🎉', address: 'Torikatu 1 🏠' }],
  ])('with %s stays inside, without empty boxes', (_, one) => {
    const { texts } = layOut(one)
    for (const { x, y, line, size } of texts) {
      expect(x).toBeGreaterThanOrEqual(inside.left - 0.01)
      expect(x + line.width * size).toBeLessThanOrEqual(inside.right + 0.01)
      expect(y).toBeLessThanOrEqual(inside.bottom)
    }
    expect(texts.flatMap(({ line }) => line.glyphs).filter(({ id }) => id === 0)).toEqual([])
  })
})
