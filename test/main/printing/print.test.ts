import { hash } from 'node:crypto'
import { createCanvas } from '@napi-rs/canvas'
import { decodePDFRawStream, PDFArray, PDFDict, PDFDocument, PDFName, type PDFRawStream } from 'pdf-lib'
import { beforeAll, describe, expect, test } from 'vitest'
import type { CertificateBatch, CertificateRecipient } from '#core/certificate/certificate'
import { certificateDate } from '#core/certificate/certificateDate'
import type { Box } from '#core/certificate/geometry'
import { templates } from '#core/certificate/templates'
import { wording, wordingLanguages } from '#core/certificate/wording'
import { memorySink } from '../../../main/printing/memorySink.ts'
import { openPress, type Press } from '../../../main/printing/press.ts'
import { type PrintSettings, printOne, type Unprintable } from '../../../main/printing/print.ts'
import { badCopyOf } from './badCopyOf.ts'
import { printMerged } from './printMerged.ts'
import { codesIn, openPdf, readAloud, render, textOf } from './readPdf.ts'
import { batch, names, payload, recipient } from './samples.ts'

const settings: PrintSettings = { at: new Date('2026-11-22T10:00:00Z'), seal: null }

let press: Press
beforeAll(async () => {
  press = await openPress(new Map([['kitchen', batch()]]))
})

function merged(
  recipients: readonly CertificateRecipient[],
  from = press,
): { bytes: Uint8Array; unprintable: Unprintable[] } {
  const certificates = recipients.map((one) => ({ achievement: 'kitchen', recipient: one }))
  return printMerged(from, certificates, settings)
}

function single(one: CertificateRecipient, from = press): Uint8Array {
  const sink = memorySink()
  printOne(from, { achievement: 'kitchen', recipient: one }, settings, sink)
  return sink.bytes()
}

const everyone = names.map(([name, language]) => recipient(name, { language }))
const pressFor = (changed: CertificateBatch): Promise<Press> => openPress(new Map([['kitchen', changed]]))

describe('printed on both sides', () => {
  const criteria = '- plans the cleaning of hands, tools and surfaces\n'.repeat(60)
  const achievements = new Map([
    ['long', batch('en', { achievement: { name: 'Long Kitchen', criteria } })],
    ['short', batch()],
  ])

  test('each person has a front and a back, blank where the front says everything', async () => {
    const both = await openPress(achievements, () => 1)
    const certificates = ['long', 'short', 'long'].map((achievement, i) => ({
      achievement,
      recipient: recipient(`Person ${i}`, { qr: null, number: `AAAA-000${i}` }),
    }))
    const { bytes } = printMerged(both, certificates, { ...settings, sides: 'long-edge' })
    const pdf = await openPdf(bytes)
    const pages = await Promise.all([1, 2, 3, 4, 5, 6].map((page) => textOf(pdf, page)))
    expect(pages[0]).toContain('The full criteria are on the back')
    for (const [i, back] of [
      [0, pages[1]!],
      [2, pages[5]!],
    ] as const) {
      expect(back).toContain(`AAAA-000${i}`)
      expect(back.split('plans the cleaning')).toHaveLength(61)
    }
    expect(pages[3]).toBe('')
    expect((await pdf.getOutline()).map(({ title }) => title)).toEqual(['Person 0', 'Person 1', 'Person 2'])
    expect((await readAloud(pdf, 2)).tags).toEqual(['H1', 'P', 'P', 'P'])
    const { catalog } = await PDFDocument.load(bytes)
    expect(catalog.lookup(PDFName.of('ViewerPreferences'))?.toString()).toContain('/DuplexFlipLongEdge')
  })

  test('a person’s own file has a second page only for what does not fit on the first', async () => {
    const both = await openPress(achievements, () => 1)
    for (const [achievement, pages] of [
      ['long', 2],
      ['short', 1],
    ] as const) {
      const sink = memorySink()
      const certificate = { achievement, recipient: recipient('Aino', { qr: null }) }
      printOne(both, certificate, { ...settings, sides: 'short-edge' }, sink)
      expect((await openPdf(sink.bytes())).numPages).toBe(pages)
    }
  })
})

