/** The hosted endpoint with its pages in a real browser: what strangers see, whatever an issuer wrote. */
import type { AxeResults } from 'axe-core'
import type { Browser, BrowserContextOptions, Page } from 'playwright'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { type Serving, serve } from '../../endpoint/serve.ts'
import { buildPageIfStale } from '../../scripts/buildIfStale.ts'
import { pageOutput } from '../../scripts/pageConfig.ts'
import { sampleFacts } from '../core/credential/sampleFacts.ts'
import { openTestEndpoint } from '../endpoint/openTestEndpoint.ts'
import { pngImage, svgImage, type TestStudio, testStudio } from '../endpoint/testStudio.ts'
import { temporaryFolder } from '../temporaryFolder.ts'
import { axe } from './axe.ts'
import { openBrowser } from './openBrowser.ts'

let browser: Browser
let serving: Serving
let studio: TestStudio
beforeAll(async () => {
  await buildPageIfStale(() => undefined)
  const endpoint = await openTestEndpoint({ folder: temporaryFolder() })
  const { world } = endpoint
  const now = () => new Date()
  serving = await serve(
    { ...world, now, config: { ...world.config, publicUrl: null, pageFolder: pageOutput } },
    0,
    '127.0.0.1',
  )
  studio = testStudio((request) => fetch(request), { base: serving.publicUrl, now })
  const enrolled = await studio.enrol(await endpoint.invite())
  expect(enrolled.status).toBe(200)
  await studio.push(pngImage(), await studio.achievement())
  browser = await openBrowser()
})
afterAll(async () => {
  await browser.close()
  await serving.stop()
})

const looks: [name: string, options: BrowserContextOptions, language: string][] = [
  ['on a desktop, in English', { viewport: { width: 1280, height: 800 } }, 'en'],
  [
    'on a phone, in Finnish, in the dark',
    { viewport: { width: 390, height: 844 }, colorScheme: 'dark' },
    'fi',
  ],
  ['on a phone, in Arabic', { viewport: { width: 390, height: 844 } }, 'ar'],
]

interface Visit {
  readonly page: Page
  /** Everything that a browser complained about, and everything that was asked of somebody else. */
  readonly complaints: string[]
}

async function visit(path: string, options: BrowserContextOptions): Promise<Visit> {
  const context = await browser.newContext(options)
  const page = await context.newPage()
  const complaints: string[] = []
  page.on('console', (message) => message.type() === 'error' && complaints.push(message.text()))
  page.on('pageerror', (error) => complaints.push(error.message))
  page.on('dialog', (dialog) => {
    complaints.push(`dialog: ${dialog.message()}`)
    void dialog.dismiss()
  })
  page.on('request', (request) => {
    const isOurs = request.url().startsWith(serving.publicUrl) || request.url().startsWith('data:')
    if (!isOurs) complaints.push(`asked ${request.url()}`)
  })
  await page.goto(`${serving.publicUrl}${path}`)
  return { page, complaints }
}

async function expectGood({ page, complaints }: Visit): Promise<void> {
  // A policy of the page itself would forbid it: this one runs outside the page's own world.
  const session = await page.context().newCDPSession(page)
  await session.send('Runtime.evaluate', { expression: axe })
  const { result } = await session.send('Runtime.evaluate', {
    expression: 'axe.run().then((found) => JSON.stringify(found))',
    awaitPromise: true,
  })
  const { violations } = JSON.parse(result.value as string) as AxeResults
  expect(violations.map(({ id, nodes }) => `${id}: ${nodes[0]?.html}`)).toEqual([])
  const width = await session.send('Runtime.evaluate', {
    expression: 'document.documentElement.scrollWidth - document.documentElement.clientWidth',
  })
  expect(width.result.value).toBe(0)
  expect(complaints).toEqual([])
}

describe.each(looks)('%s', (_, options, language) => {
  test('the pages of issuer, badge and credential are sound', async () => {
    const achievement = await studio.achievement()
    const credential = await studio.credential()
    await studio.push(achievement, credential)
    const { addresses } = studio
    for (const path of [
      addresses.page,
      addresses.achievement(achievement.id).page,
      addresses.credential(credential.id).page,
    ]) {
      const seen = await visit(`${path}?lang=${language}`, options)
      await expectGood(seen)
      await seen.page.context().close()
    }
  })

  test('a credential full of markup is text, and nothing of it runs or is fetched', async () => {
    const words = `"><script>alert(1)</script><img src=https://evil.example/x onerror=alert(2)>${'W'.repeat(150)}`
    const facts = sampleFacts()
    const credential = await studio.credential({
      issuer: { ...facts.issuer, did: studio.issuer.did, name: words },
      recipient: { name: words, email: null },
      achievement: {
        ...facts.achievement,
        name: words,
        criteria: `${words}\n\n<iframe src="https://evil.example"></iframe>\n\n[${words}](javascript:alert(3)) ![x](https://evil.example/y.png)`,
      },
    })
    await studio.push(credential)
    const seen = await visit(`${studio.addresses.credential(credential.id).page}?lang=${language}`, options)
    expect(await seen.page.locator('h1').innerText()).toContain('<script>alert(1)</script>')
    await expectGood(seen)
    await seen.page.context().close()
  })
})

test('from a page it is one step to the check in the browser, without anybody else being asked', async () => {
  const picture = svgImage(
    '<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 9 9"><path d="M0 0h9v9z"/></svg>',
  )
  const credential = await studio.credential({ svgSha256: picture.id })
  await studio.push(picture, credential)
  const { page, complaints } = await visit(studio.addresses.credential(credential.id).page, {})
  await page.locator('a.primary').click()
  await page.getByText('Nothing was changed since it was signed', { exact: false }).first().waitFor()
  expect(complaints).toEqual([])
  await page.context().close()
})
