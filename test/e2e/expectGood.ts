/** What holds for every screen: nothing for axe to complain about, nothing to scroll sideways. */
import { mkdirSync, readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { join } from 'node:path'
import type { AxeResults } from 'axe-core'
import type { Page } from 'playwright'
import { expect } from 'vitest'

const axe = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8')

export async function expectGood(page: Page, name: string): Promise<void> {
  // What slides or fades is there in the end; what is asked for has come.
  await page.waitForTimeout(250)
  await takePicture(page, name)
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

/** Set `ROSETTE_PICTURES` to a folder to see every screen in every look. */
export async function takePicture(page: Page, name: string): Promise<void> {
  const folder = process.env.ROSETTE_PICTURES
  if (!folder) return
  mkdirSync(folder, { recursive: true })
  await page.screenshot({ path: join(folder, `${name.replace(/[^a-z0-9]+/gi, '-')}.png`) })
}

export interface Look {
  readonly language: 'en' | 'fi' | 'ar'
  readonly theme: 'light' | 'dark'
  readonly width: number
  readonly height: number
}

export async function wear(page: Page, { language, theme, width, height }: Look): Promise<void> {
  await page.setViewportSize({ width, height })
  const preferences = JSON.stringify({ language, theme, size: 'normal', calm: true })
  await page.evaluate((kept) => {
    // biome-ignore lint/suspicious/noDocumentCookie: where the studio keeps its preferences.
    document.cookie = `rosette-preferences=${encodeURIComponent(kept)}; path=/`
  }, preferences)
  await page.reload()
  await page.getByRole('heading', { level: 1 }).waitFor()
}

export async function goTo(page: Page, place: string): Promise<void> {
  await page.evaluate((hash) => {
    location.hash = hash
  }, place)
  await page.getByRole('heading', { level: 1 }).waitFor()
  await page.waitForLoadState('networkidle').catch(() => {})
}
