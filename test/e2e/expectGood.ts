/** What holds for every screen: nothing for axe to complain about, nothing to scroll sideways. */
import { mkdirSync } from 'node:fs'
import { join } from 'node:path'
import type { AxeResults } from 'axe-core'
import type { Page } from 'playwright'
import { expect } from 'vitest'
import { axe } from './axe.ts'

/** A screen of the studio, once it has come to rest. The name is that of its picture. */
export async function expectGood(page: Page, name: string): Promise<void> {
  // No tooltip of what a press left behind; what slides or fades is there in the end; what is asked for has come.
  await page.mouse.move(0, 0)
  await page.waitForTimeout(250)
  await takePicture(page, name)
  await expectSound(page)
}

/** Any page, as it is now. */
export async function expectSound(page: Page): Promise<void> {
  if (!(await page.evaluate(() => 'axe' in globalThis))) {
    await page.evaluate(axe).catch(() => page.addScriptTag({ content: axe }))
  }
  // React Aria's own announcements may name what has just left the page.
  const { violations } = await page.evaluate(() =>
    (globalThis as unknown as { axe: { run(c: object, o: object): Promise<AxeResults> } }).axe.run(
      { exclude: [['[data-live-announcer]']] },
      { resultTypes: ['violations'] },
    ),
  )
  expect(violations.map(({ id, nodes }) => [id, nodes.map(({ html }) => html)])).toEqual([])
  expect(await page.evaluate(() => document.documentElement.scrollWidth <= innerWidth)).toBe(true)
}

/** Set `ROSETTE_PICTURES` to a folder to see what a person sees at each step. */
export async function takePicture(page: Page, name: string, { fullPage = false } = {}): Promise<void> {
  const folder = process.env.ROSETTE_PICTURES
  if (!folder) return
  // What is drawn after a pause has come.
  await page.waitForTimeout(700)
  mkdirSync(folder, { recursive: true })
  await page.screenshot({ path: join(folder, `${name.replace(/[^a-z0-9]+/gi, '-')}.png`), fullPage })
}
