import { sep } from 'node:path'
import { nearPath } from './nearPath.ts'
import { padded, widest } from './padded.ts'

export interface Place {
  readonly path: string
  readonly isFolder: boolean
  /** What lies there, in words. */
  readonly what: string
}

/** What lies where, as indented lines: each place is named from the folder above it. Folders come before what is in them. */
export function folderTree(from: string, places: readonly Place[]): string[] {
  const depths = new Map<Place, number>()
  const labels = places.map((place, index) => {
    const above = places.slice(0, index).findLast((other) => other.isFolder && holds(other.path, place.path))
    const depth = above ? depths.get(above)! + 1 : 0
    depths.set(place, depth)
    const name = nearPath(above?.path ?? from, place.path)
    return `${'  '.repeat(depth)}${name}${place.isFolder ? sep : ''}`
  })
  const width = widest(labels)
  return places.map(({ what }, index) => `${padded(labels[index]!, width)}  ${what}`.trimEnd())
}

const holds = (folder: string, path: string): boolean => path.startsWith(folder + sep)
