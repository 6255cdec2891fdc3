import { isAbsolute, relative } from 'node:path'

/** A path as one would type it from this folder; in full when it lies elsewhere. */
export function nearPath(from: string, path: string): string {
  const near = relative(from, path)
  return near.startsWith('..') || isAbsolute(near) ? path : near || '.'
}
