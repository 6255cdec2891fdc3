/** A certificate made one's own in a real browser, by pointer and by keyboard, and printed. */
import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import type { Page } from 'playwright'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { openPdf, textOf } from '../main/printing/readPdf.ts'
import { tabTo } from './byKeyboard.ts'
import { expectGood, takePicture } from './expectGood.ts'
import { type OpenedStudio, openStudio } from './openStudio.ts'
import { goTo, setUp, wear } from './studioSteps.ts'

let studio: OpenedStudio
let page: Page
beforeAll(async () => {
  studio = await openStudio()
  page = studio.page
  await setUp(page)
})
afterAll(() => studio.close())

const words = () => page.getByRole('textbox', { name: 'Words', exact: true })
const canvas = () => page.getByRole('application')
const line = (name: string) => page.getByRole('grid').getByRole('row', { name, exact: true })
const done = (step: string) => page.getByRole('button', { name: `Undo: ${step}`, exact: true }).waitFor()
const saved = () => page.getByRole('status').getByText('Saved', { exact: true }).waitFor()
const numberIn = async (label: string) => Number(await page.getByLabel(label, { exact: true }).inputValue())

test('a built-in template is made one’s own, changed, and comes back after a restart', async () => {
  await page.getByRole('link', { name: 'Certificates', exact: true }).click()
  const makeOwn = page.getByRole('button', { name: 'Make your own from this: Formal, A4, landscape' })
  await makeOwn.waitFor()
  await expectGood(page, 'templates')
  await makeOwn.click()
  await page.getByRole('heading', { level: 1, name: 'Formal, our own' }).waitFor()
  await line('Recipient’s name').waitFor()
  await expectGood(page, 'template-opened')

  await line('Recipient’s name').click()
  const top = await numberIn('From the top')
  await dragChosen(0, -40)
  await done('Move: Recipient’s name')
  expect(await numberIn('From the top')).toBeLessThan(top)

  await page.getByRole('button', { name: 'Add something that is filled in' }).click()
  await page.getByRole('menuitem', { name: 'Evidence' }).click()
  await done('Add: Evidence')
  await page.getByRole('button', { name: 'When it shows' }).click()
  await page.getByRole('option', { name: 'Only if there is: Evidence' }).click()
  await done('When it shows: Evidence')

  await page.getByRole('button', { name: 'Add text' }).click()
  await words().fill('Given in Tampere to {Recipient’s name}')
  await canvas().focus()
  await done('Words: Given in Tampere to Recipient’s name')

  const chooser = page.waitForEvent('filechooser')
  await page.getByRole('button', { name: 'Add picture' }).click()
  await page.getByRole('menuitem', { name: 'A signature …' }).click()
  await (await chooser).setFiles({
    name: 'signature.svg',
    mimeType: 'image/svg+xml',
    buffer: Buffer.from(SIGNATURE),
  })
  await done('Add: Signature')
  await saved()
  await canvas().focus()
  await expectGood(page, 'template-changed')

  await page.keyboard.press('Control+z')
  await line('Signature').waitFor({ state: 'detached' })
  await page.keyboard.press('Control+Shift+z')
  await line('Signature').waitFor()
  await saved()

  await page.reload()
  await line('Signature').waitFor()
  await line('Given in Tampere to Recipient’s name').click()
  expect(await words().inputValue()).toBe('Given in Tampere to {Recipient’s name}')
})

test('a page is worked on with the keyboard alone', async () => {
  await canvas().focus()
  await page.keyboard.press('Escape')
  await page.keyboard.press('Tab')
  await page.keyboard.press('Shift+ArrowDown')
  await page.getByRole('button', { name: /^Undo: Nudge/ }).waitFor()
  await page.keyboard.press('Control+d')
  await page.getByRole('button', { name: /^Undo: Duplicate/ }).waitFor()
  await page.keyboard.press('Delete')
  await page.getByRole('button', { name: /^Undo: Remove/ }).waitFor()
  for (const step of [/^Undo: Remove/, /^Undo: Duplicate/, /^Undo: Nudge/]) {
    await page.getByRole('button', { name: step }).waitFor()
    await page.keyboard.press('Control+z')
  }
  await page.keyboard.press('Escape')
  await tabTo(page, /^Shortest$/)
  await page.keyboard.press('ArrowRight')
  await page.keyboard.press('ArrowRight')
  await page.keyboard.press('Enter')
  await saved()
  await expectGood(page, 'template-longest')
})

