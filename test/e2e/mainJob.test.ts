/** First run to handing over and checking, as a volunteer does it, with the real application and no network. */
import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import type { Page } from 'playwright'
import { afterEach, expect, test } from 'vitest'
import { takePicture } from './expectGood.ts'
import { type OpenedStudio, openStudio } from './openStudio.ts'

const PASSPHRASE = 'sininen vene kulkee hiljaa'
const PEOPLE = [
  'Name;E-mail',
  'عبد الرحمن الشامي;',
  'Nguyễn Thị Hồng;',
  'Олена Ковальчук;olena@post.example',
  'ሰላም ገብረመድህን;',
  ';nobody@post.example',
].join('\n')

let studio: OpenedStudio | undefined
afterEach(async () => {
  await studio?.close()
  studio = undefined
})

test('a newcomer sets up, drops in a list, issues offline, prints, finds a person and checks a badge', async () => {
  studio = await openStudio()
  const { page, home } = studio

  await setUp(page)
  await takePicture(page, 'home')

  await page.getByRole('link', { name: 'Give badges' }).click()
  await page.getByLabel('Paste or type the list').fill(PEOPLE)
  await takePicture(page, 'paste')
  await page.getByRole('button', { name: /Continue with/ }).click()
  await chooseBadge(page, 'Peer tutor')
  await takePicture(page, 'columns')
  await page.getByRole('button', { name: 'Check 5 rows' }).click()
  await page.getByText('has no name').waitFor()
  await takePicture(page, 'problems')
  await page.getByRole('button', { name: 'Continue with 4 people' }).click()

  await page.getByRole('heading', { name: 'Look it over before you sign' }).waitFor()
  await takePicture(page, 'review')
  await page.getByRole('button', { name: 'Issue 4 badges' }).click()
  await page.getByRole('heading', { name: '4 badges are ready to hand out' }).waitFor()
  await takePicture(page, 'done')

  const issued = join(home, 'documents', 'Rosette', 'issued')
  const [batch] = readdirSync(issued)
  const badges = join(issued, batch!, 'badges')
  expect(readdirSync(badges).filter((name) => name.endsWith('.png'))).toHaveLength(4)
  expect(
    readFileSync(join(issued, batch!, 'certificates.pdf'))
      .subarray(0, 5)
      .toString(),
  ).toBe('%PDF-')

  await page.getByRole('link', { name: 'Registry', exact: true }).click()
  await page.getByRole('searchbox').fill('nguyen hong')
  await page.getByRole('row', { name: /Nguyễn Thị Hồng/ }).waitFor()
  await takePicture(page, 'registry')

  await page.getByRole('link', { name: 'Check a badge' }).click()
  const baked = readdirSync(badges).find((name) => name.endsWith('Hồng.png'))!
  await check(page, join(badges, baked))
  await page.getByRole('heading', { name: 'Genuine' }).waitFor()
  await takePicture(page, 'genuine')

  await page.getByRole('button', { name: 'Check another' }).click()
  const altered = readFileSync(join(badges, baked.replace(/png$/, 'json')), 'utf8').replace('Hồng', 'Hằng')
  await check(page, { name: 'badge.json', mimeType: 'application/json', buffer: Buffer.from(altered) })
  await page.getByRole('heading', { name: 'Altered' }).waitFor()
  await takePicture(page, 'altered')

  expect(studio.outsideRequests).toEqual([])
  expect(studio.complaints).toEqual([])
})

async function setUp(page: Page): Promise<void> {
  await takePicture(page, 'welcome')
  await page.getByRole('link', { name: 'Set up in three steps' }).click()
  await page.getByLabel('Name of your organisation').fill('Aallokko ry')
  await takePicture(page, 'who')
  await page.getByRole('button', { name: 'Next' }).click()
  await takePicture(page, 'place')
  await page.getByRole('button', { name: 'Next' }).click()
  await page.getByLabel('Passphrase', { exact: true }).fill(PASSPHRASE)
  await page.getByLabel('The same again').fill(PASSPHRASE)
  await takePicture(page, 'key')
  await page.getByRole('button', { name: 'Make the workspace' }).click()
  await page.getByRole('heading', { name: 'Home' }).waitFor()
}

async function chooseBadge(page: Page, name: string): Promise<void> {
  await page.getByRole('button', { name: /Which badge/ }).click()
  await page.getByRole('option', { name }).click()
}

async function check(
  page: Page,
  file: string | { name: string; mimeType: string; buffer: Buffer },
): Promise<void> {
  const choosing = page.waitForEvent('filechooser')
  await page.getByRole('button', { name: /Choose a file/ }).click()
  await (await choosing).setFiles(file)
}
