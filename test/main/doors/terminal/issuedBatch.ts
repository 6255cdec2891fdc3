/** A workspace with one batch, made from the terminal, and the forms of what the commands answer. */
import { existsSync } from 'node:fs'
import { expect } from 'vitest'
import { z } from 'zod'
import { batch } from '#core/contract/batches'
import { listCounts, rowProblem } from '#core/contract/people'
import { registryEntry } from '#core/contract/registry'
import { type Computer, type Ended, peopleCsv } from './computer.ts'

const problem = rowProblem.extend({ row: z.int(), line: z.int(), column: z.string().nullable() })
export const issued = z.object({
  list: z.object({ title: z.string(), rowCount: z.int() }).loose(),
  counts: listCounts,
  refused: z.array(problem),
  notes: z.array(problem),
  batch: batch.nullable(),
  failed: z.array(z.unknown()),
})
export const found = z.object({ total: z.int(), entries: z.array(registryEntry) })
const filed = z.object({ files: z.array(z.object({ kind: z.string(), path: z.string() }).loose()) }).loose()

/** Parses the one document on stdout; anything beside it makes this throw. */
export const answer = <Schema extends z.ZodType>(schema: Schema, { stdout }: Ended): z.infer<Schema> =>
  schema.parse(JSON.parse(stdout))

/** Gives three people the badge “Peer tutor”. Returns where the picture of one of them lies. */
export async function issueBatch({ rosette, write }: Computer): Promise<{ png: string }> {
  const made = await rosette(['init', '--name', 'Aallokko ry', '--email', 'posti@aallokko.example', '--json'])
  expect(made).toMatchObject({ code: 0, stderr: '' })
  const list = write('people.csv', peopleCsv('Nguyễn Thị Hồng', 'عبد الرحمن', 'Päivi Ääkkönen'))
  const words = ['issue', '--people', list, '--badge', 'Peer tutor', '--batch-name', 'Spring', '--json']
  const { batch: given } = answer(issued, await rosette(words))
  expect(given!.counts).toMatchObject({ filed: 3, withoutEmail: 3 })
  const { files } = answer(filed, await rosette(['registry', 'show', 'Päivi Ääkkönen', '--json']))
  const png = files.find(({ kind }) => kind === 'png')!.path
  expect(existsSync(png)).toBe(true)
  return { png }
}
