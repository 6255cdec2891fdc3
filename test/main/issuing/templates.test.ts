import { readFileSync } from 'node:fs'
import { expect, test } from 'vitest'
import type { StudioClient } from '#core/contract/client'
import { type TemplateId, templateIds } from '#core/templateIds'
import { issuePeople, openFurnishedStudio } from '../../openTestStudio.ts'
import { openPdf, textOf } from '../printing/readPdf.ts'

async function print(client: StudioClient, id: string, template?: TemplateId): Promise<string> {
  const steps = await client.batches.print({ id, mode: 'merged', ...(template && { template }) })
  for (;;) {
    const step = await steps.next()
    if (step.done) return step.value.merged!
  }
}

const opened = async (path: string) => openPdf(new Uint8Array(readFileSync(path)))

test('every template is offered with a picture in its own proportions', async () => {
  const { client } = await openFurnishedStudio()
  const choices = await client.batches.templates({})
  expect(choices.map(({ id }) => id)).toEqual([...templateIds])
  for (const { preview, orientation } of choices) {
    const png = Buffer.from(preview!.replace('data:image/png;base64,', ''), 'base64')
    expect(png.readUInt32BE(16) > png.readUInt32BE(20)).toBe(orientation === 'landscape')
    expect(png.length).toBeGreaterThan(5_000)
  }
})

test('the pictures show the badge they are asked for', async () => {
  const { client } = await openFurnishedStudio()
  const [first, second] = await client.achievements.list()
  const of = async (achievementId: string | null) =>
    (await client.batches.templates({ achievementId }))[0]!.preview
  expect(await of(null)).toBe(await of(first!.id))
  expect(await of(second!.id)).not.toBe(await of(first!.id))
})

test('a batch is printed on the paper of its template, formally if nobody chose', async () => {
  const { studio, client } = await openFurnishedStudio()
  const { id } = await issuePeople(studio, 'Name\nAino Virtanen')
  const sizeOf = async (path: string) => (await (await opened(path)).getPage(1)).view.slice(2)
  expect(await sizeOf(await print(client, id))).toEqual([841.89, 595.28])
  expect(await sizeOf(await print(client, id, 'card'))).toEqual([595.28, 419.53])
  expect(await sizeOf(await print(client, id, 'modern-letter'))).toEqual([792, 612])
})

test('a page in two languages says everything twice, the dates too', async () => {
  const { studio, client } = await openFurnishedStudio()
  const { id } = await issuePeople(studio, 'Name\nAino Virtanen')
  const text = await textOf(await opened(await print(client, id, 'bilingual')), 1)
  for (const words of ['Certificate', 'Todistus', 'Issued', 'Myönnetty', 'Signature · Allekirjoitus'])
    expect(text).toContain(words)
})

test('every page of a batch can be looked at before it is printed, in any template', async () => {
  const { studio, client } = await openFurnishedStudio()
  const { id } = await issuePeople(studio, 'Name\nAino Virtanen\nعبد الرحمن\nNguyễn Thị Hồng')
  const pages = await Promise.all([0, 1, 2].map((index) => client.batches.page({ id, index })))
  expect(pages.map(({ name }) => name)).toEqual(['Aino Virtanen', 'عبد الرحمن', 'Nguyễn Thị Hồng'])
  expect(pages.map(({ total }) => total)).toEqual([3, 3, 3])
  expect(new Set(pages.map(({ picture }) => picture)).size).toBe(3)
  const card = await client.batches.page({ id, index: 1, template: 'card' })
  const svg = decodeURIComponent(card.picture.replace(/^data:image\/svg\+xml[^,]*,/, ''))
  expect(card.picture).toMatch(/^data:image\/svg\+xml/)
  expect(svg.length).toBeGreaterThan(5_000)
  await expect(client.batches.page({ id, index: 3 })).rejects.toMatchObject({
    data: { code: 'batches/no-such-page' },
  })
})
