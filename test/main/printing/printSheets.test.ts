import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, test } from 'vitest'
import { templateOf } from '#core/certificate/templates'
import { QR_CAPACITY } from '#core/paint/pdf/qrImage'
import { buttonSheet } from '#core/sheets/buttons'
import { sheetLayout } from '#core/sheets/layout'
import { ordinaryPrinter, printerOf } from '#core/sheets/printer'
import { MM } from '#core/sheets/sheet'
import { printSheets, type SheetRequest, type SheetResult } from '../../../main/printing/printSheets.ts'
import { pageWith } from '../../core/certificate/blocks/sampleTemplates.ts'
import { temporaryFolder } from '../../temporaryFolder.ts'
import { codesIn, openPdf, readAloud, render, textOf } from './readPdf.ts'
import { batch, names, payload, recipient } from './samples.ts'

type Person = ReturnType<typeof recipient>

const everyone = names.map(([name, language]) => recipient(name, { language, qr: null }))

function request(
  layout: string,
  people: readonly Person[],
  changes: Partial<SheetRequest> = {},
): SheetRequest {
  return {
    layout: sheetLayout(layout),
    achievements: new Map([['kitchen', batch()]]),
    certificates: people.map((one) => ({ achievement: 'kitchen', recipient: one })),
    total: people.length,
    path: join(temporaryFolder(), 'sheets.pdf'),
    title: 'Kitchen, autumn',
    at: new Date('2026-11-22T10:00:00Z'),
    seal: () => '%RosetteSeal: did:key:z6Mk#z6Mk zABC\n',
    ...changes,
  }
}

async function print(given: SheetRequest): Promise<{ bytes: Buffer; result: SheetResult }> {
  const printing = printSheets(given)
  for (;;) {
    const step = await printing.next()
    if (step.done) return { bytes: readFileSync(given.path), result: step.value }
  }
}

