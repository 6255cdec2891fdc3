import { readFileSync } from 'node:fs'
import type { StudioError } from '#core/errors'
import { fileError } from './fileError.ts'

/**
 * What a file of the studio's own holds, as `parse` reads it. Throws a `files/…` error if the file cannot be read, and
 * what `damaged` says if it can but `parse` throws or it is no JSON.
 */
export function readJson<Held>(
  path: string,
  parse: (held: unknown) => Held,
  damaged: (cause: unknown) => StudioError,
): Held {
  let text: string
  try {
    text = readFileSync(path, 'utf8')
  } catch (error) {
    throw fileError(error, path)
  }
  try {
    return parse(JSON.parse(text))
  } catch (error) {
    throw damaged(error)
  }
}
