import { realpathSync } from 'node:fs'
import { isAbsolute, relative, resolve } from 'node:path'
import { StudioError } from '#core/errors'
import { fileError } from './fileError.ts'

/**
 * SECURITY: the real path of a file asked for by name, if it lies in `folder`; `..`, absolute paths and links that lead
 * out of it are refused with `files/outside-workspace`.
 */
export function insideFolder(folder: string, path: string): string {
  let real: string
  try {
    real = realpathSync(resolve(folder, path))
  } catch (error) {
    throw fileError(error, resolve(folder, path))
  }
  const way = relative(realpathSync(folder), real)
  if (way.startsWith('..') || isAbsolute(way)) {
    throw new StudioError('files/outside-workspace', 'This file does not belong to the open workspace.')
  }
  return real
}