describe('a merged file', () => {
  test('has a page for each person, in the order given, A4 on its side', async () => {
    const pdf = await openPdf(merged(everyone).bytes)
    expect(pdf.numPages).toBe(everyone.length)
    expect((await pdf.getPage(1)).view).toEqual([0, 0, 841.89, 595.28])
  })

  test('can be found in by name', async () => {
    const people = names.slice(0, 9)
    const pdf = await openPdf(merged(people.map(([name]) => recipient(name))).bytes)
    for (const [i, [name]] of people.entries()) {
      expect(letters(await textOf(pdf, i + 1))).toContain(letters(name))
    }
  })

  test.each(['محمد الأمين الشامي', 'مُحَمَّد جُبَيْر', 'שָׁלוֹם בֶּן־דָּוִד', 'Amina أمينة Abdi'])(
    'has %s in the order it is read',
    async (name) => {
      const pdf = await openPdf(merged([recipient(name)]).bytes)
      expect((await textOf(pdf, 1)).normalize('NFC')).toContain(name.normalize('NFC'))
    },
  )

  test('has a bookmark for each person', async () => {
    const pdf = await openPdf(merged(everyone).bytes)
    const outline = await pdf.getOutline()
    expect(outline.map((item) => item.title)).toEqual(names.map(([name]) => name))
    const third = outline[2]!.dest as [{ num: number; gen: number }]
    expect(await pdf.getPageIndex(third[0])).toBe(2)
  })

  test('carries each credential byte for byte, numbered, and in order past a hundred', async () => {
    const people = Array.from({ length: 130 }, (_, i) => recipient(`Person ${i}`, { qr: null }))
    const pdf = await openPdf(merged(people).bytes)
    const attachments = (await pdf.getAttachments()) as Record<string, { content: Uint8Array }>
    const keys = Object.keys(attachments)
    expect(keys).toHaveLength(130)
    expect(keys[0]).toBe('0001.json')
    expect(Buffer.from(attachments['0130.json']!.content).toString()).toBe(people[129]!.credentialJson)
  })

  test('may hold several achievements, each with its own layer', async () => {
    const first = batch()
    const second = batch('fi', { achievement: { name: 'Kielikahvilan vetäjä', criteria: 'Vetää kahvilaa.' } })
    const two = await openPress(
      new Map([
        ['a', first],
        ['b', second],
      ]),
    )
    const certificates = ['b', 'a', 'b'].map((achievement) => ({ achievement, recipient: recipient('Aino') }))
    const pdf = await openPdf(printMerged(two, certificates, settings).bytes)
    expect(await textOf(pdf, 1)).toContain('Kielikahvilan vetäjä')
    expect(await textOf(pdf, 2)).toContain('Kitchen and Hygiene')
    expect(await textOf(pdf, 3)).toContain('Todistus')
  })
})

describe('a person’s own file', () => {
  test('says who it is for, who issued it, when and in which language', async () => {
    const pdf = await openPdf(single(recipient('Nguyễn Thị Hồng')))
    const { info, metadata } = await pdf.getMetadata()
    expect(info).toMatchObject({
      Title: 'Nguyễn Thị Hồng · Kitchen and Hygiene',
      Author: 'Aallokko ry',
      Language: 'en',
      CreationDate: 'D:20261122100000Z',
    })
    expect(metadata.get('dc:title')).toBe('Nguyễn Thị Hồng · Kitchen and Hygiene')
    expect(await pdf.getOutline()).toBeNull()
  })

  test('carries the credential as credential.json', async () => {
    const one = recipient('عبد الرحمن')
    const attachments = (await (await openPdf(single(one))).getAttachments()) as Record<
      string,
      { content: Uint8Array }
    >
    expect(Buffer.from(attachments['credential.json']!.content).toString()).toBe(one.credentialJson)
  })

  test('is read by pdf-lib', async () => {
    const doc = await PDFDocument.load(single(recipient('Aino')))
    expect(doc.getPageCount()).toBe(1)
  })

  test('has fonts of its own only for letters that nobody shares', async () => {
    const latin = single(recipient('ANNA 2028'))
    const thai = single(recipient('ปิ่นทองคำ'))
    expect(thai.length - latin.length).toBeLessThan(12_000)
    expect(latin.length).toBeLessThan(60_000)
  })
})

