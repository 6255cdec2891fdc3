import { appendFileSync, statSync, truncateSync } from 'node:fs'
import { join } from 'node:path'
import { makeFolder } from './files/makeFolder.ts'

export type Report = (error: unknown) => void

const MAX_BYTES = 512 * 1024

/**
 * Keeps what was unexpected for whoever mends it, on this computer only. SECURITY: the message of an error may quote
 * a name or a passphrase, so only its kind and where it happened are written.
 */
export function openErrorLog(folder: string, now: () => Date): Report {
  const path = join(folder, 'errors.log')
  return (error) => {
    try {
      makeFolder(folder)
      if ((statSync(path, { throwIfNoEntry: false })?.size ?? 0) > MAX_BYTES) truncateSync(path)
      appendFileSync(path, `${now().toISOString()} ${kindOf(error)}\n${framesOf(error)}\n`)
    } catch {
      // A full disk must not turn a small trouble into a big one.
    }
  }
}

function kindOf(error: unknown): string {
  if (!(error instanceof Error)) return typeof error
  const code = 'code' in error && typeof error.code === 'string' ? ` (${error.code})` : ''
  return `${error.name}${code}`
}

function framesOf(error: unknown): string {
  const lines = error instanceof Error ? (error.stack ?? '').split('\n') : []
  return lines.filter((line) => /^\s+at /.test(line)).join('\n')
}
