/** From eight pasted titles to badges in the hands of people, as a newcomer does it, with the real application. */
import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import type { Page } from 'playwright'
import { afterAll, afterEach, beforeAll, describe, expect, test } from 'vitest'
import { familyDocument } from '#core/family/familyDocument'
import { printFamilyFile } from '#core/family/familyFile'
import { press, tabTo, type } from './byKeyboard.ts'
import { expectGood, takePicture } from './expectGood.ts'
import { type OpenedStudio, openStudio } from './openStudio.ts'
import { goTo, setUp } from './studioSteps.ts'

const TITLES = [
  'Peer tutor',
  'Language café host',
  'Kitchen team',
  'First aid',
  'Digital helper',
  'City gardener',
  'Repair café',
  'Job search buddy',
]

let studio: OpenedStudio | undefined
afterEach(async () => {
  await studio?.close()
  studio = undefined
})

test('eight pasted titles become a family that is restyled, finished, issued and found genuine', async () => {
  studio = await openStudio()
  const { page } = studio
  await setUp(page)

  await page.getByRole('link', { name: 'Badges', exact: true }).click()
  await page.getByRole('heading', { name: 'Badges', exact: true, level: 1 }).waitFor()
  await takePicture(page, 'families')
  await page.getByRole('link', { name: 'New family' }).click()
  await page.getByLabel('Paste or type the titles').fill(TITLES.join('\n'))
  await takePicture(page, 'family-paste')
  await page.getByRole('button', { name: 'Continue with 8 titles' }).click()
  await page.getByRole('heading', { name: 'Your badges' }).waitFor()
  await takePicture(page, 'family-plan')
  await page.getByRole('button', { name: 'Make 8 badges' }).click()

  const badges = page.getByRole('listbox', { name: 'Badges' })
  await badges.getByRole('option', { name: 'Peer tutor' }).waitFor()
  await takePicture(page, 'designer-style')
  await page.setViewportSize({ width: 1440, height: 900 })
  await takePicture(page, 'designer-style-1440')
  await page.setViewportSize({ width: 1280, height: 720 })

  await page.getByRole('button', { name: 'See all 40' }).click()
  await page.getByRole('dialog').getByRole('option', { name: 'Sunrise' }).waitFor()
  await takePicture(page, 'designer-all-styles')
  await page.getByRole('dialog').getByRole('option', { name: 'Sunrise' }).click()
  await page.getByRole('button', { name: 'Undo: Style' }).waitFor()
  await page.locator('label', { has: page.getByRole('radio', { name: 'Berry red' }) }).click()
  await page.getByRole('button', { name: 'Undo: Brand colour' }).waitFor()
  await page.getByRole('button', { name: 'Undo: Brand colour' }).click()
  await page.getByRole('button', { name: 'Do again: Brand colour' }).click()
  await page.getByRole('button', { name: 'Undo: Brand colour' }).waitFor()

  await badges.getByRole('option', { name: 'Kitchen team' }).click()
  await page.getByRole('radio', { name: 'Badge', exact: true }).click()
  await page.getByText('Changes only “Kitchen team”').waitFor()
  await page.getByRole('searchbox', { name: 'Find an icon' }).fill('cook')
  await page.getByRole('listbox', { name: 'Icon' }).getByRole('option').first().click()
  await takePicture(page, 'designer-badge')
  const canvas = page.getByRole('application', { name: 'Canvas: Kitchen team' })
  await canvas.focus()
  await page.keyboard.press('Tab')
  await page.keyboard.press('Shift+ArrowUp')
  await page.keyboard.press('Shift+ArrowUp')
  await page.getByRole('button', { name: /^Undo: Nudge/ }).waitFor()
  await page.getByText('Changes only “Kitchen team”').waitFor()
  await takePicture(page, 'designer-element')

  await page.getByRole('link', { name: 'Facts' }).click()
  await page.getByLabel('What a person does to earn it').fill('Has cooked for **forty** people.')
  await takePicture(page, 'facts')
  await page.getByRole('link', { name: 'Languages' }).click()
  await page.getByRole('button', { name: 'Add a language' }).click()
  await page.getByRole('menuitem', { name: 'Arabic' }).click()
  await page.getByRole('textbox', { name: 'Title in Arabic, Kitchen team' }).fill('فريق المطبخ')
  await page.getByText('This picture has the translated title.').waitFor()
  await takePicture(page, 'languages')

  await page.getByRole('button', { name: 'Finish 8 badges' }).click()
  await page.getByRole('dialog').getByText('Nothing changes for the people who hold them').waitFor()
  await takePicture(page, 'release')
  await page.getByRole('dialog').getByRole('button', { name: 'Finish 8 badges' }).click()
  await page.getByRole('link', { name: 'Give this badge' }).waitFor()

  const sheet = await download(page, /^Print the family/)
  expect(sheet.bytes.subarray(0, 5).toString()).toBe('%PDF-')
  const family = await download(page, /^Family file/)
  expect(family.name).toMatch(/\.rosette$/)

  const baked = await issue(page, 'Kitchen team', studio.home)
  await page.getByRole('link', { name: 'Check a badge' }).click()
  const choosing = page.waitForEvent('filechooser')
  await page.getByRole('button', { name: /Choose a file/ }).click()
  await (await choosing).setFiles(baked)
  await page.getByRole('heading', { name: 'Genuine' }).waitFor()
  await page.getByText('Has cooked for forty people.').waitFor()
  await takePicture(page, 'genuine')
  expect(studio.outsideRequests).toEqual([])
  expect(studio.complaints).toEqual([])
})

