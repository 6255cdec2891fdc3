/** The icon of a badge is found by words, from the keyboard, among thousands. */
import { afterAll, beforeAll, expect, test } from 'vitest'
import { type OpenedStudio, openStudio } from './openStudio.ts'
import { goTo, setUp } from './studioSteps.ts'

/** The styles are drawn at the same time, and a computer may have other things to do. */
const PATIENCE = { timeout: 30_000 }

let studio: OpenedStudio
beforeAll(async () => {
  studio = await openStudio()
  const { page } = studio
  await setUp(page)
  await goTo(page, '#/badges')
  await page.getByRole('main').getByRole('list').getByRole('link').first().click()
  await page.getByRole('radio').nth(1).click()
  await icons().waitFor()
})
afterAll(() => studio?.close())

const icons = () => studio.page.getByRole('listbox', { name: 'Icon' })
const options = () => icons().getByRole('option')
const search = () => studio.page.getByRole('searchbox', { name: 'Find an icon' })

test('more icons come as one goes down the list', async () => {
  await expect.poll(() => options().count(), PATIENCE).toBeGreaterThanOrEqual(60)
  const before = await options().count()
  expect(before).toBeLessThan(1000)
  await options().last().scrollIntoViewIfNeeded()
  await expect.poll(() => options().count(), PATIENCE).toBeGreaterThan(before)
})

test('words in another language find them, and what is found is announced', async () => {
  await search().fill('mehiläinen')
  await expect.poll(() => options().first().textContent(), PATIENCE).toBe('Bee')
  const announced = studio.page.getByText(/^\d+ icons found$/)
  await expect.poll(() => announced.count(), PATIENCE).toBe(1)
})

test('one is chosen from the keyboard, and stays chosen while others are looked at', async () => {
  const { page } = studio
  const isChosen = () => options().first().getAttribute('aria-selected')
  await options().first().focus()
  await page.keyboard.press('Enter')
  await expect.poll(isChosen, PATIENCE).toBe('true')
  await search().fill('')
  await expect.poll(() => options().count(), PATIENCE).toBeGreaterThanOrEqual(60)
  await search().fill('mehiläinen')
  await expect.poll(() => options().first().textContent(), PATIENCE).toBe('Bee')
  await expect.poll(isChosen, PATIENCE).toBe('true')
})

test('a word that nothing is called says so', async () => {
  await search().fill('xyzzy')
  await icons().getByText('No icon by that name. Try another word.').waitFor()
  expect(studio.complaints).toEqual([])
})
