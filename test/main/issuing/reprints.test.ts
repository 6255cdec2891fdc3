import { readFileSync } from 'node:fs'
import { basename } from 'node:path'
import { expect, test } from 'vitest'
import type { z } from 'zod'
import type { printInput } from '#core/contract/batches'
import type { StudioClient } from '#core/contract/client'
import { notesOf } from '../../../main/issuing/printNotes.ts'
import { issuePeople, openFurnishedStudio } from '../../openTestStudio.ts'
import { openPdf, textOf } from '../printing/readPdf.ts'

type PrintInput = z.input<typeof printInput>

const PEOPLE = 'Name\nAino Virtanen\nعبد الرحمن\nNguyễn Thị Hồng'

async function print(client: StudioClient, input: PrintInput) {
  const steps = await client.batches.print({ mode: 'merged', ...input })
  let step = await steps.next()
  while (!step.done) step = await steps.next()
  return step.value
}

const pagesOf = async (path: string): Promise<string[]> => {
  const pdf = await openPdf(new Uint8Array(readFileSync(path)))
  return Promise.all(Array.from({ length: pdf.numPages }, (_, i) => textOf(pdf, i + 1)))
}

/** A studio whose days pass when the test says so. */
async function openOnDays() {
  let day = '2027-03-01'
  const opened = await openFurnishedStudio({ now: () => new Date(`${day}T10:00:00Z`) })
  const { id } = await issuePeople(opened.studio, PEOPLE)
  const { rows } = await opened.client.batches.rows({ id, offset: 0, limit: 10 })
  return {
    ...opened,
    id,
    ids: rows.map(({ credentialId }) => credentialId),
    on: (next: string) => {
      day = next
    },
  }
}

test('what is printed again on the same day is the first print still, byte for byte', async () => {
  const { client, id } = await openOnDays()
  const first = await print(client, { id })
  const bytes = readFileSync(first.merged!)
  const second = await print(client, { id })
  expect([first.reprints, second.reprints]).toEqual([0, 0])
  expect(readFileSync(second.merged!).equals(bytes)).toBe(true)
  expect((await client.batches.get({ id })).printed).toMatchObject({
    people: 3,
    firstOn: '2027-03-01',
    lastOn: '2027-03-01',
  })
})

test('on a later day each page says discreetly that it is a reprint, and since when', async () => {
  const { client, id, ids, on } = await openOnDays()
  await print(client, { id })
  on('2027-03-05')
  const { merged, reprints } = await print(client, { id })
  expect(reprints).toBe(3)
  for (const text of await pagesOf(merged!)) expect(text).toContain('Reprint, 5 March 2027')
  const bytes = readFileSync(merged!)
  expect(readFileSync((await print(client, { id })).merged!).equals(bytes)).toBe(true)

  const { history } = await client.registry.get({ credentialId: ids[0]! })
  expect(history.map(({ what }) => what).filter((what) => what === 'certificate-reprinted')).toHaveLength(2)
  expect((await client.batches.get({ id })).printed).toMatchObject({
    firstOn: '2027-03-01',
    lastOn: '2027-03-05',
  })
})

test('who was never printed gets a first certificate among the reprints of others', async () => {
  const { client, id, ids, on } = await openOnDays()
  await print(client, { id, only: [ids[1]!] })
  on('2027-03-05')
  const { merged, reprints } = await print(client, { id })
  expect(reprints).toBe(1)
  const marked = (await pagesOf(merged!)).map((text) => text.includes('Reprint'))
  expect(marked).toEqual([false, true, false])
})

test('the next print begins with what was chosen for the last', async () => {
  const { client, id, ids } = await openOnDays()
  const how = async () => (await client.batches.get({ id })).printed!.how
  await print(client, { id })
  expect(await how()).toEqual({ template: 'formal', layout: '1up', sides: 'front' })
  await print(client, { id, template: 'card', layout: '4up', sides: 'short-edge' })
  await print(client, { id, layout: 'labels:70x37', template: 'modern' })
  expect(await how()).toEqual({ template: 'card', layout: '4up', sides: 'short-edge' })
  const { document } = await client.templates.create({ from: 'minimal', name: 'Ours' })
  await print(client, { id, template: document.id, only: [ids[0]!] })
  expect(await how()).toMatchObject({ template: document.id, layout: '1up' })
  await client.templates.remove({ id: document.id })
  expect(await how()).toMatchObject({ template: null })
})