describe('to a screen reader', () => {
  test('a page is read in the order a person reads it, picture and code by their descriptions', async () => {
    const pdf = await openPdf(merged([recipient('Siân', { language: 'cy' }), recipient('Bo')]).bytes)
    expect(await pdf.getMarkInfo()).toMatchObject({ Marked: true })
    const { tags, words } = await readAloud(pdf, 1)
    expect(tags).toEqual(['P', 'H1', 'P', 'P', 'P', 'H2', 'P', 'Figure', 'P', 'Figure', 'P'])
    expect(words.map(letters)).toEqual([
      'AALLOKKORY',
      'Certificate',
      'Thiscertificateisawardedto',
      'Siân',
      'formeetingthecriteriaof',
      'KitchenandHygiene',
      expect.stringMatching(/^Toearnthisbadgeaperson:.*fourteenallergens$/),
      'KitchenandHygiene',
      expect.stringMatching(/^Aallokkory.*4F7K-92QD$/),
      'Scantocheckthatthisisgenuine',
      'Scantocheckthatthisisgenuine',
    ])
    expect((await readAloud(pdf, 2)).words[3]).toBe('Bo')
  })

  test('the file says that it keeps to PDF/A-3, and brings what that asks for', async () => {
    const bytes = single(recipient('Bo'))
    const { metadata } = await (await openPdf(bytes)).getMetadata()
    expect([metadata.get('pdfaid:part'), metadata.get('pdfaid:conformance')]).toEqual(['3', 'A'])
    const { catalog, context } = await PDFDocument.load(bytes)
    const intent = catalog.lookup(PDFName.of('OutputIntents'), PDFArray).lookup(0, PDFDict)
    expect(intent.lookup(PDFName.of('S'))).toBe(PDFName.of('GTS_PDFA1'))
    const profile = intent.lookup(PDFName.of('DestOutputProfile')) as PDFRawStream
    expect(Buffer.from(decodePDFRawStream(profile).decode()).subarray(36, 40).toString()).toBe('acsp')
    const file = catalog.lookup(PDFName.of('AF'), PDFArray).lookup(0, PDFDict)
    expect(file.lookup(PDFName.of('AFRelationship'))).toBe(PDFName.of('Data'))
    expect(context.trailerInfo.ID).toBeInstanceOf(PDFArray)
    expect(Buffer.from(bytes).subarray(-6).toString()).toBe('%%EOF\n')
  })
})

describe('the code', () => {
  test.each([600, 750, 900, 1451])('of %i characters is read back from the printed page', async (length) => {
    const qr = payload(length, 'code')
    const page = await render(await openPdf(single(recipient('Aino', { qr }))), 1, 200)
    expect(await codesIn(page)).toEqual([qr])
  })

  test.each(templates)('is read back from a page in template $id', async (template) => {
    const qr = payload(1451, 'code')
    const from = await pressFor(batch('en', { template }))
    const page = await render(await openPdf(single(recipient('Aino', { qr }), from)), 1, 200)
    expect(await codesIn(page)).toEqual([qr])
  })

  test('is read back from a page that was copied badly: askew, blurred, grainy, in a poor JPEG', async () => {
    const qr = payload(900, 'copied')
    const page = await render(await openPdf(single(recipient('Aino', { qr }))), 1, 200)
    expect(await codesIn(await badCopyOf(page))).toEqual([qr])
  })

  test('is replaced by the number if it would be too fine to read, or is none', async () => {
    for (const qr of [null, payload(1452, 'too long'), 'lower case']) {
      const pdf = await openPdf(single(recipient('Aino', { qr })))
      const text = await textOf(pdf, 1)
      expect(text).toContain('give the issuer its number')
      expect(text.split('4F7K-92QD')).toHaveLength(3)
      expect(await codesIn(await render(pdf, 1, 150))).toEqual([])
    }
  })
})

test('the same certificates are the same bytes, whatever the day', () => {
  const [first, second] = [merged(everyone), merged(everyone)]
  expect(hash('sha256', first.bytes)).toBe(hash('sha256', second.bytes))
  expect(hash('sha256', merged(everyone.slice(1)).bytes)).not.toBe(hash('sha256', first.bytes))
})

