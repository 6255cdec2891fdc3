import { randomUUID } from 'node:crypto'
import { readFile } from 'node:fs/promises'
import { writeXlsx } from 'hucre/xlsx'
import { beforeEach, describe, expect, it } from 'vitest'
import { listCounts, listRow, peopleList } from '#core/contract/people'
import type { NamedAchievement } from '#core/people/findBadge'
import { nameKey } from '#core/people/nameKey'
import { createPeopleLists, type PeopleLists } from '../../../main/people/openLists.ts'
import { samplePeopleCsv } from '../../../main/people/samplePeople.ts'
import {
  achievements,
  cafeHost,
  codeOf,
  encodeAs,
  peerTutor,
  utf8,
} from '../../core/people/peopleFixtures.ts'

const issued = new Map<string, Map<string, string>>()
let badges: readonly NamedAchievement[]
const defaults = { achievementId: peerTutor.id, date: '2026-11-22' }
let lists: PeopleLists

beforeEach(() => {
  issued.clear()
  badges = achievements
  lists = createPeopleLists({
    newId: () => randomUUID(),
    now: () => new Date(2026, 10, 22, 18, 30),
    achievements: () => badges,
    alreadyIssued: (achievementId) => issued.get(achievementId) ?? new Map(),
    missingCharacters: () => (text) => (text.includes('𞤀') ? ['𞤀'] : []),
  })
})

const paste = (text: string) => lists.read({ source: { kind: 'text', text } })
const pasteAndCheck = async (text: string) => {
  const list = await paste(text)
  lists.check({ id: list.id, defaults })
  return list
}
const choose = (bytes: Uint8Array<ArrayBuffer>, name: string) =>
  lists.read({ source: { kind: 'file', file: new File([bytes], name) } })
const idOf = (badge: string) => achievements.find(({ name }) => name === badge)!.id

const rowsOf = (id: string, only: 'all' | 'problems' | 'ready' | 'left-out' = 'all') =>
  lists.rows({ id, only, offset: 0, limit: 500 }).rows
const problemsOf = (id: string) =>
  rowsOf(id, 'problems').map(({ row, problems }) => [row, ...problems.map(({ code }) => code)])

