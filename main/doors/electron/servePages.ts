import { readFile } from 'node:fs/promises'
import type { Protocol } from 'electron'
import { guardedHeaders, studioPolicy } from '../pages/contentSecurity.ts'
import type { RendererFiles } from '../pages/rendererFiles.ts'
import { studioScheme } from './security.ts'

/** Serves the built renderer at `rosette://app/`, and nothing else. */
export function servePages(protocol: Pick<Protocol, 'handle'>, files: RendererFiles): void {
  protocol.handle(studioScheme, async ({ method, url }) => {
    const address = URL.parse(url)
    const isAsked = method === 'GET' && address?.host === 'app'
    const file = isAsked ? files.get(nameIn(address.pathname) || 'index.html') : undefined
    if (!file) return new Response(null, { status: 404, headers: guardedHeaders })
    return new Response(await readFile(file.path), {
      headers: {
        ...guardedHeaders,
        'Content-Security-Policy': studioPolicy,
        'Content-Type': file.contentType,
      },
    })
  })
}

/** A name that cannot be decoded is left as it is; the list of files does not hold it either way. */
function nameIn(pathname: string): string {
  try {
    return decodeURIComponent(pathname.slice(1))
  } catch {
    return pathname
  }
}