test('a badge is designed and finished from the keyboard alone', async () => {
  studio = await openStudio()
  const { page } = studio
  await setUp(page)
  await press(page, /New family/)
  await page.getByRole('heading', { name: 'New family' }).waitFor()
  await type(page, /Paste or type the titles/, 'Peer tutor\nVertaistutor')
  await press(page, /Continue with 2 titles/)
  await page.getByRole('heading', { name: 'Your badges' }).waitFor()
  await press(page, /Make 2 badges/)
  await page.getByRole('application').waitFor()

  await tabTo(page, /^Peer tutor$/)
  await page.keyboard.press('ArrowRight')
  await page.getByRole('application', { name: 'Canvas: Vertaistutor' }).waitFor()
  await tabTo(page, /^Canvas/)
  await page.keyboard.press('Tab')
  await page.keyboard.press('ArrowDown')
  await page.getByRole('button', { name: /^Undo: Nudge/ }).waitFor()
  await page.keyboard.press('Escape')
  await page.keyboard.press('Control+z')
  await page.getByRole('button', { name: /^Do again: Nudge/ }).waitFor()

  await tabTo(page, /^(Style|Badge)$/)
  await page.keyboard.press('Home')
  await tabTo(page, /^Title$/)
  await page.keyboard.press('Control+a')
  await page.keyboard.insertText('Kielituki')
  await page.keyboard.press('Enter')
  await page.getByRole('button', { name: 'Undo: Title' }).waitFor()

  await page.reload()
  await page.getByRole('application').waitFor()
  await page.getByRole('button', { name: 'Undo: Title' }).waitFor()
  await press(page, /^Finish 2 badges/)
  await page.getByRole('dialog').waitFor()
  await press(page, /^Finish 2 badges/)
  await page.getByRole('link', { name: 'Give this badge' }).waitFor()
  expect(studio.complaints).toEqual([])
})

