import { readdirSync, readFileSync, statSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import type { PrintLayout } from '#core/contract/batches'
import { issuePeople, openFurnishedStudio } from '../../openTestStudio.ts'

const everyFile = (folder: string): string[] =>
  readdirSync(folder).flatMap((name) => {
    const path = join(folder, name)
    return statSync(path).isDirectory() ? everyFile(path) : [path]
  })

/** Wherever the words stand in the workspace: in the bytes or in the name of a file. */
const filesWith = (folder: string, words: string): string[] =>
  everyFile(folder).filter((path) => path.includes(words) || readFileSync(path).includes(words))

async function printed(
  studio: Awaited<ReturnType<typeof openFurnishedStudio>>,
  id: string,
  layout: PrintLayout = '1up',
): Promise<void> {
  const steps = await studio.client.batches.print({ id, layout })
  while (!(await steps.next()).done);
}

async function furnished() {
  const studio = await openFurnishedStudio()
  const batch = await issuePeople(
    studio.studio,
    'Name,E-mail,Postal address\nYolanda Quimby,yolanda@post.example,"Quimbystreet 7\n80100 Joensuu"\nMatti Virtanen,matti@post.example,',
  )
  await printed(studio, batch.id)
  await studio.client.workspace.backUp()
  const { entries } = await studio.client.registry.search({ text: 'Yolanda' })
  return { ...studio, batch, credentialId: entries[0]!.credentialId }
}

test('an erased person is in no file of the workspace any more: registry, badges, certificates, lists, backups', async () => {
  const studio = await furnished()
  const { client, folder, credentialId } = studio
  await printed(studio, studio.batch.id, 'envelopes:c5')
  expect(filesWith(folder, 'Yolanda').length).toBeGreaterThan(4)
  const { printedAway } = await client.registry.erase({ credentialId })
  await client.workspace.close()
  for (const trace of ['Yolanda', 'yolanda', 'Quimby', 'quimby']) expect(filesWith(folder, trace)).toEqual([])
  expect(printedAway.toSorted()).toEqual(['certificates.pdf', 'envelopes-c5.pdf'])
})

test('the others of the batch keep everything, and print again without the erased person', async () => {
  const studio = await furnished()
  const { client, batch, folder, credentialId } = studio
  await client.registry.erase({ credentialId })
  expect((await client.registry.search({})).entries.map(({ name }) => name)).toEqual(['Matti Virtanen'])
  expect(filesWith(folder, 'Matti Virtanen').length).toBeGreaterThan(3)
  await printed(studio, batch.id)
  const { rows } = await client.batches.rows({ id: batch.id })
  expect(rows.map(({ state }) => state)).toEqual(['cancelled', 'filed'])
})

test('running the batch again does not bring the person back', async () => {
  const { client, batch, credentialId } = await furnished()
  await client.registry.erase({ credentialId })
  const steps = await client.batches.run({ id: batch.id })
  while (!(await steps.next()).done);
  expect((await client.registry.search({})).total).toBe(1)
})

test('erasing somebody who is not there says so', async () => {
  const { client } = await furnished()
  await expect(client.registry.erase({ credentialId: 'urn:uuid:no' })).rejects.toMatchObject({
    data: { code: 'registry/not-found' },
  })
})
