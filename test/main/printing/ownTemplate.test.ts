import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { createCanvas, loadImage } from '@napi-rs/canvas'
import { describe, expect, test } from 'vitest'
import type { CertificateBatch } from '#core/certificate/certificate'
import { certificateDate } from '#core/certificate/certificateDate'
import { templateOf, templates } from '#core/certificate/templates'
import { wording } from '#core/certificate/wording'
import { QR_CAPACITY } from '#core/paint/pdf/qrImage'
import { sheetLayout } from '#core/sheets/layout'
import { ordinaryPrinter } from '#core/sheets/printer'
import { rasterise } from '../../../main/artwork/rasterise.ts'
import { certificateLook } from '../../../main/issuing/certificateLook.ts'
import { openPress } from '../../../main/printing/press.ts'
import { printSheets } from '../../../main/printing/printSheets.ts'
import { madeOwn, pageWith } from '../../core/certificate/blocks/sampleTemplates.ts'
import { temporaryFolder } from '../../temporaryFolder.ts'
import { printMerged } from './printMerged.ts'
import { codesIn, openPdf, readAloud, render, textOf } from './readPdf.ts'
import { batch, payload, recipient } from './samples.ts'

const [formal] = templates
const settings = { at: new Date('2026-11-22T10:00:00Z'), seal: null }
const box = { left: 100, top: 100, width: 300, height: 60 }
const text = (id: string, words: string, top: number) =>
  ({ kind: 'text', id, words, box: { ...box, top }, size: 14, smallest: 8, lines: 3 }) as const
const code = { kind: 'code', id: 'code', box: { left: 200, top: 400, width: 190, height: 180 } } as const

test('a page of one’s own is read aloud in the order of its blocks', async () => {
  const template = pageWith([
    text('name', '{recipient}', 100),
    { kind: 'box', id: 'box', box: { left: 90, top: 90, width: 320, height: 300 }, fill: 'pale' },
    { kind: 'badge', id: 'badge', box: { left: 420, top: 100, width: 90, height: 90 } },
    text('title', 'for {badge}', 180),
    code,
  ])
  const press = await openPress(new Map([['kitchen', { ...batch(), template }]]))
  const aino = recipient('Aino', { language: 'fi' })
  const { bytes } = printMerged(press, [{ achievement: 'kitchen', recipient: aino }], settings)
  const pdf = await openPdf(bytes)
  expect(await readAloud(pdf, 1)).toEqual({
    tags: ['P', 'Figure', 'H1', 'Figure', 'P'],
    words: [
      'Aino',
      'Kitchen and Hygiene',
      'for Kitchen and Hygiene',
      'Scan to check that this is genuine',
      'Scan to check that this is genuine',
    ],
  })
  expect(await codesIn(await render(pdf, 1, 200))).toEqual([aino.qr])
})

test('a back of one’s own is printed behind its front, with what is a person’s own', async () => {
  const template = pageWith([text('name', '{recipient}', 100)], {
    back: [text('back', 'For {recipient}: {criteria}', 100), code],
  })
  const press = await openPress(new Map([['kitchen', { ...batch(), template }]]), () => 1)
  const people = ['Aino', 'Eino'].map((name) => recipient(name))
  const certificates = people.map((one) => ({ achievement: 'kitchen', recipient: one }))
  const { bytes } = printMerged(press, certificates, { ...settings, sides: 'long-edge' })
  const pdf = await openPdf(bytes)
  expect(pdf.numPages).toBe(4)
  expect(await textOf(pdf, 2)).toContain('For Aino: To earn this badge a person')
  expect(await codesIn(await render(pdf, 4, 200))).toEqual([people[1]!.qr])
})

test('four on a sheet, however many parts each has, are read one after another', async () => {
  const rows = Array.from({ length: 20 }, (_, i) => text(`row-${i}`, `Row ${i} of {recipient}`, 20 + i * 40))
  const template = pageWith(rows, { back: [text('back', 'Behind {recipient}', 100)] })
  const people = ['Aino', 'Bina', 'Chi', 'Dara'].map((name) => recipient(name, { qr: payload(200, name) }))
  const path = join(temporaryFolder(), 'sheets.pdf')
  const printing = printSheets({
    layout: sheetLayout('4up'),
    achievements: new Map([['kitchen', { ...batch(), template }]]),
    certificates: people.map((one) => ({ achievement: 'kitchen', recipient: one })),
    total: 4,
    path,
    title: 'Kitchen',
    at: settings.at,
    seal: null,
    sides: 'long-edge',
    printer: ordinaryPrinter,
  })
  while (!(await printing.next()).done);
  const pdf = await openPdf(readFileSync(path))
  const { words } = await readAloud(pdf, 1)
  expect(words).toEqual(people.flatMap(({ name }) => rows.map((_, i) => `Row ${i} of ${name}`)))
  expect((await readAloud(pdf, 2)).words).toEqual(people.map(({ name }) => `Behind ${name}`))
})

