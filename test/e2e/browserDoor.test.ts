import { randomBytes } from 'node:crypto'
import { mkdtemp, writeFile } from 'node:fs/promises'
import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { Browser, BrowserContext, Page } from 'playwright'
import { afterAll, afterEach, beforeAll, beforeEach, expect, test } from 'vitest'
import { type BrowserDoor, openBrowserDoor } from '../../main/doors/browser/openBrowserDoor.ts'
import { servePages } from '../../main/doors/browser/pages.ts'
import { listRendererFiles } from '../../main/doors/pages/rendererFiles.ts'
import { partialRouter } from '../main/doors/partialRouter.ts'
import { openBrowser } from './openBrowser.ts'

const graceMs = 500
let browser: Browser
let context: BrowserContext
let page: Page
let door: BrowserDoor
let workspace: string

beforeAll(async () => {
  browser = await openBrowser()
})
afterAll(() => browser.close())

beforeEach(async () => {
  const root = await mkdtemp(join(tmpdir(), 'rosette-e2e-'))
  await writeFile(
    join(root, 'index.html'),
    `<!doctype html><html lang="en"><head><title>Rosette</title><script type="module" crossorigin src="./main.js"></script></head>
     <body><p>waiting</p><script>document.title = 'inline scripts run'</script></body></html>`,
  )
  await writeFile(join(root, 'main.js'), `document.querySelector('p').textContent = 'ready'`)
  workspace = await mkdtemp(join(tmpdir(), 'rosette-e2e-workspace-'))
  await writeFile(
    join(workspace, 'badge.svg'),
    `<svg xmlns="http://www.w3.org/2000/svg"><script>window.hasRun = true</script><circle r="5"/></svg>`,
  )
  door = await openBrowserDoor({
    studio: { router: partialRouter(), busy: () => false, workspaceFolder: () => workspace },
    pages: servePages(await listRendererFiles(root)),
    randomBytes: (count) => new Uint8Array(randomBytes(count)),
    graceMs,
  })
  context = await browser.newContext()
  page = await context.newPage()
})
afterEach(async () => {
  await context.close()
  await door.close()
})

const callFrom = (caller: Page, address: string) =>
  caller.evaluate(
    (url) =>
      fetch(url, {
        method: 'POST',
        body: '{}',
        credentials: 'include',
        headers: { 'content-type': 'application/json' },
      })
        .then((answer) => answer.status)
        .catch(() => 'blocked'),
    address,
  )

test('the start address lets a browser in and leaves no key in the address bar', async () => {
  await page.goto(door.startAddress('once'))
  await page.getByText('ready').waitFor()
  expect(page.url()).toBe(`http://127.0.0.1:${door.port}${door.folder}`)
  expect(await callFrom(page, 'rpc/workspace/status')).toBe(200)
  await page.reload()
  await page.getByText('ready').waitFor()
})

test('the content policy stops inline scripts, eval and requests elsewhere', async () => {
  await page.goto(door.startAddress('once'))
  await page.getByText('ready').waitFor()
  expect(await page.title()).toBe('Rosette')
  const evaluated = await page.evaluate(() => {
    const script = document.createElement('script')
    script.textContent = 'document.title = "added"'
    document.head.append(script)
    return document.title
  })
  expect(evaluated).toBe('Rosette')
  expect(await callFrom(page, 'http://127.0.0.1:1/')).toBe('blocked')
  expect(await page.evaluate(() => document.cookie)).toBe('')
})

test('a page of another program on this computer gets neither the cookie nor an answer', async () => {
  await page.goto(door.startAddress('once'))
  await page.getByText('ready').waitFor()
  const cookiesSeen: (string | undefined)[] = []
  const stranger = createServer((request, response) => {
    cookiesSeen.push(request.headers.cookie)
    response.setHeader('content-type', 'text/html').end('<!doctype html><title>Stranger</title>')
  })
  await new Promise<void>((resolve) => stranger.listen(0, '127.0.0.1', resolve))
  const other = await context.newPage()
  await other.goto(`http://127.0.0.1:${(stranger.address() as AddressInfo).port}/`)

  const folder = `http://127.0.0.1:${door.port}${door.folder}`
  expect(await callFrom(other, `${folder}rpc/workspace/status`)).toBe('blocked')
  const canEmbed = (address: string) =>
    other.evaluate(
      (source) =>
        new Promise<boolean>((resolve) => {
          const script = document.createElement('script')
          script.onload = () => resolve(true)
          script.onerror = () => resolve(false)
          script.src = source
          document.head.append(script)
        }),
      address,
    )
  expect(await canEmbed(`${folder}main.js`)).toBe(false)
  expect(cookiesSeen.filter((cookie) => cookie?.includes('rosette'))).toEqual([])
  stranger.close()
})

test('a picture opened by itself runs no script', async () => {
  await page.goto(door.startAddress('once'))
  await page.goto(`http://127.0.0.1:${door.port}${door.folder}files/badge.svg`)
  expect(await page.evaluate(() => document.documentElement.localName)).toBe('svg')
  expect(await page.evaluate(() => 'hasRun' in window)).toBe(false)
})

test('the door outlives a reload and ends after its last window', async () => {
  await page.goto(door.startAddress('while-open'))
  const second = await context.newPage()
  await second.goto(door.startAddress('while-open'))
  await second.getByText('ready').waitFor()
  await page.reload()
  await page.getByText('ready').waitFor()
  await page.close()
  await second.waitForTimeout(graceMs * 2)
  expect(await callFrom(second, 'rpc/workspace/status')).toBe(200)
  await second.close()
  await door.ended
})
