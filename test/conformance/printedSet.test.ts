/** Ten people in ten scripts, from the list to the paper: what readers written by others make of every page. */
import { execFileSync, spawnSync } from 'node:child_process'
import { readFileSync } from 'node:fs'
import type { PDFDocumentProxy } from 'pdfjs-dist'
import { beforeAll, describe, expect, test } from 'vitest'
import { unpackCredential } from '#core/paper/packCredential'
import { badCopyOf } from '../main/printing/badCopyOf.ts'
import { codesIn, openPdf, render } from '../main/printing/readPdf.ts'
import { issuePeople, openFurnishedStudio } from '../openTestStudio.ts'

const people = [
  'Åsa Björkqvist',
  'عبد الرحمن الشامي',
  'Nguyễn Thị Hồng',
  'Оксана Їжакевич-Ґудзь',
  'ปิ่นทองคำ น้ำผึ้ง',
  'क्षेत्री शक्ति श्रेष्ठ',
  'ሰላም ገብረመድህን',
  'Ραλλού Παπαδάκη',
  'שָׂרָה כֹּהֵן',
  'Mohammed محمد Al-Khatib',
]

let path: string
let pdf: PDFDocumentProxy
let documents: string[]
beforeAll(async () => {
  const { studio, client } = await openFurnishedStudio()
  const { id } = await issuePeople(studio, ['Name', ...people].join('\n'))
  const steps = await client.batches.print({ id, mode: 'merged' })
  let step = await steps.next()
  while (!step.done) step = await steps.next()
  expect(step.value.notes).toEqual([])
  path = step.value.merged!
  pdf = await openPdf(new Uint8Array(readFileSync(path)))
  const attached = (await pdf.getAttachments()) as Record<string, { content: Uint8Array }>
  documents = Object.values(attached).map(({ content }) => Buffer.from(content).toString())
})

describe('the code of every page', () => {
  // Each takes a second: one of each direction, of marks above and below, of both at once.
  test.each([people[1]!, people[2]!, people[4]!, people[9]!])(
    'at 200 dpi gives the exact credential of %s',
    async (name) => {
      const index = people.indexOf(name)
      const [code] = await codesIn(await render(pdf, index + 1, 200))
      expect(unpackCredential(code!)).toBe(documents[index])
      expect(documents[index]).toContain(JSON.stringify(name))
    },
  )

  test('also when it was copied badly: askew, blurred, grainy, in a poor JPEG', async () => {
    const [code] = await codesIn(await badCopyOf(await render(pdf, 6, 200)))
    expect(unpackCredential(code!)).toBe(documents[5])
  })
})

const hasPoppler = spawnSync('pdftotext', ['-v']).error === undefined
if (!hasPoppler) console.warn('pdftotext is not installed here, so how it reads names is not tested')

describe.skipIf(!hasPoppler)('pdftotext', () => {
  const textOf = (page: number): string =>
    execFileSync('pdftotext', ['-f', String(page), '-l', String(page), path, '-'], { encoding: 'utf8' })
  /** It adds marks of direction around words that run the other way, and joins what was set apart. */
  const letters = (text: string): string =>
    text.normalize('NFC').replace(/[\s\u200e\u200f\u202a-\u202e\u2066-\u2069]/g, '')
  const inOneDirection = people.slice(0, -1)

  test.each(inOneDirection)('finds %s as it is written', (name) => {
    expect(textOf(people.indexOf(name) + 1)).toContain(name.normalize('NFC'))
  })

  test('finds the parts of a name in two directions, with marks of direction between them', () => {
    const text = textOf(people.length)
    expect(text).not.toContain(people.at(-1))
    expect(letters(text)).toContain(letters(people.at(-1)!))
  })
})