test.each([
  { language: 'en', theme: 'dark', width: 1440, height: 900 },
  { language: 'ar', theme: 'light', width: 1280, height: 720 },
] as const)('in $language, $theme, at $width, the editor is whole', async (look) => {
  await wear(page, look)
  await page.getByRole('grid').getByRole('row').nth(3).click()
  await expectGood(page, `template-${look.language}-${look.theme}`)
  await wear(page, { language: 'en', theme: 'light', width: 1280, height: 720 })
})

test('blocks are chosen with a frame, copied and hidden, and the template goes out as a file', async () => {
  await line('Signature').waitFor()
  const box = (await canvas().boundingBox())!
  await page.mouse.move(box.x + 8, box.y + 8)
  await page.mouse.down()
  await page.mouse.move(box.x + box.width / 2, box.y + box.height / 2, { steps: 3 })
  await page.mouse.move(box.x + box.width - 8, box.y + box.height - 8, { steps: 3 })
  await page.mouse.up()
  const rows = page.getByRole('grid').getByRole('row')
  await expect.poll(() => rows.and(page.locator('[aria-selected=true]')).count()).toBe(await rows.count())

  await line('Signature').click()
  await canvas().focus()
  await page.keyboard.press('Control+c')
  await page.keyboard.press('Control+v')
  await done('Paste: Signature')
  expect(await line('Signature').count()).toBe(2)
  await page.keyboard.press('Control+z')

  await line('Signature').hover()
  await page.getByRole('button', { name: 'Hide Signature' }).click()
  await done('Hide: Signature')
  await page.getByRole('button', { name: 'Show Signature' }).waitFor()
  await saved()
  await expectGood(page, 'template-hidden')

  await page.getByRole('link', { name: 'Certificates', exact: true }).click()
  await page.getByRole('button', { name: /Formal, our own/ }).click()
  const downloading = page.waitForEvent('download')
  await page.getByRole('menuitem', { name: /file/ }).click()
  const kept = await downloading
  expect(kept.suggestedFilename()).toBe('Formal, our own.rosette-template')
  expect(readFileSync(await kept.path(), 'utf8')).toContain('Given in Tampere')
})

test('a batch is printed with it, and the new words are on the page', async () => {
  await goTo(page, '#/give')
  const people = 'Name;Badge;Date\nAino Virtanen;Peer tutor;20.11.2026'
  await page
    .locator('input[type=file]')
    .setInputFiles({ name: 'people.csv', mimeType: 'text/csv', buffer: Buffer.from(people) })
  const main = page.locator('main footer [data-look=primary]')
  await main.click()
  await page.getByRole('heading', { name: 'People', exact: true }).waitFor()
  await main.click()
  await page.locator('label', { hasText: 'Formal, our own' }).click()
  await takePicture(page, 'template-chosen')
  await page.getByRole('button', { name: /^Issue/ }).click()
  await page.getByRole('heading', { name: /ready to hand out/ }).waitFor()
  await page.getByText('certificates.pdf').waitFor()
  const pdf = await openPdf(readFileSync(mergedCertificates()))
  expect(await textOf(pdf, 1)).toContain('Given in Tampere to Aino Virtanen')
  expect(await textOf(pdf, 1)).not.toMatch(/[{}]/)
  expect(studio.outsideRequests).toEqual([])
  expect(studio.complaints).toEqual([])
})

const SIGNATURE =
  '<svg xmlns="http://www.w3.org/2000/svg" width="300" height="80"><path d="M10 60C60 0 90 0 80 50S160 10 180 40S260 20 290 50" fill="none" stroke="#1a2a6c" stroke-width="5"/></svg>'

/** Takes hold of what is chosen in its middle, which the rows of the inspector tell. */
async function dragChosen(dx: number, dy: number): Promise<void> {
  const box = (await canvas().boundingBox())!
  const [width, height] = [841.89, 595.28]
  const zoom = Math.min((box.width - 80) / width, (box.height - 80) / height)
  const points = (72 / 25.4) * zoom
  const x = (await numberIn('From the left')) + (await numberIn('Width')) / 2
  const y = (await numberIn('From the top')) + (await numberIn('Height')) / 2
  const from = [
    box.x + (box.width - width * zoom) / 2 + x * points,
    box.y + (box.height - height * zoom) / 2 + y * points,
  ] as const
  await page.mouse.move(...from)
  await page.mouse.down()
  await page.mouse.move(from[0] + dx / 2, from[1] + dy / 2, { steps: 3 })
  await page.mouse.move(from[0] + dx, from[1] + dy, { steps: 3 })
  await page.mouse.up()
}

function mergedCertificates(): string {
  const found = readdirSync(studio.home, { recursive: true, encoding: 'utf8' }).find((path) =>
    path.endsWith('certificates.pdf'),
  )
  return join(studio.home, found!)
}
