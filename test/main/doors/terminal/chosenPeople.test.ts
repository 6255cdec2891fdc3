import { expect, test } from 'vitest'
import type { StudioClient } from '#core/contract/client'
import { chosenPeople } from '../../../../main/doors/terminal/chosenPeople.ts'
import type { Output } from '../../../../main/doors/terminal/output.ts'

const people = ['Anna Virtanen', 'Anna-Liisa Korhonen', 'عبد الرحمن', 'Nguyễn Thị Hồng']
const ids = people.map((_, i) => `urn:uuid:${String(i + 1).repeat(8)}-0000-4000-8000-000000000000`)
const rows = people.map((name, i) => ({ row: i + 1, name, credentialId: ids[i]! }))
const client = {
  batches: { rows: async () => ({ total: rows.length, rows }) },
} as unknown as StudioClient
const output = { name: (text: string) => text } as Output

const chosen = (numbers: readonly string[], names: readonly string[] = []) =>
  chosenPeople(client, 'batch', { numbers, names }, output)

test('finds people by number and by parts of the name in any script, each once', async () => {
  expect(await chosen([], ['liisa', 'nguyen hong', 'عبد', 'KORHONEN'])).toEqual([ids[1], ids[3], ids[2]])
})

test('a name that several have is refused, with the number of each', async () => {
  await expect(chosen([], ['anna'])).rejects.toMatchObject({
    code: 'registry/ambiguous',
    message: expect.stringMatching(
      /\n {2}[0-9A-Z]{4}-[0-9A-Z]{4} {2}Anna Virtanen\n {2}[0-9A-Z]{4}-[0-9A-Z]{4} {2}Anna-Liisa/,
    ),
  })
})

test.each([
  ['a number of somebody else', ['ZZZZ-ZZZZ'], []],
  ['a number that is none', ['1'], []],
  ['a name of nobody', [], ['Bo']],
  ['nothing', [], ['']],
])('%s is refused', async (_what, numbers, names) => {
  await expect(chosen(numbers, names)).rejects.toMatchObject({
    code: expect.stringMatching(/^registry\/(not-found|ambiguous)$/),
  })
})
