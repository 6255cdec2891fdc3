/** The canvas in a real browser: how soon a badge is seen, and what each frame of a drag costs. */
import { createReadStream } from 'node:fs'
import { createServer, type Server } from 'node:http'
import type { AddressInfo } from 'node:net'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import type { CDPSession } from 'playwright'
import { build } from 'vite'
import type { FamilyState } from '#core/contract/families'
import { add } from '#core/design/alter/add'
import { diffOf } from '#core/design/diff'
import { figureShapes } from '#core/design/edits'
import { AT_HOME } from '#core/design/element'
import { editMember } from '#core/family/alter/members'
import { listRendererFiles } from '../../main/doors/pages/rendererFiles.ts'
import { openBrowser } from '../e2e/openBrowser.ts'
import type { CanvasBench } from './canvasPage/page.ts'
import { beginFamily, openStudio } from './designer.ts'
import type { Finding, Measure } from './index.ts'

const FRAMES = 120

interface Bench {
  readonly bench: CanvasBench
}

/** A badge of so many elements, some of which are dragged; seconds are those that scripts ran, not the painting. */
export const dragElements =
  (count: number, dragged: number): Measure =>
  async (folder) => {
    const state = await badgeOf(count, folder)
    const pages = join(folder, 'pages')
    await build({
      root: fileURLToPath(new URL('canvasPage/', import.meta.url)),
      configFile: false,
      logLevel: 'warn',
      base: './',
      build: { outDir: pages, emptyOutDir: true, target: 'chrome130' },
    })
    const server = await serve(pages)
    const browser = await openBrowser()
    try {
      const page = await browser.newPage({ viewport: { width: 1280, height: 720 } })
      await page.goto(`http://127.0.0.1:${(server.address() as AddressInfo).port}/index.html`)
      const devTools = await page.context().newCDPSession(page)
      await devTools.send('Performance.enable')
      const first = await page.evaluate((family) => (window as unknown as Bench).bench.open(family), state)
      const ids = state.document.members[0]!.edits.added.slice(0, dragged).map(({ id }) => id)
      const drag = () =>
        page.evaluate(([held, frames]) => (window as unknown as Bench).bench.drag(held, frames), [
          ids,
          FRAMES,
        ] as const)
      await drag() // the compiler has seen it
      const script = await scriptSeconds(devTools, drag)
      const floor = await scriptSeconds(devTools, () =>
        page.evaluate((frames) => (window as unknown as Bench).bench.dragEmpty(frames), FRAMES),
      )
      return [
        { step: `first paint of ${count} elements`, items: 1, seconds: first },
        { step: `drag ${dragged} of ${count}: script by frame`, items: FRAMES, seconds: script },
        { step: 'floor: drag on an empty konva stage', items: FRAMES, seconds: floor },
      ] satisfies Finding[]
    } finally {
      await browser.close()
      server.close()
    }
  }

async function scriptSeconds(devTools: CDPSession, act: () => Promise<unknown>): Promise<number> {
  const read = async (): Promise<number> => {
    const { metrics } = await devTools.send('Performance.getMetrics')
    return metrics.find(({ name }) => name === 'ScriptDuration')!.value
  }
  const before = await read()
  await act()
  return (await read()) - before
}

/** One badge of a style, with figures of every kind over it. */
async function badgeOf(count: number, folder: string): Promise<FamilyState> {
  const studio = await openStudio(folder)
  try {
    const { families } = studio.client
    const { document: begun, revision, drawn } = await beginFamily(studio, 1)
    const missing = count - drawn[0]!.derived!.elements.length
    const document = editMember(begun, begun.members[0]!.id, (edits) =>
      [...Array(missing).keys()].reduce((result, i) => {
        const shape = figureShapes[i % figureShapes.length]!
        const placement = {
          ...AT_HOME,
          x: (i % 14) * 60 - 390,
          y: Math.floor(i / 14) * 60 - 390,
          rotation: i,
        }
        return add(result, { id: `figure-${i}`, kind: 'figure', shape, width: 50, height: 50 }, { placement })
      }, edits),
    )
    const diff = diffOf(begun, document)
    await families.change({ id: begun.id, base: revision, label: 'Figures', diff })
    return await families.open({ id: begun.id })
  } finally {
    await studio.close()
  }
}

async function serve(folder: string): Promise<Server> {
  const files = await listRendererFiles(folder)
  const server = createServer((request, response) => {
    const file = files.get((request.url ?? '').slice(1))
    if (!file) return response.writeHead(404).end()
    response.setHeader('Content-Type', file.contentType)
    createReadStream(file.path).pipe(response)
  })
  await new Promise<void>((ready) => server.listen(0, '127.0.0.1', ready))
  return server
}
