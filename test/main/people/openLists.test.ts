import { writeXlsx } from 'hucre/xlsx'
import { describe, expect, it } from 'vitest'
import { listCounts, listRow, peopleList } from '#core/contract/people'
import {
  achievements,
  cafeHost,
  codeOf,
  encodeAs,
  peerTutor,
  utf8,
} from '../../core/people/peopleFixtures.ts'
import { defaults, freshLists } from './freshLists.ts'

const { lists, paste, pasteAndCheck, choose, rowsOf, problemsOf } = freshLists()
const idOf = (badge: string) => achievements.find(({ name }) => name === badge)!.id

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
})
