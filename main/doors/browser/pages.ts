import { createReadStream } from 'node:fs'
import { readFile } from 'node:fs/promises'
import type { IncomingMessage, ServerResponse } from 'node:http'
import { pipeline } from 'node:stream/promises'
import { studioPolicy } from '../pages/contentSecurity.ts'
import type { RendererFiles } from '../pages/rendererFiles.ts'

/** Answers a request for a part of the renderer. `name` is relative to the studio's folder, `''` for the page itself. */
export type ServePages = (request: IncomingMessage, response: ServerResponse, name: string) => Promise<void>

/** The script by which a window says that it is still there; the browser door adds it to the page. */
export const aliveScript = `new EventSource('alive')\n`
export const aliveTag = '<script type="module" src="alive.js"></script>'

/** Serves the built renderer. */
export function servePages(files: RendererFiles): ServePages {
  return async (request, response, name) => {
    const file = files.get(name || 'index.html')
    if (!file) {
      response.writeHead(404).end()
      return
    }
    response.setHeader('Content-Security-Policy', studioPolicy)
    response.setHeader('Content-Type', file.contentType)
    if (request.method === 'HEAD') response.end()
    else if (name === '' || name === 'index.html') {
      response.end((await readFile(file.path, 'utf8')).replace('</head>', `${aliveTag}</head>`))
    } else await pipeline(createReadStream(file.path), response)
  }
}
