import { readdir } from 'node:fs/promises'
import { extname, join, relative, sep } from 'node:path'

export interface RendererFile {
  readonly path: string
  readonly contentType: string
}

/** File names relative to the built renderer, with `/` between folders. */
export type RendererFiles = ReadonlyMap<string, RendererFile>

/**
 * Lists the built renderer once. SECURITY: a door answers only names of this list, so no part of a request is ever
 * joined to a path and there is nothing to climb out of.
 */
export async function listRendererFiles(folder: string): Promise<RendererFiles> {
  const entries = await readdir(folder, { recursive: true, withFileTypes: true })
  const files = new Map<string, RendererFile>()
  for (const entry of entries) {
    const contentType = contentTypes[extname(entry.name).toLowerCase()]
    if (!entry.isFile() || !contentType) continue
    const path = join(entry.parentPath, entry.name)
    files.set(relative(folder, path).split(sep).join('/'), { path, contentType })
  }
  return files
}

const contentTypes: Readonly<Record<string, string>> = {
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
  '.json': 'application/json',
  '.svg': 'image/svg+xml',
  '.png': 'image/png',
  '.ico': 'image/x-icon',
  '.webp': 'image/webp',
  '.woff': 'font/woff',
  '.woff2': 'font/woff2',
  '.ttf': 'font/ttf',
  '.wasm': 'application/wasm',
}