describe('in one studio', () => {
  let shared: OpenedStudio
  let page: Page
  beforeAll(async () => {
    shared = await openStudio()
    page = shared.page
    await setUp(page)
  })
  afterAll(() => shared.close())

  /** Whatever the test before has left open is closed. */
  const goHome = async () => {
    await goTo(page, '#/home')
    await page.reload()
  }
  const openSample = async () => {
    await goHome()
    await page.getByRole('link', { name: 'Digital first steps' }).click()
    await page.getByRole('application').waitFor()
  }

  test('of two windows, the one that comes late is told, and its step is done again on top', async () => {
    await openSample()
    const other = await page.context().newPage()
    await other.goto(page.url())
    await other.getByRole('application').waitFor()

    await page.getByRole('option', { name: 'Club shield' }).click()
    await page.getByRole('button', { name: 'Undo: Shape' }).waitFor()
    await other.locator('label', { has: other.getByRole('radio', { name: 'Berry red' }) }).click()
    await other.getByText('Another window has changed this family').waitFor()
    await other.getByRole('button', { name: 'Load the changes' }).click()
    await other.getByRole('button', { name: 'Undo: Brand colour' }).waitFor()
    await other.getByRole('button', { name: 'Undo: Brand colour' }).click()
    await other.getByRole('button', { name: 'Undo: Shape' }).click()
    await other.getByRole('button', { name: 'Do again: Shape' }).waitFor()
    await other.close()
  })

  test('an earlier version, a style that was saved, a removed badge and a family put away come back', async () => {
    await openSample()
    await page.getByRole('option', { name: 'Club shield' }).click()
    await page.getByRole('button', { name: 'Save as a style of your own' }).click()
    await page.getByLabel('Name of the style').fill('Ours')
    await page.keyboard.press('Enter')
    await page.getByText('Ours is among your styles').waitFor()

    await page.getByRole('button', { name: 'Finish 8 badges' }).click()
    await page.getByRole('dialog').getByRole('button', { name: 'Finish 8 badges' }).click()
    await page.getByRole('link', { name: 'Give this badge' }).waitFor()
    await page.getByRole('radio', { name: 'Badge', exact: true }).click()
    await page.getByText('Version 2').waitFor()
    await page.getByRole('button', { name: 'Return to it' }).click()
    await page.getByRole('button', { name: 'Undo: Return to version 1' }).waitFor()
    await page.getByRole('button', { name: 'Finish one badge' }).waitFor()

    await page.getByRole('button', { name: 'See all 40' }).click()
    await page.getByRole('dialog').getByRole('button', { name: 'Ours', exact: true }).click()
    const badges = page.getByRole('listbox', { name: 'Badges' })
    await page.getByRole('button', { name: 'More about this badge' }).click()
    await page.getByRole('menuitem', { name: 'Remove' }).click()
    await badges.getByRole('option', { name: 'Digital first steps' }).waitFor({ state: 'detached' })
    await page.getByRole('button', { name: 'Undo', exact: true }).click()
    await badges.getByRole('option', { name: 'Digital first steps' }).waitFor()

    await page.getByRole('link', { name: 'Back to the families' }).click()
    const family = page.getByRole('link', { name: /Aallokko working life/ })
    await family.hover()
    await page.getByRole('button', { name: 'Put Aallokko working life away' }).click()
    await family.waitFor({ state: 'detached' })
    await page.getByRole('button', { name: 'Undo', exact: true }).click()
    await family.waitFor()
    expect(shared.complaints).toEqual([])
  })

  test('a family whose style and icon only a newer version knows opens, says so, and is mended by two presses', async () => {
    await goHome()
    await page.getByRole('link', { name: 'Badges', exact: true }).click()
    const choosing = page.waitForEvent('filechooser')
    await page.getByRole('button', { name: 'Open a family file' }).click()
    const mimeType = 'application/octet-stream'
    await (await choosing).setFiles({ name: 'newer.rosette', mimeType, buffer: newerFamily() })
    await page.getByRole('application', { name: 'Canvas: First aid' }).waitFor()
    const hints = page.getByRole('region', { name: 'How it will look' })
    await hints.getByText('no style “baroque”').waitFor()
    await expectGood(page, 'newer-style')
    for (const tab of ['Badge', 'Element', 'Style']) {
      await page.getByRole('radio', { name: tab, exact: true }).click()
      await expectGood(page, `newer-style-${tab.toLowerCase()}`)
    }
    await hints.getByRole('button', { name: 'Use the style Harbour' }).click()
    await hints.getByText('no icon “set-to-come:hologram”').waitFor()
    await hints.getByRole('button', { name: /^Use the icon/ }).click()
    await hints.getByText('Nothing to put right. Safe to print.').waitFor()
    expect(shared.complaints).toEqual([])
  })

  test('no screen of the designer gives axe anything to complain about', async () => {
    await openSample()
    await page.getByRole('button', { name: 'See all 40' }).click()
    await page.getByRole('dialog').getByRole('option').first().waitFor()
    await expectGood(page, 'all-styles')
    await page.getByRole('button', { name: 'Close', exact: true }).click()
    await page.getByRole('button', { name: /^Frame/ }).click()
    await page.getByRole('dialog').getByRole('option', { name: 'Rope' }).waitFor()
    await expectGood(page, 'style-detail')
    await page.getByRole('dialog').getByRole('option', { name: 'Dashes' }).click()
    await page.getByRole('button', { name: 'Files' }).click()
    await page.getByRole('menuitem', { name: /^Family file/ }).waitFor()
    await expectGood(page, 'files-menu')
    await page.keyboard.press('Escape')
    await page.getByRole('button', { name: 'More about this badge' }).click()
    await page.getByRole('menuitem', { name: 'Remove' }).waitFor()
    await expectGood(page, 'badge-menu')
    await page.keyboard.press('Escape')
    for (const tab of ['Style', 'Badge', 'Element']) {
      await page.getByRole('radio', { name: tab, exact: true }).click()
      await expectGood(page, `inspector-${tab.toLowerCase()}`)
    }
    for (const preview of ['64 and 32 px', 'On paper', 'On a profile', 'Black ink', 'With its family']) {
      await page.getByRole('button', { name: preview, exact: true }).click()
      await expectGood(page, `preview-${preview.replaceAll(' ', '-').toLowerCase()}`)
    }
    await page.getByRole('link', { name: 'Facts' }).click()
    await page.getByRole('button', { name: 'Add a skill or standard' }).click()
    await expectGood(page, 'facts-alignment')
    await page.getByRole('link', { name: 'Languages' }).click()
    await page.getByRole('button', { name: 'Add a language' }).click()
    await page.getByRole('menuitem', { name: 'Arabic' }).click()
    await expectGood(page, 'languages-arabic')
    await page.getByRole('button', { name: /^Finish/ }).click()
    await page.getByRole('dialog').waitFor()
    await expectGood(page, 'release-dialog')
    expect(shared.complaints).toEqual([])
  })
})