describe('a list that was opened', () => {
  it('is judged with the badge chosen last, also after it was mapped anew', async () => {
    const { id } = await paste('Nimi\nAnna\n')
    expect(problemsOf(id)).toEqual([[1, 'badge-missing']])
    lists.check({ id, defaults })
    lists.map({ id, fields: ['lastFirstName'] })
    expect(rowsOf(id)).toMatchObject([{ achievementId: peerTutor.id, problems: [] }])
  })

  it('shows what was understood, in the form the contract promises', async () => {
    const list = await choose(
      encodeAs('windows-1252', 'Nimi;Sähköposti;Pvm\nPäivi;;03/04/2026\nÅke;ake@post.example;\n'),
      'tutorit.csv',
    )
    expect(peopleList.parse(list)).toEqual(list)
    expect(list).toMatchObject({
      title: 'tutorit.csv',
      rowCount: 2,
      dateOrder: 'day-month',
      dateOrderUnclear: true,
      reading: { encoding: 'windows-1252', encodingCertain: false, delimiter: ';', headerLine: 1 },
      columns: [
        { header: 'Nimi', field: 'name', samples: ['Päivi', 'Åke'] },
        { header: 'Sähköposti', field: 'email', samples: ['ake@post.example'] },
        { header: 'Pvm', field: 'date' },
      ],
    })
    expect(list.encodings.length).toBeGreaterThan(1)
  })

  it('is read again in the encoding a person recognised', async () => {
    const { id, columns } = await choose(encodeAs('macintosh', 'Nimi\nPäivi\n'), 'mac.csv')
    expect(columns[0]!.samples).toEqual(['Päivi'])
    const again = await lists.readAgain({ id, choice: { encoding: 'windows-1252' } })
    expect(again.id).toBe(id)
    expect(again.columns[0]!.samples).toEqual(['PŠivi'])
    expect((await lists.readAgain({ id, choice: { hasHeader: false } })).columns[0]!.samples).toEqual([
      'Nimi',
      'PŠivi',
    ])
  })

  it('is mapped by hand, and keeps what was mended', async () => {
    const { id } = await paste('A;B\nAnna;x\n;y\n')
    lists.map({ id, fields: ['name', 'ignore'] })
    lists.mend({ id, row: 2, cells: { name: 'Bo Öst' } })
    lists.map({ id, fields: ['name', 'narrative'] })
    lists.check({ id, defaults })
    expect(rowsOf(id).map(({ cells }) => cells)).toEqual([
      { name: 'A', narrative: 'B' },
      { name: 'Bo Öst', narrative: 'x' },
      { name: '', narrative: 'y' },
    ])
  })

  it('must have a column of names, and no meaning twice', async () => {
    const { id } = await paste('Nimi;Pvm\nAnna;\n')
    lists.map({ id, fields: ['ignore', 'date'] })
    expect(await codeOf(() => lists.check({ id, defaults }))).toBe('people/no-name-column')
    expect(await codeOf(() => lists.map({ id, fields: ['name', 'name'] }))).toBe('people/mapping-twice')
    expect(await codeOf(() => lists.map({ id, fields: ['name'] }))).toBe('people/mapping-length')
  })

  it('reads its dates the way the person says', async () => {
    const { id } = await paste('Nimi;Pvm\nAnna;03/04/2026\n')
    expect(rowsOf(id)[0]!.date).toBe('2026-04-03')
    const list = lists.map({ id, fields: ['name', 'date'], dateOrder: 'month-day' })
    expect(list).toMatchObject({ dateOrder: 'month-day', dateOrderUnclear: false })
    expect(rowsOf(id)[0]!.date).toBe('2026-03-04')
  })

  it('is gone after it was closed, or after two newer ones were opened', async () => {
    const first = await paste('Anna')
    const second = await paste('Bo')
    lists.close({ id: second.id })
    await paste('Cai')
    expect(rowsOf(first.id)).toHaveLength(1)
    await paste('Dan')
    for (const { id } of [first, second]) expect(await codeOf(() => rowsOf(id))).toBe('people/list-closed')
  })

  it('is not opened when the file is no list, and the one before stays', async () => {
    const { id } = await paste('Anna')
    expect(await codeOf(() => choose(utf8('%PDF-1.7 …'), 'list.csv'))).toBe('people/not-a-list')
    expect(await codeOf(() => choose(new Uint8Array(), 'list.csv'))).toBe('people/empty')
    expect(await codeOf(() => lists.readAgain({ id, choice: { hasHeader: true } }))).toBe('people/no-rows')
    expect(rowsOf(id)).toHaveLength(1)
  })
})

describe('checking a list', () => {
  it('lets good rows go on beside bad ones, and says line, field, reason and remedy', async () => {
    const { id } = await pasteAndCheck(
      'Nimi;Sähköposti;Merkki;Päivä\nAnna Virtanen;anna@post,example;Peer tutor;20.11.2026\n\n;;;31.09.2026\nعبد الرحمن;;Language cafe host;\n',
    )
    const counts = lists.check({ id, defaults })
    expect(listCounts.parse(counts)).toEqual({
      rows: 3,
      ready: 1,
      bad: 2,
      noted: 0,
      leftOut: 0,
      withoutEmail: 1,
      achievements: [{ id: idOf('Language café host'), count: 1 }],
    })
    const [first, second, third] = rowsOf(id)
    for (const row of [first, second, third]) expect(listRow.parse(row)).toEqual(row)
    expect(first).toMatchObject({
      row: 1,
      line: 2,
      problems: [{ field: 'email', code: 'email-invalid', suggestions: ['anna@post.example'] }],
    })
    expect(second).toMatchObject({ row: 2, line: 4 })
    expect(second!.problems.map(({ code }) => code)).toEqual(['name-missing', 'date-invalid'])
    expect(third).toMatchObject({ achievementId: cafeHost.id, date: '2026-11-22', problems: [] })
    for (const { message, remedy } of [...first!.problems, ...second!.problems])
      for (const sentence of [message, remedy]) expect(sentence).toMatch(/^[\p{Lu}“].*\.$/u)
  })

  it('gives the rows that are ready to be planned', async () => {
    const { id } = await pasteAndCheck('Nimi;Sähköposti;Kieli\nAnna;anna@post.example;suomi\n;;\n')
    expect(lists.readyRows(id, { achievementId: cafeHost.id, date: '2026-11-01' })).toEqual([
      {
        row: 1,
        line: 2,
        name: 'Anna',
        email: 'anna@post.example',
        address: null,
        achievementId: cafeHost.id,
        date: '2026-11-01',
        activityStart: null,
        activityEnd: null,
        evidence: null,
        narrative: null,
        language: 'fi',
      },
    ])
  })

  it('refuses a row with a quotation mark that was never closed, until somebody has put it right', async () => {
    const { id } = await pasteAndCheck(
      'Name,Email\n"Di, Ek",\nCarl "Calle" Ek,\n"Anna Ek,a@post.example\nBo Öst,\n',
    )
    expect(problemsOf(id)).toEqual([[3, 'quote-unclosed']])
    expect(rowsOf(id).map(({ cells }) => cells.name)).toEqual([
      'Di, Ek',
      'Carl "Calle" Ek',
      '"Anna Ek',
      'Bo Öst',
    ])
    const { row } = lists.mend({ id, row: 3, cells: { name: 'Anna Ek' } })
    expect(row.problems).toEqual([])
  })

  it('refuses a row with too many cells until somebody has put it right', async () => {
    const people = Array.from({ length: 20 }, (_, i) => `Person ${i},`).join('\n')
    const { id } = await pasteAndCheck(`Name,Email\n${people}\nÖst, Bo,bo@post.example\n`)
    expect(problemsOf(id)).toEqual([[21, 'too-many-cells', 'email-invalid']])
    const { row } = lists.mend({ id, row: 21, cells: { name: 'Bo Öst', email: 'bo@post.example' } })
    expect(row).toMatchObject({ cells: { name: 'Bo Öst', email: 'bo@post.example' }, problems: [] })
  })
})

