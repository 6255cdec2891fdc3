import { afterAll, beforeAll, expect, test } from 'vitest'
import { type OpenedStudio, openStudio } from './openStudio.ts'

let studio: OpenedStudio
beforeAll(async () => {
  studio = await openStudio()
})
afterAll(() => studio.close())

test('the studio opens without asking anything of the outside or breaking its content policy', async () => {
  await studio.page.getByRole('heading', { level: 1 }).waitFor()
  expect(studio.outsideRequests).toEqual([])
  expect(studio.complaints).toEqual([])
})