const PIXELS = 240

async function pixelsOf(batch: CertificateBatch): Promise<Uint8ClampedArray> {
  const person = recipient('Amina Virtanen', {
    // A full code is mostly noise, which differs wholly when it is moved by a point.
    qr: 'ROSETTE',
    secondDates: {
      dateText: certificateDate('2026-11-22', 'fi'),
      validUntilText: certificateDate('2028-11-22', 'fi'),
    },
  })
  const image = await loadImage(Buffer.from(await rasterise(certificateLook(batch)(person), PIXELS)))
  const canvas = createCanvas(image.width, image.height)
  canvas.getContext('2d').drawImage(image, 0, 0)
  return canvas.getContext('2d').getImageData(0, 0, image.width, image.height).data
}

/** Of all pixels, how many look clearly different. */
function differing(one: Uint8ClampedArray, other: Uint8ClampedArray): number {
  let count = 0
  for (let i = 0; i < one.length; i += 4) {
    if (Math.abs(one[i]! - other[i]!) + Math.abs(one[i + 1]! - other[i + 1]!) > 120) count++
  }
  return count / (one.length / 4)
}

test.each(templates)('made one’s own, $id looks as it did', async (template) => {
  const certificate = batch('en', { secondTexts: wording('fi') })
  const [builtIn, own] = await Promise.all([
    pixelsOf({ ...certificate, template }),
    pixelsOf({ ...certificate, template: madeOwn(template) }),
  ])
  expect(own).toHaveLength(builtIn.length)
  expect(differing(builtIn, own)).toBeLessThan(0.05)
})

test('made one’s own with a logo, the issuer still stands beside it', () => {
  const { document } = madeOwn(formal!, 2)
  const boxOf = (id: string) => document.front.find((block) => block.id === id)!.box
  const [logo, issuer] = ['logo', 'issuer'].map(boxOf)
  expect(logo!.width / logo!.height).toBeCloseTo(2)
  expect(issuer!.left).toBeGreaterThan(logo!.left + logo!.width)
})

describe('a page of one’s own, four on a sheet', () => {
  const four = ['Aino', 'Bina', 'Chi', 'Dara'].map((name) =>
    recipient(name, { qr: payload(QR_CAPACITY, name) }),
  )
  const onSheet = async (template: ReturnType<typeof pageWith>, language = 'en') => {
    const path = join(temporaryFolder(), 'sheets.pdf')
    const printing = printSheets({
      layout: sheetLayout('4up'),
      achievements: new Map([['kitchen', { ...batch(language), template }]]),
      certificates: four.map((one) => ({ achievement: 'kitchen', recipient: one })),
      total: 4,
      path,
      title: 'Kitchen',
      at: settings.at,
      seal: null,
      sides: 'long-edge',
    })
    for (;;) {
      const step = await printing.next()
      if (step.done) return { result: step.value, pdf: await openPdf(readFileSync(path)) }
    }
  }

  test.each([
    ['formal', 'en'],
    ['formal', 'ar'],
    ['formal-portrait', 'fi'],
  ] as const)(
    'has its code on the back where the front is too small for it: %s, %s',
    async (id, language) => {
      const { result, pdf } = await onSheet(madeOwn(templateOf(id)), language)
      expect(result.codesLeftOut).toBe(0)
      expect(await codesIn(await render(pdf, 1, 200))).toEqual([])
      const codes = await codesIn(await render(pdf, 2, 200))
      expect(codes.toSorted()).toEqual(four.map(({ qr }) => qr!).toSorted())
      const { tags } = await readAloud(pdf, 2)
      expect(tags.slice(0, 6)).toEqual(['H1', 'P', 'P', 'Figure', 'P', 'P'])
    },
  )

  test('with its code on a back of one’s own, where that is too fine, has none, and this is told', async () => {
    const { result, pdf } = await onSheet(pageWith([text('name', '{recipient}', 100)], { back: [code] }))
    expect(result.codesLeftOut).toBe(4)
    expect(await textOf(pdf, 2)).toContain('give the issuer its number')
  })
})