describe('the same person twice', () => {
  it('is told by the line of the file, or by the row if it was added by hand', async () => {
    const { id } = await pasteAndCheck('Name,Email\n\nAnna Virtanen,a@post.example\nBo Öst,a@post.example\n')
    lists.mend({ id, row: null, cells: { name: 'Carl Ek' } })
    lists.mend({ id, row: null, cells: { name: 'Carl Ek' } })
    lists.mend({ id, row: null, cells: { name: 'Anna Virtanen', email: 'a@post.example' } })
    expect(rowsOf(id, 'problems').map(({ row, problems }) => [row, problems[0]!.message])).toEqual([
      [1, 'Somebody else, on line 4 of the list, has the same e-mail address.'],
      [2, 'Somebody else, on line 3 of the list, has the same e-mail address.'],
      [4, 'The same name and badge are also on row 3.'],
      [5, 'The same name, badge and e-mail address are also on line 3 of the list.'],
    ])
  })

  it('is refused until one row is left out', async () => {
    const { id } = await pasteAndCheck('Anna Virtanen\nBo Öst\nANNA  VIRTANEN\n')
    expect(problemsOf(id)).toEqual([[3, 'duplicate-in-list']])
    expect(rowsOf(id, 'problems')[0]!.problems[0]!.message).toBe(
      'The same name and badge are also on line 1 of the list.',
    )
    expect(lists.leaveOut({ id, rows: [1], out: true })).toMatchObject({ ready: 2, bad: 0, leftOut: 1 })
    expect(rowsOf(id, 'left-out').map(({ row, leftOut }) => [row, leftOut])).toEqual([[1, true]])
    expect(lists.leaveOut({ id, rows: [1], out: false })).toMatchObject({ ready: 2, bad: 1, leftOut: 0 })
  })

  it('or until the person says that they are two people, which can be taken back', async () => {
    const { id } = await pasteAndCheck('Anna\nAnna\nAnna\n')
    const code = 'duplicate-in-list'
    expect(lists.confirm({ id, rows: [2, 3], code, confirmed: true })).toMatchObject({ ready: 3, bad: 0 })
    expect(lists.confirm({ id, rows: [3], code, confirmed: false })).toMatchObject({ ready: 2, bad: 1 })
  })

  it('is no matter with another badge or another address, but is with no address', async () => {
    const { id } = await pasteAndCheck(
      [
        'Nimi;Sähköposti;Merkki',
        'Anna;a@post.example;Peer tutor',
        'Anna;a@post.example;Safe at work',
        'Anna;b@post.example;Peer tutor',
        'Anna;;Peer tutor',
        'Anna;A@post.example;Peer tutor',
      ].join('\n'),
    )
    expect(problemsOf(id)).toEqual([
      [4, 'duplicate-in-list'],
      [5, 'duplicate-in-list'],
    ])
  })

  it('is found in the registry, and confirming is forgotten when the name changes', async () => {
    issued.set(peerTutor.id, new Map([[nameKey('Abdi Warsame'), '2026-05-14']]))
    const { id } = await pasteAndCheck('abdi warsame\nAnna\n')
    lists.check({ id, defaults })
    expect(rowsOf(id, 'problems')[0]!.problems[0]).toMatchObject({
      severity: 'bad',
      code: 'duplicate-in-registry',
      message: '“abdi warsame” already has the badge “Peer tutor”, awarded on 14 May 2026.',
    })
    const code = 'duplicate-in-registry'
    expect(lists.confirm({ id, rows: [1], code, confirmed: true })).toMatchObject({ ready: 2 })
    lists.mend({ id, row: 1, cells: { name: 'Abdi  Warsame' } })
    expect(problemsOf(id)).toEqual([[1, code]])
    expect(lists.mend({ id, row: 1, cells: { name: 'Abdi Warsame Cali' } }).counts.ready).toBe(2)
  })

  it('is looked for anew when the batch is planned', async () => {
    const { id } = await pasteAndCheck('Anna\nBo\n')
    expect(lists.check({ id, defaults }).ready).toBe(2)
    issued.set(peerTutor.id, new Map([[nameKey('Anna'), '2026-11-22']]))
    expect(lists.readyRows(id, defaults).map(({ name }) => name)).toEqual(['Bo'])
  })
})

