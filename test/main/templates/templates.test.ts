import { readFileSync } from 'node:fs'
import { expect, test } from 'vitest'
import type { StudioClient } from '#core/contract/client'
import type { OwnTemplate } from '#core/template/ownTemplate'
import { issuePeople, openFurnishedStudio } from '../../openTestStudio.ts'
import { openPdf, textOf } from '../printing/readPdf.ts'

const codeOf = (code: string) => ({ data: { code } })

async function made(client: StudioClient, name = 'Ours') {
  return client.templates.create({ from: 'formal', name })
}

/** The document with other words in one of its blocks. */
const saying = (document: OwnTemplate, id: string, words: string): OwnTemplate => ({
  ...document,
  front: document.front.map((block) =>
    block.id === id && block.kind === 'text' ? { ...block, words } : block,
  ),
})

async function print(client: StudioClient, id: string, template: string): Promise<string> {
  const steps = await client.batches.print({ id, mode: 'merged', template })
  for (;;) {
    const step = await steps.next()
    if (step.done) return step.value.merged!
  }
}

const wordsOn = async (path: string) => textOf(await openPdf(new Uint8Array(readFileSync(path))), 1)

test('a built-in template made one’s own is changed, renamed, taken away and brought back', async () => {
  const { client } = await openFurnishedStudio()
  const { document, revision } = await made(client)
  const changed = await client.templates.change({
    base: revision,
    document: saying(document, 'heading', 'Diploma'),
  })
  expect(changed.revision).toBe(revision + 1)
  await client.templates.rename({ id: document.id, name: 'Summer' })
  expect(await client.templates.get({ id: document.id })).toMatchObject({
    revision: revision + 2,
    document: {
      name: 'Summer',
      front: expect.arrayContaining([expect.objectContaining({ words: 'Diploma' })]),
    },
  })
  const copy = await client.templates.create({ from: document.id, name: 'Winter' })
  expect(copy.document.front).toEqual(saying(document, 'heading', 'Diploma').front)

  await client.templates.remove({ id: document.id })
  expect((await client.templates.list({ previews: false })).map(({ name }) => name)).toEqual(['Winter'])
  await expect(client.templates.get({ id: document.id })).rejects.toMatchObject(codeOf('templates/not-found'))
  await client.templates.restore({ id: document.id })
  const list = await client.templates.list({})
  expect(list.map(({ name }) => name).toSorted()).toEqual(['Summer', 'Winter'])
  expect(list[0]!.preview).toMatch(/^data:image\/png/)
})

test('a window that knows an older state is told so, and a name stands for one template', async () => {
  const { client } = await openFurnishedStudio()
  const { document, revision } = await made(client)
  await client.templates.change({ base: revision, document })
  await expect(client.templates.change({ base: revision, document })).rejects.toMatchObject(
    codeOf('templates/stale'),
  )
  await expect(made(client, 'OURS')).rejects.toMatchObject(codeOf('templates/name-taken'))
})

test('a batch is printed in it, and what was printed stays on record when it is changed', async () => {
  const { studio, client } = await openFurnishedStudio()
  const { id } = await issuePeople(studio, 'Name\nAino Virtanen')
  const { document, revision } = await made(client)
  const diploma = saying(document, 'heading', 'Diploma of {badge}')
  await client.templates.change({ base: revision, document: diploma })
  const text = await wordsOn(await print(client, id, document.id))
  expect(text).toContain('Diploma of')
  expect(text).toContain('Aino Virtanen')
  const page = await client.batches.page({ id, index: 0, template: document.id })
  expect(page.picture).toMatch(/^data:image\/svg/)

  await client.templates.change({ base: revision + 1, document: saying(document, 'heading', 'Else') })
  expect(await wordsOn(await print(client, id, document.id))).toContain('Else')
})

test('pictures stand on the page as they came, and travel with the template in its file', async () => {
  const { studio, client } = await openFurnishedStudio()
  const svg =
    '<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 40 10"><path d="M0 5L40 5L40 7L0 7Z"/></svg>'
  const picture = await client.templates.addPicture({ file: new File([svg], 'signature.svg') })
  expect(picture.width).toBeGreaterThan(picture.height)
  const { document, revision } = await made(client)
  const signed: OwnTemplate = {
    ...document,
    front: [
      ...document.front,
      {
        kind: 'picture',
        id: 'signature',
        box: { left: 70, top: 380, width: 120, height: 30 },
        shownIf: null,
        locked: false,
        hidden: false,
        align: 'middle',
        picture: picture.id,
        description: 'Signature of Maija Meikäläinen',
      },
    ],
  }
  await client.templates.change({ base: revision, document: signed })
  const { id } = await issuePeople(studio, 'Name\nAino Virtanen')
  const pdf = readFileSync(await print(client, id, document.id)).toString('latin1')
  expect(pdf).toMatch(/\/Subtype ?\/Image/)

  const file = await client.templates.exportTemplate({ id: document.id })
  expect(file.name).toBe('Ours.rosette-template')
  const other = await openFurnishedStudio()
  const imported = await other.client.templates.importTemplate({ file })
  expect(imported.document).toEqual({ ...signed, id: imported.document.id })
  expect(await other.client.templates.pictures({ ids: [picture.id] })).toEqual([picture])
  const again = await other.client.templates.importTemplate({ file })
  expect(again.document.name).toBe('Ours (2)')
})

