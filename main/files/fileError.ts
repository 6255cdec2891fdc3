import { basename, dirname } from 'node:path'
import { StudioError } from '#core/errors'

/**
 * Turns what the file system says into what a person can act on. `path` is shown; its name may be a person's, so it
 * stays out of `details`.
 */
export function fileError(error: unknown, path: string): StudioError {
  if (error instanceof StudioError) return error
  const code = primary(codeOf(error))
  const [file, folder] = [basename(path), dirname(path)]
  const because = { cause: error }
  switch (code) {
    case 'SQLITE_FULL':
    case 'ENOSPC':
    case 'EDQUOT':
      return new StudioError(
        'files/disk-full',
        `The disk is full, so “${file}” could not be written. Free some space or choose another disk, then go on.`,
        { code },
        because,
      )
    case 'SQLITE_READONLY':
    case 'SQLITE_CANTOPEN':
    case 'EROFS':
    case 'EACCES':
      return new StudioError(
        'files/read-only',
        `“${folder}” cannot be written to. Choose another folder, or ask for permission to write there.`,
        { code },
        because,
      )
    case 'EBUSY':
    case 'EPERM':
      return new StudioError(
        'files/in-use',
        `“${file}” is open in another program or protected. Close it there, then go on.`,
        { code },
        because,
      )
    case 'ENOENT':
      return new StudioError(
        'files/missing',
        `“${path}” is not there any more. Check whether it was moved or its disk was taken out.`,
        { code },
        because,
      )
    case 'ENOTDIR':
    case 'EEXIST':
    case 'EISDIR':
      return new StudioError(
        'files/in-the-way',
        `Something else is in the place of “${path}”. Move it away or choose another folder.`,
        { code },
        because,
      )
    case 'ENAMETOOLONG':
      return new StudioError(
        'files/path-too-long',
        `The path of “${file}” is longer than this system allows. Choose a folder nearer to the top of the disk.`,
        { code },
        because,
      )
    default:
      return new StudioError(
        'files/failed',
        `“${file}” could not be read or written (${code}). Try again, or choose another folder.`,
        { code },
        because,
      )
  }
}

/** SQLite tells kinds of an error by a third word: `SQLITE_READONLY_DBMOVED`. */
const primary = (code: string): string => code.replace(/^(SQLITE_[A-Z]+)_.*$/, '$1')

export function codeOf(error: unknown): string {
  const code = typeof error === 'object' && error !== null && 'code' in error ? error.code : undefined
  return typeof code === 'string' ? code : 'unknown'
}
