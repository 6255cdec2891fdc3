import { realpath, stat } from 'node:fs/promises'
import { basename, extname, isAbsolute, relative, resolve, sep } from 'node:path'
import { guardedHeaders, pdfFilePolicy, pictureFilePolicy } from './contentSecurity.ts'

export interface OutputFile {
  readonly path: string
  readonly bytes: number
  readonly headers: Readonly<Record<string, string>>
}

/**
 * A certificate, picture or list of the open workspace that a person may look at. `asked` is a path as the contract
 * gives it: absolute, or relative to the workspace. Null for anything else, whatever the reason, so that an answer
 * never tells what lies on the disk.
 */
export async function findOutputFile(workspaceFolder: string, asked: string): Promise<OutputFile | null> {
  const kind = kinds[extname(asked).toLowerCase()]
  if (!kind || asked.includes('\0')) return null
  try {
    const root = await realpath(workspaceFolder)
    // SECURITY: links are followed first, so a link inside the workspace cannot lead out of it.
    const path = await realpath(resolve(root, asked))
    if (!isOutput(relative(root, path)) || !kinds[extname(path).toLowerCase()]) return null
    const facts = await stat(path)
    if (!facts.isFile()) return null
    return { path, bytes: facts.size, headers: headersFor(path, kind, facts.size) }
  } catch {
    return null
  }
}

/** SECURITY: inside the workspace, and neither a hidden file nor the folder of the protected key. */
function isOutput(inside: string): boolean {
  const parts = inside.split(sep)
  if (inside === '' || isAbsolute(inside) || parts[0] === '..') return false
  return parts[0] !== 'keys' && !parts.some((part) => part.startsWith('.'))
}

interface Kind {
  readonly contentType: string
  readonly policy: string
  readonly shownAs: 'inline' | 'attachment'
}

const kinds: Readonly<Record<string, Kind>> = {
  '.pdf': { contentType: 'application/pdf', policy: pdfFilePolicy, shownAs: 'inline' },
  '.png': { contentType: 'image/png', policy: pictureFilePolicy, shownAs: 'inline' },
  '.svg': { contentType: 'image/svg+xml', policy: pictureFilePolicy, shownAs: 'inline' },
  '.json': { contentType: 'application/json', policy: pictureFilePolicy, shownAs: 'inline' },
  '.csv': { contentType: 'text/csv; charset=utf-8', policy: pictureFilePolicy, shownAs: 'attachment' },
}

function headersFor(path: string, kind: Kind, bytes: number): Readonly<Record<string, string>> {
  return {
    ...guardedHeaders,
    'Content-Security-Policy': kind.policy,
    'Content-Type': kind.contentType,
    'Content-Length': String(bytes),
    // RFC 6266: the name in any script, so that "save" keeps it.
    'Content-Disposition': `${kind.shownAs}; filename*=UTF-8''${encodeRfc5987(basename(path))}`,
  }
}

const encodeRfc5987 = (name: string): string =>
  encodeURIComponent(name).replace(/['()*]/g, (char) => `%${char.charCodeAt(0).toString(16).toUpperCase()}`)
