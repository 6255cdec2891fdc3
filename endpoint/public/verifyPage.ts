/** The built verification page: plain files, which do their work in the visitor's browser. */
import { readdirSync } from 'node:fs'
import { readFile } from 'node:fs/promises'
import { extname, join, relative, sep } from 'node:path'
import { verifyPage } from '#core/sync/addresses'
import { type Prepared, prepare } from './prepared.ts'

/** The file at a path below the page's address, undefined if there is none. */
export type VerifyPage = (path: string) => Promise<Prepared | undefined>

/** SECURITY: only names of files that are there are answered; no part of a request is joined to a path. */
export function openVerifyPage(folder: string | null): VerifyPage {
  const files = new Map(folder === null ? [] : filesIn(folder).map((file) => [nameOf(folder, file), file]))
  const prepared = new Map<string, Prepared>()
  return async (path) => {
    const name = path.slice(1 + verifyPage.length) || 'index.html'
    const known = prepared.get(name)
    const file = files.get(name)
    if (known || file === undefined) return known
    const made = prepareFile(await readFile(file), extname(file))
    prepared.set(name, made)
    return made
  }
}

const filesIn = (folder: string): string[] =>
  readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile() && TYPES[extname(entry.name)] !== undefined)
    .map((entry) => join(entry.parentPath, entry.name))

const nameOf = (folder: string, file: string): string => relative(folder, file).split(sep).join('/')

const TYPES: Readonly<Record<string, string>> = {
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
  '.json': 'application/json',
  '.webmanifest': 'application/manifest+json',
  '.svg': 'image/svg+xml',
  '.png': 'image/png',
  '.woff2': 'font/woff2',
  '.wasm': 'application/wasm',
}

/** The page states its own policy, with the hashes of its scripts; this one forbids others to frame it. */
function prepareFile(content: Buffer, extension: string): Prepared {
  const type = TYPES[extension]!
  const policy = "frame-ancestors 'none'; base-uri 'none'; form-action 'none'; object-src 'none'"
  const made = prepare(content, { type, policy, caching: 'no-cache', shared: false })
  // The paper's code is read by the camera, on this page alone.
  const permissions = made.headers['Permissions-Policy']!.replace('camera=()', 'camera=(self)')
  return { ...made, headers: { ...made.headers, 'Permissions-Policy': permissions } }
}
