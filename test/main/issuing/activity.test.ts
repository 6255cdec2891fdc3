import { readFileSync } from 'node:fs'
import { expect, test } from 'vitest'
import type { StudioClient } from '#core/contract/client'
import type { TemplateId } from '#core/templateIds'
import { issuePeople, openFurnishedStudio } from '../../openTestStudio.ts'
import { openPdf, textOf } from '../printing/readPdf.ts'

const people = 'Nimi;Toiminta alkaen;Toiminta päättyen\nعبد الرحمن;1.3.2026;30.5.2026\nAnna Virtanen;;'
const days = { activityStart: '2026-03-01', activityEnd: '2026-05-30' }

test('the days of an activity go from the list into the badge, are found again and can be put right', async () => {
  const { studio, client } = await openFurnishedStudio()
  await issuePeople(studio, people)
  const [first, without] = await Promise.all(
    ['عبد الرحمن', 'Anna'].map(async (text) => {
      const { entries } = await client.registry.search({ text })
      return client.registry.get({ credentialId: entries[0]!.credentialId })
    }),
  )
  expect(first).toMatchObject(days)
  expect(JSON.parse(first!.document).credentialSubject).toMatchObject({
    activityStartDate: '2026-03-01T00:00:00Z',
    activityEndDate: '2026-05-30T23:59:59Z',
  })
  expect(without!.document).not.toContain('activity')
  const [answer] = await client.verify.checkText({ text: first!.document })
  expect(answer).toMatchObject({ verdict: 'genuine', says: days })

  const { credentialId } = first!
  await expect(client.registry.correct({ credentialId, activityEnd: '2026-02-28' })).rejects.toMatchObject({
    data: { code: 'registry/cannot-correct' },
  })
  const { credentialId: corrected } = await client.registry.correct({ credentialId, activityEnd: '' })
  expect(await client.registry.get({ credentialId: corrected })).toMatchObject({
    activityStart: '2026-03-01',
    activityEnd: null,
  })
})

test('certificates tell the days of the activity in their language, where there are any', async () => {
  const { studio, client } = await openFurnishedStudio()
  const { id } = await issuePeople(studio, people)
  const path = await print(client, id)
  const pdf = await openPdf(new Uint8Array(readFileSync(path)))
  expect(await textOf(pdf, 1)).toContain('Activity: 1 March – 30 May 2026')
  expect(await textOf(pdf, 2)).not.toContain('Activity')
})

test('a page in two languages tells the days in both', async () => {
  const { studio, client } = await openFurnishedStudio()
  const { id } = await issuePeople(studio, 'Name,Activity start\nAino,2026-03-01')
  const pdf = await openPdf(new Uint8Array(readFileSync(await print(client, id, 'bilingual'))))
  const text = await textOf(pdf, 1)
  for (const words of ['Activity: 1 March 2026 –', 'Ajankohta: 1. maaliskuuta 2026 –'])
    expect(text).toContain(words)
})

async function print(client: StudioClient, id: string, template?: TemplateId): Promise<string> {
  const steps = await client.batches.print({ id, mode: 'merged', ...(template && { template }) })
  for (;;) {
    const step = await steps.next()
    if (step.done) return step.value.merged!
  }
}
