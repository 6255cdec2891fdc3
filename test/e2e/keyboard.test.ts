/** The main job without a mouse: every control is reached by Tab and worked by keys alone. */
import { afterEach, expect, test } from 'vitest'
import { press, tabTo, type } from './byKeyboard.ts'
import { type OpenedStudio, openStudio } from './openStudio.ts'

const PASSPHRASE = 'sininen vene kulkee hiljaa'

let studio: OpenedStudio | undefined
afterEach(async () => {
  await studio?.close()
  studio = undefined
})

test('a workspace is set up and badges are issued from the keyboard alone', async () => {
  studio = await openStudio()
  const { page } = studio
  await page.getByRole('heading', { level: 1 }).waitFor()

  await press(page, /Set up in three steps/)
  await type(page, /Name of your organisation/, 'Aallokko ry')
  await press(page, /^Next/)
  await page.getByRole('heading', { name: 'Where shall it be kept?' }).waitFor()
  await press(page, /^Next/)
  await type(page, /^Passphrase/, PASSPHRASE)
  await type(page, /The same again/, PASSPHRASE)
  await press(page, /Make the workspace/)
  await page.getByRole('heading', { name: 'Home' }).waitFor()

  await press(page, /Start with a list/)
  await type(page, /Paste or type the list/, 'Anna Virtanen\nNguyễn Thị Hồng')
  await press(page, /Continue with 2 lines/)
  await tabTo(page, /Which badge/)
  await page.keyboard.press('Enter')
  await page.getByRole('option', { name: 'Peer tutor' }).waitFor()
  await page.keyboard.type('Peer')
  await page.keyboard.press('Enter')
  await press(page, /Check 2 rows/)
  await press(page, /Continue with 2 people/)
  await press(page, /Issue 2 badges/)
  await page.getByRole('heading', { name: '2 badges are ready to hand out' }).waitFor()
  expect(studio.complaints).toEqual([])
})
