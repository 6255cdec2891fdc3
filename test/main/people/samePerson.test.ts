import { describe, expect, it } from 'vitest'
import { nameKey } from '#core/people/nameKey'
import { peerTutor } from '../../core/people/peopleFixtures.ts'
import { defaults, freshLists } from './freshLists.ts'

const { lists, issued, pasteAndCheck, rowsOf, problemsOf } = freshLists()

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
