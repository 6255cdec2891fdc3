import { strToU8, unzipSync, zipSync } from 'fflate'
import { writeOds } from 'hucre/ods'
import { writeXlsx } from 'hucre/xlsx'
import { describe, expect, it } from 'vitest'
import { readTable } from '#core/people/readTable'
import { codeOf, encodeAs, utf8, utf16 } from './peopleFixtures.ts'

const file = (bytes: Uint8Array) => ({ kind: 'file' as const, bytes })
const text = (content: string) => ({ kind: 'text' as const, text: content })
const codeOfFile = (bytes: Uint8Array) => codeOf(() => readTable(file(bytes)))

const sheet = {
  name: 'Syksy 2026',
  rows: [
    ['Nimi', 'Sähköposti', 'Päivä', 'Numero'],
    ['عبد الرحمن', null, new Date('2026-11-20'), '00123'],
    [null, null, null, null],
    ['Nguyễn Thị Hồng', 'hong@post.example', null, 7],
  ],
}
const empty = { name: 'Tyhjä', rows: [] }
const other = { name: 'Kevät', rows: [['Nimi'], ['Anna']] }

describe('reading a table', () => {
  it('reads CSV and says how it was read', async () => {
    const table = await readTable(
      file(encodeAs('windows-1252', 'Nimi;Sähköposti\r\nPäivi;paivi@post.example\r\n')),
    )
    expect(table.reading).toEqual({
      format: 'csv',
      encoding: 'windows-1252',
      encodingCertain: false,
      delimiter: ';',
      sheet: null,
      sheets: [],
      hasHeader: true,
      headerLine: 1,
    })
    expect(table.header).toEqual(['Nimi', 'Sähköposti'])
    expect(table.rows).toEqual([['Päivi', 'paivi@post.example']])
    expect(table.lines).toEqual([2])
  })

  it('reads text that Excel saved as "Unicode text"', async () => {
    const table = await readTable(file(utf16('Name\tDate\r\nሰላም\t20.11.2026\r\n', true, true)))
    expect(table.reading).toMatchObject({ encoding: 'utf-16le', delimiter: '\t' })
    expect(table.rows).toEqual([['ሰላም', '20.11.2026']])
  })

  it.each([
    ['xlsx', writeXlsx],
    ['ods', writeOds],
  ] as const)(
    'reads the first sheet of an %s that has anything in it, whatever the file is called',
    async (format, write) => {
      const table = await readTable(file(await write({ sheets: [empty, sheet, other] })))
      expect(table.reading).toMatchObject({
        format,
        sheet: 'Syksy 2026',
        sheets: ['Tyhjä', 'Syksy 2026', 'Kevät'],
      })
      expect(table.rows.map((row) => row.slice(0, 4))).toEqual([
        ['عبد الرحمن', '', '2026-11-20', '00123'],
        ['Nguyễn Thị Hồng', 'hong@post.example', '', '7'],
      ])
      expect(table.lines).toEqual([2, 4])
    },
  )

  it.each([
    ['xlsx', writeXlsx],
    ['ods', writeOds],
  ] as const)('reads the chosen sheet of an %s', async (_, write) => {
    const bytes = await write({ sheets: [sheet, other] })
    expect((await readTable(file(bytes), { sheet: 'Kevät' })).rows).toEqual([['Anna']])
    expect(await codeOf(() => readTable(file(bytes), { sheet: 'Kesä' }))).toBe('people/no-such-sheet')
  })

  it('gives formula cells the result they were saved with', async () => {
    const cells = new Map([
      [
        '1,0',
        {
          value: 'Anna Virtanen',
          type: 'formula' as const,
          formula: 'B2&" "&C2',
          formulaResult: 'Anna Virtanen',
        },
      ],
    ])
    const bytes = await writeXlsx({
      sheets: [
        {
          name: 'A',
          rows: [
            ['Name', 'Note'],
            [null, 'x'],
          ],
          cells,
        },
      ],
    })
    expect((await readTable(file(bytes))).rows).toEqual([['Anna Virtanen', 'x']])
  })

  it('passes over a title above the headings', async () => {
    const table = await readTable(text('Osallistujat 2026\n\nNimi;Sähköposti\nAnna;anna@post.example\n'))
    expect(table.reading).toMatchObject({ hasHeader: true, headerLine: 3 })
    expect(table.rows).toEqual([['Anna', 'anna@post.example']])
  })

  it('does not take the first person for a heading', async () => {
    const table = await readTable(text('Anna Virtanen\nBo Öst\n'))
    expect(table.reading).toMatchObject({ hasHeader: false, headerLine: null })
    expect(table.rows).toHaveLength(2)
  })

  it('takes unknown headings for headings when what is below looks different', async () => {
    const table = await readTable(text('ስም;ኢመይል\nሰላም;selam@post.example\nዮናስ;yonas@post.example\n'))
    expect(table.reading.hasHeader).toBe(true)
    expect(table.rows).toHaveLength(2)
  })

  it('obeys the person about headings', async () => {
    expect((await readTable(text('Osallistuja 2026\nAnna\n'), { hasHeader: true })).rows).toEqual([['Anna']])
    expect((await readTable(text('Nimi\nAnna\n'), { hasHeader: false })).rows).toHaveLength(2)
  })

  it('keeps a column that only few rows fill, and no column for one row with a stray comma', async () => {
    const ragged = ['Anna', 'Bo\tbo@post.example', 'Cai', 'Dan'].join('\n')
    expect((await readTable(text(ragged), { delimiter: '\t' })).header).toHaveLength(2)
    const stray = [
      'Name,Email',
      ...Array.from({ length: 30 }, (_, i) => `Person ${i},`),
      'Öst, Bo,bo@post.example',
    ]
    const table = await readTable(text(stray.join('\n')))
    expect(table.header).toHaveLength(2)
    expect(table.rows.at(-1)).toHaveLength(3)
  })
})