test('what is hidden is kept and not printed, on neither side', async () => {
  const { studio, client } = await openFurnishedStudio()
  const { document, revision } = await made(client)
  const hiding = (ids: readonly string[]): OwnTemplate => ({
    ...document,
    front: document.front.map((block) => ({ ...block, hidden: ids.includes(block.id) })),
    back: document.front
      .filter(({ id }) => id === 'title')
      .map((block) => ({ ...block, id: 'behind', hidden: true })),
  })
  await client.templates.change({ base: revision, document: hiding(['heading', 'number']) })
  const { id } = await issuePeople(studio, 'Name\nAino Virtanen')
  const order = { id, mode: 'merged', template: document.id, sides: 'long-edge' } as const
  const steps = await client.batches.print(order)
  let step = await steps.next()
  while (!step.done) step = await steps.next()
  const pdf = await openPdf(new Uint8Array(readFileSync(step.value.merged!)))
  const text = await textOf(pdf, 1)
  expect(text).toContain('Aino Virtanen')
  for (const words of ['Certificate', 'No.']) expect(text).not.toContain(words)
  expect(await textOf(pdf, 2)).toBe('')
  expect((await client.templates.get({ id: document.id })).document).toEqual(hiding(['heading', 'number']))
  const { hints } = await client.templates.preview({ document: hiding(['name']) })
  expect(hints.map(({ code }) => code)).toEqual(['name-missing'])
})

test.each([
  ['no template', 'just words', 'templates/not-a-template'],
  ['another file', '{"kind":"family"}', 'templates/not-a-template'],
  [
    'a later template',
    '{"kind":"rosette-template","template":{"name":"New","format":99},"pictures":{}}',
    'templates/too-new',
  ],
  [
    'a broken template',
    '{"kind":"rosette-template","template":{"name":"Odd","format":1},"pictures":{}}',
    'templates/damaged',
  ],
])('a file with %s is refused', async (_what, text, code) => {
  const { client } = await openFurnishedStudio()
  const file = new File([text], 'some.rosette-template')
  await expect(client.templates.importTemplate({ file })).rejects.toMatchObject(codeOf(code))
})

test('a page is shown block by block, with what will not do about it', async () => {
  const { client } = await openFurnishedStudio()
  const { document } = await made(client)
  const fine = await client.templates.preview({ document })
  expect(fine.hints).toEqual([])
  expect(fine.blocks.map(({ id }) => id)).toEqual(document.front.map(({ id }) => id))
  expect(fine.blocks.every(({ id, ink }) => ink !== null || id === 'logo')).toBe(true)

  const spoilt = document.front.map((block) => {
    if (block.id === 'code') return { ...block, box: { ...block.box, width: 80, height: 90 } }
    if (block.id === 'title')
      return { ...block, box: { ...block.box, left: 0, width: 200 }, words: 'For {badgee}' }
    if (block.id === 'heading') return { ...block, colour: '#f4f4f4' }
    return block
  }) as OwnTemplate['front']
  const { hints } = await client.templates.preview({ document: { ...document, front: spoilt } })
  expect(hints).toContainEqual({ code: 'code-small', blocks: ['code'], names: [] })
  expect(hints).toContainEqual({ code: 'unknown-field', blocks: ['title'], names: ['badgee'] })
  expect(hints).toContainEqual({ code: 'contrast', blocks: ['heading'], names: [] })

  const empty = await client.templates.preview({ document: { ...document, front: [] } })
  expect(empty.hints.map(({ code }) => code)).toEqual(['name-missing', 'code-missing'])
})

test('the longest content is shown too, and on a page that runs the other way', async () => {
  const { client } = await openFurnishedStudio()
  const { document } = await made(client)
  const long = await client.templates.preview({ document, content: 'longest' })
  expect(long.hints.map(({ code }) => code)).toEqual(['cut'])
  expect(long.blocks.find(({ id }) => id === 'name')!.wasCut).toBe(false)
  const arabic = await client.templates.preview({ document, language: 'ar', content: 'shortest' })
  expect(arabic.mirrored).toBe(true)
  const [code, there] = [
    document.front.find(({ id }) => id === 'code')!,
    arabic.blocks.find(({ id }) => id === 'code')!,
  ]
  expect(there.box.left).toBeCloseTo(arabic.width - code.box.left - code.box.width)
})