describe('mending a list', () => {
  it('notes a mailbox that several people share, and never refuses it', async () => {
    const { id } = await pasteAndCheck('Nimi;Email\nAnna;koti@post.example\nBo;Koti@post.example\nCai;\n')
    expect(lists.check({ id, defaults })).toMatchObject({ ready: 3, bad: 0, noted: 2, withoutEmail: 1 })
    expect(problemsOf(id)).toEqual([
      [1, 'email-shared'],
      [2, 'email-shared'],
    ])
    expect(lists.mend({ id, row: 2, cells: { email: '' } }).counts).toMatchObject({
      noted: 0,
      withoutEmail: 2,
    })
  })

  it('judges the rows that were like the mended one', async () => {
    const { id } = await pasteAndCheck('Anna\nAnna\n')
    expect(lists.check({ id, defaults }).bad).toBe(1)
    const { row, counts } = lists.mend({ id, row: 1, cells: { name: 'Anni' } })
    expect(row.problems).toEqual([])
    expect(counts).toMatchObject({ ready: 2, bad: 0 })
  })

  it('mends the halves of a name, or the whole', async () => {
    const { id } = await pasteAndCheck('Etunimi;Sukunimi\nAnna;Virtanen\n')
    expect(lists.mend({ id, row: 1, cells: { lastName: 'Öst' } }).row.cells.name).toBe('Anna Öst')
    expect(lists.mend({ id, row: 1, cells: { name: 'A. Öst' } }).row.cells.name).toBe('A. Öst')
  })

  it('adds people by hand', async () => {
    const { id } = await pasteAndCheck('Anna\nBo\n')
    const { row, counts } = lists.mend({ id, row: null, cells: { name: 'Cai Ek', email: 'cai@gmial.com' } })
    expect(row).toMatchObject({ row: 3, line: 0, problems: [{ code: 'email-suspect' }] })
    expect(counts).toMatchObject({ rows: 3, ready: 2, bad: 1 })
    expect(lists.confirm({ id, rows: [3], code: 'email-suspect', confirmed: true }).ready).toBe(3)
  })

  it('refuses a row that is not there, and changes nothing', async () => {
    const { id } = await pasteAndCheck('Anna\nBo\n')
    for (const rows of [[0], [3], [1, 99]])
      expect(await codeOf(() => lists.leaveOut({ id, rows, out: true }))).toBe('people/no-such-row')
    expect(lists.check({ id, defaults }).leftOut).toBe(0)
  })
})

