import { readFileSync } from 'node:fs'
import { createServer, type Server } from 'node:http'
import { join } from 'node:path'
import type { Browser, BrowserContext, BrowserContextOptions, Page } from 'playwright'
import { buildPageIfStale } from '../../scripts/buildIfStale.ts'
import { pageOutput } from '../../scripts/pageConfig.ts'
import { openBrowser } from './openBrowser.ts'

export interface CheckPage {
  readonly page: Page
  readonly context: BrowserContext
  /** `http://127.0.0.1:…`, where the page is at `/verify/`. */
  readonly site: string
  /** What the site was asked for, by path and query; the page itself and its parts are left out. */
  readonly requests: string[]
  /** Addresses outside this computer that the page asked for. */
  readonly outsideRequests: string[]
  /** What the browser wrote to its console, and every break of the content policy. */
  readonly complaints: string[]
  close(): Promise<void>
}

const TYPES: Readonly<Record<string, string>> = {
  html: 'text/html; charset=utf-8',
  js: 'text/javascript',
  css: 'text/css',
  svg: 'image/svg+xml',
  png: 'image/png',
  webmanifest: 'application/manifest+json',
  json: 'application/json',
}

export interface CheckPageOptions {
  readonly context?: BrowserContextOptions
  readonly browserArguments?: readonly string[]
  /** What else lies on the site, by path. */
  readonly files?: ReadonlyMap<string, string | Uint8Array>
}

/** The built page on a site of its own, in a real browser with the rest of the network cut off. */
export async function openCheckPage(options: CheckPageOptions = {}): Promise<CheckPage> {
  await buildPageIfStale(() => {})
  const requests: string[] = []
  const server = await serve(options.files ?? new Map(), requests)
  const { port } = server.address() as { port: number }
  const site = `http://127.0.0.1:${port}`
  const browser = await openBrowser(options.browserArguments)
  const opened = await openContext(browser, options.context ?? {})
  return {
    ...opened,
    site,
    requests,
    close: async () => {
      await browser.close()
      server.closeAllConnections()
      await new Promise((closed) => server.close(closed))
    },
  }
}

async function serve(files: ReadonlyMap<string, string | Uint8Array>, requests: string[]): Promise<Server> {
  const server = createServer((request, response) => {
    const { pathname } = new URL(request.url!, 'http://127.0.0.1')
    const part = /^\/verify\/([\w.]*)$/.exec(pathname)?.[1]
    if (part === undefined) requests.push(request.url!)
    const found = part === undefined ? files.get(pathname) : partOfPage(part || 'index.html')
    const type = TYPES[pathname.split('.').at(-1)!] ?? TYPES.html!
    if (found === undefined) response.writeHead(404).end()
    else response.writeHead(200, { 'Content-Type': type }).end(found)
  })
  await new Promise<void>((listening) => server.listen(0, '127.0.0.1', listening))
  return server
}

function partOfPage(name: string): Uint8Array | undefined {
  try {
    return readFileSync(join(pageOutput, name))
  } catch {
    return undefined
  }
}

async function openContext(browser: Browser, options: BrowserContextOptions) {
  const context = await browser.newContext({
    viewport: { width: 1280, height: 800 },
    locale: 'en-GB',
    ...options,
  })
  const outsideRequests: string[] = []
  context.on('request', (request) => {
    const { protocol, hostname } = new URL(request.url())
    if (/^https?:$/.test(protocol) && hostname !== '127.0.0.1') outsideRequests.push(request.url())
  })
  const complaints: string[] = []
  await context.exposeFunction('reportViolation', (what: string) => complaints.push(`policy: ${what}`))
  await context.addInitScript(() => {
    document.addEventListener('securitypolicyviolation', ({ violatedDirective, blockedURI }) => {
      const { reportViolation } = globalThis as unknown as { reportViolation(what: string): void }
      reportViolation(`${violatedDirective} ${blockedURI}`)
    })
  })
  const page = await context.newPage()
  page.on('console', (message) => {
    // What the test tool says of its own doing is no complaint of the page.
    if (message.text().includes('blocked by Playwright')) return
    if (message.type() === 'error' || message.type() === 'warning') complaints.push(message.text())
  })
  page.on('pageerror', (error) => complaints.push(String(error)))
  return { page, context, outsideRequests, complaints }
}