test('the seal stands before the end of the file and covers all the rest of it', () => {
  const sink = memorySink()
  const seen: string[] = []
  const line = '%RosetteSeal: did:key:z6Mk#z6Mk zABC\n'
  const seal = (digest: Uint8Array): string => {
    seen.push(Buffer.from(digest).toString('hex'))
    return line
  }
  printOne(press, { achievement: 'kitchen', recipient: recipient('Aino') }, { ...settings, seal }, sink)
  const bytes = Buffer.from(sink.bytes())
  const [from, to] = [bytes.indexOf(line), bytes.indexOf(line) + line.length]
  expect(bytes.subarray(to).toString()).toMatch(/^startxref\n\d+\n%%EOF\n$/)
  expect(seen).toEqual([hash('sha256', Buffer.concat([bytes.subarray(0, from), bytes.subarray(to)]))])
})

test.each(wordingLanguages)('a page in %s names its language and has no empty boxes', async (language) => {
  const page = await pressFor({ ...batch(), texts: wording(language) })
  const date = certificateDate('2026-11-22', language)
  const one = recipient('Amina أمينة Abdi', { dateText: date, validUntilText: date })
  const pdf = await openPdf(single(one, page))
  expect((await pdf.getMetadata()).info).toMatchObject({ Language: language })
  expect(page.sheets.get('kitchen')!.shared.missing).toEqual([])
  const { texts } = page.sheets.get('kitchen')!.layOutPersonal(one)
  const all = [...texts, ...page.sheets.get('kitchen')!.shared.texts]
  expect(all.flatMap(({ line }) => line.glyphs).filter((glyph) => glyph.id === 0)).toEqual([])
})

test('characters that no font has are told, by number, and the rest of the name is printed', async () => {
  const { bytes, unprintable } = merged([recipient('Anna 😀'), recipient('王 Li', { number: 'ABCD-EFGH' })])
  expect(unprintable).toEqual([
    { number: '4F7K-92QD', characters: ['😀'] },
    { number: 'ABCD-EFGH', characters: ['王'] },
  ])
  const pdf = await openPdf(bytes)
  expect(await textOf(pdf, 1)).toContain('Anna')
  expect(await textOf(pdf, 2)).toContain('[U+738B] Li')
})

test('logo and badge may be pictures, and are stored once for all pages', async () => {
  const [logo, badge] = [createCanvas(60, 30), createCanvas(64, 64)]
  for (const [canvas, colour] of [
    [logo, '#ff0000'],
    [badge, '#00ff00'],
  ] as const) {
    const pen = canvas.getContext('2d')
    pen.fillStyle = colour
    pen.fillRect(0, 0, canvas.width, canvas.height)
  }
  const pictures = await pressFor(
    batch('en', {
      issuer: { name: 'Aallokko ry', logoPng: logo.toBuffer('image/png') },
      badge: { png: badge.toBuffer('image/png') },
    }),
  )
  const { bytes } = merged([recipient('Aino', { qr: null }), recipient('Eino', { qr: null })], pictures)
  expect(
    Buffer.from(bytes)
      .toString('latin1')
      .match(/\/Subtype \/Image/g),
  ).toHaveLength(2)
  const { shared } = pictures.sheets.get('kitchen')!
  const page = (await render(await openPdf(bytes), 2, 72)).getContext('2d')
  const middleOf = ({ left, right, top, bottom }: Box): number[] => [
    ...page.getImageData((left + right) / 2, (top + bottom) / 2, 1, 1).data,
  ]
  const boxOf = (picture: string): Box => shared.pictures.find((one) => one.picture === picture)!.box
  expect(middleOf(boxOf('logo'))).toEqual([255, 0, 0, 255])
  expect(middleOf(boxOf('badge'))).toEqual([0, 255, 0, 255])
})

test('a logo that is no PNG is refused in words', async () => {
  const issuer = { name: 'Aallokko ry', logoPng: Buffer.from('not a picture') }
  await expect(pressFor(batch('en', { issuer }))).rejects.toMatchObject({
    code: 'printing/unreadable-picture',
  })
})

/** Readers of PDF guess spaces and put marks in an order of their own. */
const letters = (text: string): string => text.normalize('NFC').replace(/[\s\u200b-\u200f]/gu, '')