/** A file as a version to come may write it. */
function newerFamily(): Buffer {
  const document = familyDocument.parse({
    id: '018f3c00-0000-7000-8000-000000000001',
    name: 'From the future',
    look: { style: 'baroque', brand: '#17617a' },
    members: [
      {
        id: '018f3c00-0000-7000-8000-000000000002',
        title: 'First aid',
        language: 'en',
        icon: 'set-to-come:hologram',
      },
    ],
  })
  return Buffer.from(printFamilyFile({ document, fonts: [], pictures: new Map() }))
}

/** Makes a file of the family, and returns what the browser keeps of it. */
async function download(page: Page, item: RegExp): Promise<{ name: string; bytes: Buffer }> {
  const downloading = page.waitForEvent('download')
  await page.getByRole('button', { name: 'Files' }).click()
  await page.getByRole('menuitem', { name: item }).click()
  const kept = await downloading
  return { name: kept.suggestedFilename(), bytes: readFileSync(await kept.path()) }
}

/** Gives a badge to one person, and returns the path of the picture they get. */
async function issue(page: Page, badge: string, home: string): Promise<string> {
  await page.getByRole('link', { name: 'Give badges' }).click()
  await page.getByLabel('Paste or type the list').fill('Nguyễn Thị Hồng')
  await page.getByRole('button', { name: /Continue with/ }).click()
  await page.getByRole('button', { name: /Which badge/ }).click()
  await page.getByRole('option', { name: badge }).click()
  await page.getByRole('button', { name: 'Check one row' }).click()
  await page.getByRole('button', { name: 'Continue with one person' }).click()
  await page.getByRole('button', { name: 'Issue one badge' }).click()
  await page.getByRole('heading', { name: /ready to hand out/ }).waitFor()
  const issued = join(home, 'documents', 'Rosette', 'issued')
  const [batch] = readdirSync(issued)
  const folder = join(issued, batch!, 'badges')
  return join(folder, readdirSync(folder).find((name) => name.endsWith('.png'))!)
}