describe('what is not a list', () => {
  it('says that an empty file or text is empty', async () => {
    expect(await codeOfFile(new Uint8Array())).toBe('people/empty')
    expect(await codeOfFile(utf8('\uFEFF \r\n;;\r\n'))).toBe('people/empty')
    expect(await codeOf(() => readTable(text('  \n\n')))).toBe('people/empty')
    expect(await codeOfFile(await writeXlsx({ sheets: [empty] }))).toBe('people/empty')
  })

  it('says that there is nobody under the headings', async () => {
    expect(await codeOfFile(utf8('Nimi;Sähköposti\n'))).toBe('people/no-rows')
    expect(await codeOfFile(await writeOds({ sheets: [{ name: 'A', rows: [['Nimi', 'Pvm']] }] }))).toBe(
      'people/no-rows',
    )
  })

  it.each([
    ['a picture', Uint8Array.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a, 0, 0, 0, 13])],
    ['a PDF', utf8('%PDF-1.7\n%âãÏÓ\n1 0 obj')],
    ['random bytes', Uint8Array.from({ length: 4096 }, (_, i) => (i * 167 + (i >> 3)) % 256)],
    ['a web page called .xls', utf8('<html><body><table><tr><td>Anna</td></tr></table></body></html>')],
    ['a Word document', zipSync({ 'word/document.xml': strToU8('<w/>') })],
    ['a packed archive', zipSync({ 'list.csv': strToU8('Anna') })],
    ['text in UTF-32', Uint8Array.from([0xff, 0xfe, 0, 0, 0x41, 0, 0, 0, 0x0a, 0, 0, 0])],
  ])('recognises %s named .csv', async (_, bytes) => {
    expect(await codeOfFile(bytes)).toBe('people/not-a-list')
  })

  it('asks for .xlsx instead of an old .xls', async () => {
    const oldExcel = new Uint8Array(1024)
    oldExcel.set([0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1])
    expect(await codeOfFile(oldExcel)).toBe('people/old-excel')
  })

  it('recognises a workbook protected with a password', async () => {
    const bytes = await writeXlsx({ sheets: [sheet], encryption: { password: 'salasana', spinCount: 10 } })
    expect(await codeOfFile(bytes)).toBe('people/password-protected')
  })

  it('recognises an OpenDocument sheet protected with a password', async () => {
    const parts = unzipSync(await writeOds({ sheets: [sheet] }))
    const manifest = `<?xml version="1.0"?><manifest:manifest xmlns:manifest="urn:oasis:names:tc:opendocument:xmlns:manifest:1.0">
      <manifest:file-entry manifest:full-path="content.xml" manifest:media-type="text/xml"><manifest:encryption-data/></manifest:file-entry>
      </manifest:manifest>`
    const bytes = zipSync({
      ...parts,
      'META-INF/manifest.xml': strToU8(manifest),
      'content.xml': Uint8Array.from([1, 9, 200, 4]),
    })
    expect(await codeOfFile(bytes)).toBe('people/password-protected')
  })

  it('says that a workbook was cut off', async () => {
    const bytes = await writeXlsx({ sheets: [sheet] })
    expect(await codeOfFile(bytes.slice(0, bytes.length - 100))).toBe('people/damaged')
  })

  it('refuses a spreadsheet that would unpack to gigabytes, before it unpacks', async () => {
    const bytes = zipSync({ 'xl/workbook.xml': strToU8('<workbook/>') })
    const directory = Buffer.from(bytes).indexOf('PK\x01\x02')
    new DataView(bytes.buffer).setUint32(bytes.byteOffset + directory + 24, 0x7fff_ffff, true)
    expect(await codeOfFile(bytes)).toBe('people/too-large')
  })

  it('refuses more columns than anybody can map', async () => {
    const row = Array.from({ length: 300 }, (_, i) => `c${i}`).join(';')
    expect(await codeOf(() => readTable(text(`${row}\n${row}\n`)))).toBe('people/too-many-columns')
  })
})