test('the person who prints can mark on the same day, or say that the first ones were thrown away', async () => {
  const { client, id, on } = await openOnDays()
  expect((await print(client, { id, reprints: 'mark' })).reprints).toBe(0)
  expect((await print(client, { id, reprints: 'mark' })).reprints).toBe(3)
  on('2027-03-05')
  expect((await print(client, { id, reprints: 'replace' })).reprints).toBe(0)
  expect((await print(client, { id })).reprints).toBe(0)
  on('2027-03-06')
  expect((await print(client, { id })).reprints).toBe(3)
})

test('the page on the screen has the mark that it would be printed with', async () => {
  const { client, id, on } = await openOnDays()
  const before = await client.batches.page({ id, index: 0 })
  await print(client, { id })
  expect((await client.batches.page({ id, index: 0 })).picture).toBe(before.picture)
  on('2027-03-05')
  expect((await client.batches.page({ id, index: 0 })).picture).not.toBe(before.picture)
  const replaced = await client.batches.page({ id, index: 0, reprints: 'replace' })
  expect(replaced.picture).toBe(before.picture)
})

test('sheets of certificates count as prints, labels and lists do not', async () => {
  const { client, id } = await openOnDays()
  for (const layout of ['list', 'labels:70x37'] as const) await print(client, { id, layout })
  expect((await client.batches.get({ id })).printed).toBeNull()
  await print(client, { id, layout: '2up' })
  expect((await client.batches.get({ id })).printed).toMatchObject({ people: 3 })
})

test('people who were chosen are printed in the order of the batch, beside the files of all', async () => {
  const { client, id, ids } = await openOnDays()
  const all = await print(client, { id, mode: 'both' })
  const bytes = readFileSync(all.merged!)
  const some = await print(client, { id, mode: 'both', only: [ids[2]!, ids[0]!] })
  expect(basename(some.merged!)).toBe('certificates-selected.pdf')
  expect(some.pages).toBe(2)
  const [first, second] = await pagesOf(some.merged!)
  expect(first).toContain('Aino Virtanen')
  expect(second).toContain('Nguyễn')
  expect(readFileSync(all.merged!).equals(bytes)).toBe(true)
  expect((await client.batches.get({ id })).certificates).toBe(all.merged)

  const list = await print(client, { id, layout: 'list', only: [ids[0]!] })
  expect(basename(list.merged!)).toBe('sign-off-list-selected.pdf')
})

test('somebody of another batch is not printed by mistake', async () => {
  const { studio, client, id, ids } = await openOnDays()
  const other = await issuePeople(studio, 'Name\nBo', 'Other')
  for (const only of [[ids[0]!, 'urn:uuid:none'], [ids[0]!]]) {
    await expect(print(client, { id: other.id, only })).rejects.toMatchObject({
      data: { code: 'batches/not-in-batch' },
    })
  }
  expect((await client.batches.get({ id })).printed).toBeNull()
})

test('nobody is handed paper for a badge that was revoked, and the note says how many', async () => {
  const { client, id, ids } = await openOnDays()
  await client.registry.revoke({ credentialId: ids[0]!, reason: 'mistake' })
  const { merged, notes } = await print(client, { id })
  expect(notes).toMatchObject([{ what: 'revoked', count: 1 }])
  const pages = await pagesOf(merged!)
  expect(pages).toHaveLength(2)
  expect(pages.join()).not.toContain('Aino Virtanen')
  await expect(print(client, { id, only: [ids[0]!] })).rejects.toMatchObject({
    data: { code: 'printing/nothing-to-print' },
  })
})

test('only what was printed now counts as the people’s own files, whatever lies in their folder', async () => {
  const { client, id, ids } = await openOnDays()
  const before = await print(client, { id, mode: 'per-person' })
  expect(before.own).toHaveLength(3)
  await client.registry.revoke({ credentialId: ids[0]!, reason: 'mistake' })
  const { own } = await print(client, { id, mode: 'per-person' })
  expect(own).toEqual(before.own.slice(1))
})

test('criteria too long for the page of several badges are said once', () => {
  const changed = ['a', 'b'].map((achievement) => ({ achievement, criteriaWereCut: true, characters: ['ꙮ'] }))
  const notes = notesOf({ unprintable: [], changed }, 'front')
  expect(notes.map(({ what }) => what)).toEqual(['criteria-cut', 'badge-characters'])
})
