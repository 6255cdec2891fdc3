import { copyFileSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import type { z } from 'zod'
import type { printInput } from '#core/contract/batches'
import { issuePeople, openFurnishedStudio, openTestStudio } from '../../openTestStudio.ts'

async function openWithPrinter() {
  const opened: string[] = []
  const world = {
    openPdf: async (path: string) => {
      opened.push(path)
      return true
    },
  }
  const furnished = await openFurnishedStudio(world)
  const { id, folder } = await issuePeople(furnished.studio, 'Name\nAino Virtanen')
  const print = async (input: Partial<z.input<typeof printInput>>) => {
    const steps = await furnished.client.batches.print({ id, mode: 'merged', ...input })
    let step = await steps.next()
    while (!step.done) step = await steps.next()
    return step.value.merged!
  }
  return { ...furnished, id, batchFolder: folder, opened, world, print }
}

test('what was just printed is opened where it goes to the printer', async () => {
  const { client, print, opened } = await openWithPrinter()
  for (const layout of ['1up', 'list'] as const) {
    const path = await print({ layout })
    expect(await client.batches.openPrinted({ path })).toEqual({ shown: true })
    expect(opened.at(-1)).toBe(path)
  }
})

test('after another start the seal of the own key tells what is ours', async () => {
  const { studio, print, opened, world, folder } = await openWithPrinter()
  const path = await print({})
  const list = await print({ layout: 'list' })
  await studio.close()
  const { studio: next } = openTestStudio(world)
  await next.client.workspace.open({ folder })
  expect(await next.client.batches.openPrinted({ path })).toEqual({ shown: true })
  expect(await next.client.batches.openPrinted({ path: list })).toEqual({ shown: false })
  expect(opened).toEqual([path])
})

test('nothing else in the folder is opened, whatever it is called', async () => {
  const { client, print, opened, batchFolder } = await openWithPrinter()
  const path = await print({})
  const changed = join(batchFolder, 'changed.pdf')
  writeFileSync(changed, Buffer.concat([readFileSync(path), Buffer.from('%')]))
  const program = join(batchFolder, 'certificates.exe')
  copyFileSync(path, program)
  for (const other of [changed, program])
    expect(await client.batches.openPrinted({ path: other })).toEqual({ shown: false })
  await expect(client.batches.openPrinted({ path: '/etc/passwd' })).rejects.toMatchObject({
    data: { code: 'files/outside-workspace' },
  })
  expect(opened).toEqual([])
})
