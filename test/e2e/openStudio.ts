import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { Browser, BrowserContextOptions, Page } from 'playwright'
import type { BrowserDoor } from '../../main/doors/browser/openBrowserDoor.ts'
import { openStudioInBrowser } from '../../main/doors/browser/openStudioInBrowser.ts'
import { servePages } from '../../main/doors/browser/pages.ts'
import { listRendererFiles } from '../../main/doors/pages/rendererFiles.ts'
import { nodeWorld } from '../../main/nodeWorld.ts'
import type { World } from '../../main/world.ts'
import { rendererOutput } from '../../scripts/rendererConfig.ts'
import { openBrowser } from './openBrowser.ts'

export interface OpenedStudio {
  readonly page: Page
  readonly door: BrowserDoor
  /** Where this studio keeps documents and settings: a temporary folder of its own. */
  readonly home: string
  /** Addresses outside this computer that the page asked for. A studio asks for none. */
  readonly outsideRequests: readonly string[]
  /** What the page wrote to its console as a warning or an error, content policy violations among them. */
  readonly complaints: readonly string[]
  close(): Promise<void>
}

/** The real application in a real browser, in an empty home and with the network cut off. */
export async function openStudio(
  options: {
    context?: BrowserContextOptions
    /** What was done on this computer before. */
    before?: (world: World) => Promise<void>
  } = {},
): Promise<OpenedStudio> {
  const home = await mkdtemp(join(tmpdir(), 'rosette-home-'))
  const surroundings = { platform: process.platform, env: { ROSETTE_HOME: home }, home }
  const world = { ...nodeWorld('browser', surroundings), reveal: async () => false }
  await options.before?.(world)
  const pages = servePages(await listRendererFiles(rendererOutput))
  const door = await openStudioInBrowser({ world, pages, graceMs: 60_000 })
  const browser = await openBrowser()
  const { page, outsideRequests, complaints } = await openPage(browser, options.context ?? {})
  await page.goto(door.startAddress('once'))
  return {
    page,
    door,
    home,
    outsideRequests,
    complaints,
    close: async () => {
      await browser.close()
      await door.close()
      await rm(home, { recursive: true, force: true })
    },
  }
}

async function openPage(browser: Browser, options: BrowserContextOptions) {
  const context = await browser.newContext({ viewport: { width: 1280, height: 720 }, ...options })
  const outsideRequests: string[] = []
  await context.route(
    (url) => url.hostname !== '127.0.0.1' && (url.protocol === 'http:' || url.protocol === 'https:'),
    async (route) => {
      outsideRequests.push(route.request().url())
      await route.abort('internetdisconnected')
    },
  )
  const page = await context.newPage()
  const complaints: string[] = []
  page.on('console', (message) => {
    if (message.type() === 'error' || message.type() === 'warning') complaints.push(message.text())
  })
  page.on('pageerror', (error) => complaints.push(String(error)))
  return { page, outsideRequests, complaints }
}
