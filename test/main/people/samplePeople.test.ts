import { randomUUID } from 'node:crypto'
import { readFile } from 'node:fs/promises'
import { describe, expect, it } from 'vitest'
import { samplePeopleCsv } from '../../../main/people/samplePeople.ts'
import { codeOf, utf8 } from '../../core/people/peopleFixtures.ts'
import { defaults, freshLists } from './freshLists.ts'

const sampleBadges = [
  'Peer tutor',
  'Digital first steps',
  'Kitchen and hygiene',
  'Language café host',
  'Interview ready',
  'Safe at work',
].map((name) => ({ id: randomUUID(), name }))

const { lists, choose } = freshLists(sampleBadges)

describe('the sample people', () => {
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

  it('can be 200,000: all are read and paged through, and one more is refused', async () => {
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
