/** Started by dev.ts, again and again. */
import { hash } from 'node:crypto'
import { readFile } from 'node:fs/promises'
import type { IncomingMessage, ServerResponse } from 'node:http'
import { join } from 'node:path'
import { createServer as createVite } from 'vite'
import { createStudio } from '../main/createStudio.ts'
import { openBrowserDoor } from '../main/doors/browser/openBrowserDoor.ts'
import { aliveTag } from '../main/doors/browser/pages.ts'
import { studioPolicy } from '../main/doors/pages/contentSecurity.ts'
import { nodeWorld } from '../main/nodeWorld.ts'
import { rendererConfig } from './rendererConfig.ts'

const hotReloadPort = 24_678
/** Looser than what people get: Vite adds inline scripts and styles and listens on a socket of its own. */
const devPolicy = studioPolicy
  .replace("script-src 'self'", "script-src 'self' 'unsafe-inline'")
  .replace("style-src 'self'", "style-src 'self' 'unsafe-inline'")
  .replace("connect-src 'self'", `connect-src 'self' ws://127.0.0.1:${hotReloadPort}`)

const studio = createStudio(nodeWorld('browser'))
const door = await openBrowserDoor({
  studio,
  pages: servePage,
  randomBytes: sameBytesEachTime(process.env.DEV_SEED ?? ''),
  port: Number(process.env.PORT ?? 0),
  graceMs: 24 * 60 * 60 * 1000,
})
const vite = await createVite({
  ...rendererConfig,
  configFile: false,
  base: door.folder,
  server: { middlewareMode: true, hmr: { host: '127.0.0.1', port: hotReloadPort } },
})
for (const signal of ['SIGINT', 'SIGTERM'] as const) process.once(signal, () => void door.close())
console.log(`The studio is at  ${door.startAddress('while-open')}`)
await door.ended
await vite.close()
await studio.close()

async function servePage(request: IncomingMessage, response: ServerResponse, name: string): Promise<void> {
  response.setHeader('Content-Security-Policy', devPolicy)
  if (name !== '') {
    vite.middlewares(request, response, () => response.writeHead(404).end())
    return
  }
  const page = await readFile(join(rendererConfig.root, 'index.html'), 'utf8')
  const transformed = await vite.transformIndexHtml('/index.html', page)
  response.setHeader('Content-Type', 'text/html; charset=utf-8')
  response.end(transformed.replace('</head>', `${aliveTag}</head>`))
}

/** The door's secrets follow from the seed, so that the window which is open keeps its cookie across restarts. */
function sameBytesEachTime(seed: string): (count: number) => Uint8Array {
  let taken = 0
  return (count) => hash('sha256', `${seed} ${taken++}`, 'buffer').subarray(0, count)
}