describe('large and odd lists', () => {
  it('keeps a megabyte in one cell from spoiling the others or crossing to the screen', async () => {
    const { id } = await choose(utf8(`Nimi;Kuvaus\nAnna;"${'x '.repeat(600_000)}"\nBo;fine\n`), 'big.csv')
    expect(lists.check({ id, defaults })).toMatchObject({ rows: 2, ready: 1, bad: 1 })
    const [anna] = rowsOf(id)
    expect(anna!.problems.map(({ code }) => code)).toEqual(['text-too-long'])
    expect(anna!.cells.narrative!.length).toBeLessThan(2000)
  })

  it('takes formula cells of a workbook as what they show', async () => {
    const bytes = await writeXlsx({ sheets: [{ name: 'A', rows: [['Nimi'], ['=cmd|calc!A1'], ['Bo Öst']] }] })
    const { id } = await choose(Uint8Array.from(bytes), 'list.xlsx')
    lists.check({ id, defaults })
    expect(rowsOf(id, 'problems')).toMatchObject([
      { cells: { name: '=cmd|calc!A1' }, problems: [{ severity: 'note', code: 'formula-as-text' }] },
    ])
  })

  it('notes letters that no font has', async () => {
    const { id } = await pasteAndCheck('Anna 𞤀\nBo\n')
    expect(problemsOf(id)).toEqual([[1, 'name-without-font']])
    expect(lists.letters({ id })).toEqual({ missing: '𞤀' })
    expect(lists.check({ id, defaults })).toMatchObject({ ready: 2, noted: 1 })
  })

  it('reads 200,000 people, pages through them, and refuses one more', async () => {
    badges = sampleBadges
    const csv = samplePeopleCsv(200_000)
    const { id, rowCount } = await choose(utf8(csv), 'country.csv')
    expect(rowCount).toBe(200_000)
    expect(lists.check({ id, defaults })).toMatchObject({
      rows: 200_000,
      ready: 200_000,
      withoutEmail: 150_000,
    })
    expect(lists.rows({ id, only: 'ready', offset: 199_990, limit: 100 }).rows.at(-1)).toMatchObject({
      row: 200_000,
      line: 200_001,
    })
    expect(lists.mend({ id, row: 7, cells: { name: '' } }).counts).toMatchObject({ ready: 199_999, bad: 1 })
    expect(await codeOf(() => choose(utf8(`${csv}Anna;;Peer tutor;;\n`), 'more.csv'))).toBe(
      'people/too-many-rows',
    )
  })
})

const sampleBadges = [
  'Peer tutor',
  'Digital first steps',
  'Kitchen and hygiene',
  'Language café host',
  'Interview ready',
  'Safe at work',
].map((name) => ({ id: randomUUID(), name }))

describe('the sample people', () => {
  beforeEach(() => {
    badges = sampleBadges
  })

  it('are a list of 40 without a problem, in every script', async () => {
    const bytes = await readFile(new URL('../../../resources/sample/people.csv', import.meta.url))
    const { id, reading } = await choose(Uint8Array.from(bytes), 'people.csv')
    expect(reading).toMatchObject({ encoding: 'utf-8', encodingCertain: true, delimiter: ';' })
    const { achievements: given, ...counts } = lists.check({ id, defaults })
    expect(counts).toEqual({ rows: 40, ready: 40, bad: 0, noted: 0, leftOut: 0, withoutEmail: 30 })
    expect(given.reduce((sum, { count }) => sum + count, 0)).toBe(40)
    expect(given).toHaveLength(6)
    const rows = lists.readyRows(id, defaults)
    expect(new Set(rows.map(({ achievementId }) => achievementId)).size).toBe(6)
    expect(new Set(rows.map(({ date }) => date))).toEqual(new Set(['2026-11-20']))
    expect(rows.filter(({ evidence }) => evidence !== null)).toHaveLength(2)
    for (const script of ['Arabic', 'Ethiopic', 'Cyrillic', 'Latin', 'Thai', 'Devanagari'])
      expect(rows.some(({ name }) => new RegExp(`\\p{Script=${script}}`, 'u').test(name))).toBe(true)
  })

  it('can be made in any number, no two alike and always the same', async () => {
    const csv = samplePeopleCsv(3000)
    expect(samplePeopleCsv(3000)).toBe(csv)
    const { id } = await choose(utf8(csv), 'sample.csv')
    expect(lists.check({ id, defaults })).toMatchObject({ rows: 3000, ready: 3000, noted: 0 })
  })
})
