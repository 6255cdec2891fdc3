/** Ways through the studio that several walks begin with. */
import type { Page } from 'playwright'

export interface Look {
  readonly language: 'en' | 'fi' | 'ar'
  readonly theme: 'light' | 'dark'
  readonly width: number
  readonly height: number
}

/** The studio in another language, theme and size of window, and without motion. */
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

/** A workspace of one's own, from the welcome to Home. */
export async function setUp(page: Page): Promise<void> {
  await page.getByRole('heading', { level: 1 }).waitFor()
  await goTo(page, '#/welcome/1')
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
