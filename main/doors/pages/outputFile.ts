import { realpath, stat } from 'node:fs/promises'
import { basename, extname, relative, sep } from 'node:path'
import { insideFolder } from '../../files/insideFolder.ts'
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
  try {
    const path = insideFolder(workspaceFolder, asked)
    const kind = kinds[extname(path).toLowerCase()]
    if (!kind || isPrivate(relative(await realpath(workspaceFolder), path))) return null
    const facts = await stat(path)
    return facts.isFile() ? { path, bytes: facts.size, headers: headersFor(path, kind, facts.size) } : null
  } catch {
    return null
  }
}

/** SECURITY: the folder of the protected key and hidden files are no output, whatever their kind. */
function isPrivate(inside: string): boolean {
  const parts = inside.split(sep)
  return parts[0] === 'keys' || parts.some((part) => part.startsWith('.'))
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