describe('certificates that share a sheet', () => {
  const five = (length: number): Person[] =>
    ['Aino', 'Bina', 'Chi', 'Dara', 'Eino'].map((name) => recipient(name, { qr: payload(length, name) }))

  test('stand two on a sheet, in order, each with its code, however much that holds', async () => {
    const people = five(QR_CAPACITY)
    const { bytes, result } = await print(request('2up', people))
    expect(result).toMatchObject({ pages: 3, codesLeftOut: 0, unprintable: [] })
    const pdf = await openPdf(bytes)
    for (const page of [1, 2, 3]) {
      const here = people.slice(page * 2 - 2, page * 2)
      const text = await textOf(pdf, page)
      for (const { name } of here) expect(text).toContain(name)
      const codes = await codesIn(await render(pdf, page, 200))
      expect(codes.toSorted()).toEqual(here.map(({ qr }) => qr!).toSorted())
    }
  })

  test('stand four on a sheet, each with its code, however much that holds', async () => {
    const people = five(QR_CAPACITY)
    const { bytes, result } = await print(request('4up', people))
    expect(result).toMatchObject({ pages: 2, codesLeftOut: 0 })
    const pdf = await openPdf(bytes)
    expect((await pdf.getPage(1)).view).toEqual([0, 0, 841.89, 595.28])
    const codes = await codesIn(await render(pdf, 1, 200))
    expect(codes.toSorted()).toEqual(
      people
        .slice(0, 4)
        .map(({ qr }) => qr!)
        .toSorted(),
    )
  })

  test('on a page of one’s own, which is scaled, have their number instead of a code that would be too fine', async () => {
    const box = { left: 200, top: 300, width: 190, height: 180 }
    const above = { kind: 'text', id: 'above', words: 'Above', size: 12, smallest: 8, lines: 1 } as const
    const template = pageWith([
      { kind: 'code', id: 'code', box },
      { ...above, box: { ...box, top: 270, height: 25 } },
      { ...above, id: 'below', box: { ...box, top: 485, height: 25 } },
    ])
    const achievements = new Map([['kitchen', { ...batch(), template }]])
    const { bytes, result } = await print(request('4up', five(1000), { achievements }))
    expect(result.codesLeftOut).toBe(5)
    const pdf = await openPdf(bytes)
    expect((await textOf(pdf, 1)).split('give the issuer its number')).toHaveLength(5)
    expect(await codesIn(await render(pdf, 1, 300))).toEqual([])
  })

  test.each([
    ['2up', 612, 792],
    ['4up', 792, 612],
  ])('of a Letter page stand on Letter paper: %s', async (layout, width, height) => {
    const achievements = new Map([['kitchen', batch('en', { template: templateOf('formal-letter') })]])
    const { bytes } = await print(request(layout, five(1000), { achievements }))
    const pdf = await openPdf(bytes)
    expect((await pdf.getPage(1)).view).toEqual([0, 0, width, height])
    expect(await codesIn(await render(pdf, 1, 200))).toHaveLength(layout === '2up' ? 2 : 4)
  })

  test('carry their credentials, bookmarks and a seal, as on pages of their own', async () => {
    const people = five(600)
    const { bytes } = await print(request('2up', people))
    const pdf = await openPdf(bytes)
    const attachments = (await pdf.getAttachments()) as Record<string, { content: Uint8Array }>
    expect(Object.values(attachments).map(({ content }) => Buffer.from(content).toString())).toEqual(
      people.map(({ credentialJson }) => credentialJson),
    )
    expect((await pdf.getOutline()).map(({ title }) => title)).toEqual(people.map(({ name }) => name))
    expect(bytes.toString('latin1')).toMatch(/%RosetteSeal: did:key:z6Mk#z6Mk zABC\nstartxref\n\d+\n%%EOF\n$/)
  })
})

describe('certificates printed on both sides', () => {
  const long = batch('en', {
    achievement: { name: 'Long Kitchen', criteria: '- plans the cleaning of hands and tools\n'.repeat(70) },
  })
  const achievements = new Map([
    ['long', long],
    ['short', batch()],
  ])
  const four = ['long', 'short', 'short', 'long'].map((achievement, i) => ({
    achievement,
    recipient: recipient(`Person ${i}`, { qr: null, number: `AAAA-000${i}` }),
  }))

  test.each([
    ['long-edge', [false, false], [true, true]],
    ['short-edge', [true, true], [false, false]],
  ] as const)('have each back behind its front: %s', async (sides, first, last) => {
    const { bytes, result } = await print(
      request('4up', [], { achievements, certificates: four, total: 4, sides }),
    )
    expect(result.pages).toBe(2)
    const pdf = await openPdf(bytes)
    const back = await pdf.getPage(2)
    const { items } = await back.getTextContent()
    const [, , width, height] = back.view as [number, number, number, number]
    const cornerOf = (number: string): [isRight: boolean, isTop: boolean] => {
      const found = items.find((item) => 'str' in item && item.str === number) as { transform: number[] }
      return [found.transform[4]! > width / 2, found.transform[5]! > height / 2]
    }
    // The sheet lies on its side, so that a printer that turns it by the long edge turns it head over heels.
    expect(cornerOf('AAAA-0000')).toEqual(first)
    expect(cornerOf('AAAA-0003')).toEqual(last)
    expect(items.some((item) => 'str' in item && item.str === 'AAAA-0001')).toBe(false)
  })
})

describe('labels', () => {
  test('have a name and a badge each, and begin at the label that is asked for', async () => {
    const { bytes, result } = await print(
      request('labels:L7160', everyone, { layout: sheetLayout('labels:L7160', { startAt: 20 }) }),
    )
    expect(result.pages).toBe(2)
    const pdf = await openPdf(bytes)
    const [first, second] = [await textOf(pdf, 1), await textOf(pdf, 2)]
    expect(first.split('Kitchen and Hygiene')).toHaveLength(3)
    expect(second.split('Kitchen and Hygiene')).toHaveLength(everyone.length - 1)
    const page = await render(pdf, 1, 72)
    const inked = (left: number, top: number, width: number, height: number): boolean =>
      page
        .getContext('2d')
        .getImageData(left, top, width, height)
        .data.some((value) => value < 250)
    // Labels 1 to 19 stay as they are: six rows of three, and the first of the last row.
    expect(inked(0, 0, 595, 690)).toBe(false)
    expect(inked(0, 690, 200, 150)).toBe(false)
    expect(inked(210, 690, 180, 110)).toBe(true)
    expect(inked(400, 690, 180, 110)).toBe(true)
  })

  test('carry neither credentials nor a seal: nobody checks a label', async () => {
    const { bytes } = await print(request('labels:70x37', everyone))
    expect(await (await openPdf(bytes)).getAttachments()).toBeNull()
    expect(bytes.toString('latin1')).toMatch(/%%EOF\n$/)
  })
})

describe('a printer that is off', () => {
  const facts = { right: 2, down: -1.5, margins: { top: 4.2, right: 4.2, bottom: 4.2, left: 4.2 } }
  const placesOf = async (bytes: Uint8Array) => {
    const { items } = await (await (await openPdf(bytes)).getPage(1)).getTextContent()
    return items.flatMap((item) => ('str' in item && item.str !== '' ? [item.transform as number[]] : []))
  }

  test.each(['labels:70x37', '2up', 'names:86x54'])('has %s moved by as much', async (layout) => {
    const people = everyone.slice(0, 3)
    const plain = await placesOf((await print(request(layout, people))).bytes)
    const printer = printerOf(facts)
    const moved = await placesOf((await print(request(layout, people, { printer }))).bytes)
    expect(moved).toHaveLength(plain.length)
    for (const [i, place] of plain.entries()) {
      expect(moved[i]![4]! - place[4]!).toBeCloseTo(2 * MM, 1)
      expect(moved[i]![5]! - place[5]!).toBeCloseTo(1.5 * MM, 1)
    }
  })

  test.each([
    ['2up', { right: 28 }],
    ['labels:52.5x29.7', { bottom: 16 }],
    ['names:90x55', { left: 38 }],
  ])('and would not reach part of %s is refused, and nothing is printed', async (layout, wide) => {
    const printer = printerOf({ ...facts, margins: { ...facts.margins, ...wide } })
    const given = request(layout, [recipient('Aino')], { printer })
    await expect(print(given)).rejects.toMatchObject({ code: 'batches/margins-too-wide' })
    expect(readdirSync(join(given.path, '..'))).toEqual([])
  })
})

describe('name badges and buttons', () => {
  test.each([
    ['labels:70x37', ['Aino', 'Kitchen and Hygiene', 'Kitchen and Hygiene']],
    ['names:90x55', ['Aallokko ry', 'Aino', 'Kitchen and Hygiene', 'Kitchen and Hygiene']],
    // What stands on its head says nothing new.
    ['names:tent', ['Aallokko ry', 'Aino', 'Kitchen and Hygiene', 'Kitchen and Hygiene']],
    ['buttons:56', ['Kitchen and Hygiene']],
  ])('%s are read aloud one after another', async (layout, one) => {
    const people = ['Aino', 'Eino'].map((name) => recipient(name, { qr: null }))
    const pdf = await openPdf((await print(request(layout, people))).bytes)
    const other = one.map((word) => (word === 'Aino' ? 'Eino' : word))
    expect((await readAloud(pdf, 1)).words).toEqual([...one, ...other])
  })

  test('have ten names on a sheet, and the same on the backs, which lie behind them', async () => {
    const given = request('names:90x55', everyone, { sides: 'long-edge' })
    const { bytes, result } = await print(given)
    expect(result.pages).toBe(4)
    const pdf = await openPdf(bytes)
    expect((await textOf(pdf, 1)).split('Kitchen and Hygiene')).toHaveLength(11)
    const xs = await Promise.all(
      [1, 2].map(async (page) => {
        const { items } = await (await pdf.getPage(page)).getTextContent()
        const found = items.find((item) => 'str' in item && item.str.startsWith('Siân'))
        return (found as { transform: number[] }).transform[4]!
      }),
    )
    expect([xs[0]! > 300, xs[1]! > 300]).toEqual([true, false])
  })

  test.each(['names:tent', 'labels:70x37'])(
    '%s have no back, even if both sides are asked for',
    async (layout) => {
      const { result } = await print(request(layout, everyone.slice(0, 2), { sides: 'long-edge' }))
      expect(result.pages).toBe(1)
    },
  )

  test('tents are read from both sides of the table', async () => {
    const { bytes } = await print(request('names:tent', everyone.slice(1, 2)))
    expect((await textOf(await openPdf(bytes), 1)).split('Łukaszewicz')).toHaveLength(3)
  })

  test.each([
    [null, 17],
    [40, 40],
  ])('buttons: %s copies of a badge, for seventeen people', async (copies, count) => {
    const layout = sheetLayout('buttons:38', { copies })
    const { bytes, result } = await print(request('buttons:38', everyone, { layout }))
    expect(result.pages).toBe(Math.ceil(count / 20))
    const page = await render(await openPdf(bytes), result.pages, 36)
    const pixels = page.getContext('2d')
    // The badge's own colour reaches beyond what the button shows.
    const slots = buttonSheet(38, ordinaryPrinter).slots
    const inked = slots.filter(({ left, top, width }) => {
      const [x, y] = [left + width / 2, top + width * 0.035].map((at) => Math.round(at / 2)) as [
        number,
        number,
      ]
      const [red, green] = pixels.getImageData(x, y, 1, 1).data
      return red! < 60 && green! > 70
    })
    expect(inked).toHaveLength(count - (result.pages - 1) * 20)
  })
})

describe('the list', () => {
  test('has everybody on as many pages as it takes, each with the same head', async () => {
    const people = Array.from({ length: 100 }, (_, i) =>
      recipient(`Person ${i}`, { qr: null, number: `AAAA-${String(i).padStart(4, '0')}` }),
    )
    const { bytes, result } = await print(request('list', people))
    const pdf = await openPdf(bytes)
    expect(pdf.numPages).toBe(result.pages)
    expect(pdf.numPages).toBeGreaterThan(4)
    let all = ''
    for (let page = 1; page <= pdf.numPages; page++) {
      const text = await textOf(pdf, page)
      for (const word of ['Kitchen, autumn', 'Sign-off list', 'Name', 'Signature'])
        expect(text).toContain(word)
      expect(text).toContain(`${page} / ${pdf.numPages}`)
      all += text
    }
    for (const { number } of people) expect(all.split(number)).toHaveLength(2)
  })

  test('is a table to a screen reader, with headings; the signatures are empty cells', async () => {
    const people = ['Aino Virtanen', 'عبد الرحمن'].map((name) => recipient(name, { qr: null }))
    const pdf = await openPdf((await print(request('list', people))).bytes)
    const { tags, words } = await readAloud(pdf, 1)
    expect(tags).toEqual(['H1', 'P', 'TH', 'TH', 'TH', 'TH', 'TD', 'TD', 'TD', 'TD', 'TD', 'TD', 'TD', 'TD'])
    expect(words.slice(0, 10).map((text) => text.trim())).toEqual([
      'Kitchen, autumn',
      expect.stringContaining('Sign-off list'),
      'No.',
      'Name',
      'Badge',
      'Signature',
      '1',
      expect.stringMatching(/Aino Virtanen.*4F7K-92QD/),
      expect.stringContaining('Kitchen'),
      '',
    ])
    expect(await pdf.getMarkInfo()).toMatchObject({ Marked: true })
  })

  test('tells by number which name cannot be printed', async () => {
    const { result } = await print(request('list', [recipient('王 Li', { qr: null })]))
    expect(result.unprintable).toEqual([{ number: '4F7K-92QD', characters: ['王'] }])
  })
})

test.each(['2up', '4up', 'labels:70x37', 'names:tent', 'buttons:56', 'list'])(
  '%s gives the same bytes each time',
  async (layout) => {
    const [one, other] = [await print(request(layout, everyone)), await print(request(layout, everyone))]
    expect(one.bytes.equals(other.bytes)).toBe(true)
  },
)

test('stopped half-way, nothing is left behind', async () => {
  const controller = new AbortController()
  const given = request(
    'list',
    Array.from({ length: 60 }, () => everyone[0]!),
    { signal: controller.signal },
  )
  const printing = printSheets(given)
  await printing.next()
  controller.abort()
  await expect(printing.next()).rejects.toMatchObject({ code: 'printing/cancelled' })
  expect(existsSync(given.path)).toBe(false)
  expect(readdirSync(join(given.path, '..'))).toEqual([])
})

test('a batch without anybody is refused in words', async () => {
  await expect(print(request('2up', []))).rejects.toMatchObject({ code: 'printing/nothing-to-print' })
})
