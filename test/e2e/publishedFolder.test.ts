/** A folder of plain files in a real browser: on a web site, and from a memory stick. */
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { pathToFileURL } from 'node:url'
import type { Page } from 'playwright'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { addressesOf } from '#core/sync/addresses'
import { buildPageIfStale } from '../../scripts/buildIfStale.ts'
import { pageOutput } from '../../scripts/pageConfig.ts'
import { openPublishing, textsIn } from '../main/publishing/openPublishing.ts'
import { issuePeople } from '../openTestStudio.ts'
import { expectSound, takePicture } from './expectGood.ts'
import { type CheckPage, openCheckPage } from './openCheckPage.ts'

const PEOPLE = 'Name;Badge\nعبد الرحمن الشامي;Peer tutor\nNguyễn Thị Hồng;First aid'

let opened: CheckPage
let page: Page
let folder: string
let credentialPages: string[]
const files = new Map<string, Uint8Array>()

beforeAll(async () => {
  await buildPageIfStale(() => {})
  const studio = await openPublishing({ checkPageFolder: pageOutput })
  await issuePeople(studio.studio, PEOPLE)
  opened = await openCheckPage({ files, context: { serviceWorkers: 'block' } })
  page = opened.page
  folder = studio.folder
  await studio.publish({ visibility: 'page', baseUrl: opened.site })
  for (const path of textsIn(folder).keys()) files.set(`/${path}`, readFileSync(join(folder, path)))
  const { did } = (await studio.client.workspace.status()).workspace!.issuer
  credentialPages = [...files.keys()].filter(
    (path) => path.includes('/credentials/') && path.endsWith('.html'),
  )
  expect(files.has(`/${addressesOf(did).page}index.html`)).toBe(true)
})
afterAll(() => opened.close())

describe('on a web site', () => {
  test('leads from the badges to one award, and from there to its check, with the picture', async () => {
    await page.goto(`${opened.site}/badges.html`)
    await expectGood('issuer')
    await page.getByRole('link', { name: 'Peer tutor' }).click()
    await page.getByRole('heading', { level: 1, name: 'Peer tutor' }).waitFor()
    await expectGood('badge')
    for (const path of credentialPages) {
      await page.goto(`${opened.site}${path}`)
      await expectGood('award')
      await page.getByRole('link', { name: 'Check this badge' }).click()
      await page.locator('[data-verdict=cannot-tell]').waitFor()
      expect(await page.locator('[data-check=signature]').getAttribute('data-result')).toBe('good')
      expect(
        await page.locator('.says img').evaluate((image: HTMLImageElement) => image.naturalWidth),
      ).toBeGreaterThan(0)
    }
  })

  test('pictures and style are there, and nothing breaks the content policy', async () => {
    await page.goto(`${opened.site}${credentialPages[0]}`)
    expect(
      await page.locator('figure img').evaluate((image: HTMLImageElement) => image.naturalWidth),
    ).toBeGreaterThan(0)
    expect(await page.locator('.card').evaluate((card) => getComputedStyle(card).borderRadius)).not.toBe(
      '0px',
    )
    expect(opened.complaints).toEqual([])
    expect(opened.outsideRequests).toEqual([])
  })

  test('looks right on a phone', async () => {
    await page.setViewportSize({ width: 390, height: 844 })
    for (const path of ['/badges.html', ...credentialPages]) {
      await page.goto(`${opened.site}${path}`)
      await expectGood(`phone ${path.slice(0, 7)}`)
    }
    await page.setViewportSize({ width: 1280, height: 800 })
  })
})

test('from a memory stick, the same links lead to the same answer', async () => {
  await page.goto(pathToFileURL(join(folder, 'badges.html')).href)
  await page.getByRole('link', { name: 'First aid' }).click()
  await page.getByRole('heading', { level: 1, name: 'First aid' }).waitFor()
  expect(
    await page.locator('figure img').evaluate((image: HTMLImageElement) => image.naturalWidth),
  ).toBeGreaterThan(0)
  expect(await page.locator('.card').evaluate((card) => getComputedStyle(card).borderRadius)).not.toBe('0px')
  await page.goto(pathToFileURL(join(folder, credentialPages[0]!)).href)
  await page.getByRole('link', { name: 'Check this badge' }).click()
  await page.locator('[data-verdict=cannot-tell]').waitFor()
  expect(await page.locator('[data-check=signature]').getAttribute('data-result')).toBe('good')
  expect(opened.complaints).toEqual([])
})

async function expectGood(name: string): Promise<void> {
  await takePicture(page, `published-${name}`, { fullPage: true })
  await expectSound(page)
}
