/** Ways through the studio that several walks begin with, and a critical look at a screen. */
import { mkdirSync, readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { join } from 'node:path'
import type { AxeResults } from 'axe-core'
import type { Page } from 'playwright'
import { expect } from 'vitest'

const axe = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8')

/** A workspace of one's own, from the welcome to Home. */
export async function setUp(page: Page): Promise<void> {
  await page.getByRole('link', { name: 'Set up in three steps' }).click()
  await page.getByLabel('Name of your organisation').fill('Aallokko ry')
  await page.getByRole('button', { name: 'Next' }).click()
  await page.getByRole('button', { name: 'Next' }).click()
  await page.getByLabel('Passphrase', { exact: true }).fill('sininen vene kulkee hiljaa')
  await page.getByLabel('The same again').fill('sininen vene kulkee hiljaa')
  await page.getByRole('button', { name: 'Make the workspace' }).click()
  await page.getByRole('heading', { name: 'Home' }).waitFor()
}

/** A new family of these titles, open in the designer. */
export async function makeFamily(page: Page, titles: readonly string[]): Promise<void> {
  await page.getByRole('link', { name: 'Badges', exact: true }).click()
  await page.getByRole('link', { name: 'New family' }).click()
  await page.getByLabel('Paste or type the titles').fill(titles.join('\n'))
  await page.getByRole('button', { name: /^Continue with/ }).click()
  await page.getByRole('heading', { name: 'Your badges' }).waitFor()
  await page.getByRole('button', { name: /^Make \d+ badges/ }).click()
  await page.getByRole('listbox', { name: 'Badges' }).getByRole('option').first().waitFor()
}

/** Nothing for axe to complain about, nothing to scroll sideways. Set `ROSETTE_PICTURES` to a folder to see it. */
export async function look(page: Page, name: string): Promise<void> {
  // What is drawn after a pause has come.
  await page.waitForTimeout(700)
  const folder = process.env.ROSETTE_PICTURES
  if (folder) {
    mkdirSync(folder, { recursive: true })
    await page.screenshot({ path: join(folder, `${name}.png`) })
  }
  await page.evaluate(axe)
  // React Aria's own announcements may name what has just left the page.
  const { violations } = await page.evaluate(() =>
    (globalThis as unknown as { axe: { run(c: object): Promise<AxeResults> } }).axe.run({
      exclude: [['[data-live-announcer]']],
    }),
  )
  expect(violations.map(({ id, nodes }) => [id, nodes.map(({ html }) => html)])).toEqual([])
  expect(await page.evaluate(() => document.documentElement.scrollWidth <= innerWidth)).toBe(true)
}
