import { readdirSync, readFileSync } from 'node:fs'
import { join, relative, sep } from 'node:path'
import { projectFolder } from '../scripts/projectFolder.ts'

export interface Source {
  /** In the checkout, with `/` between folders. */
  readonly path: string
  readonly text: string
}

/** All of our own code that runs for people. */
export const sources = ['core', 'endpoint', 'main', 'preload', 'renderer'].flatMap(sourcesBelow)

function sourcesBelow(folder: string): Source[] {
  return readdirSync(join(projectFolder, folder), { recursive: true, encoding: 'utf8' })
    .filter((file) => /\.tsx?$/.test(file))
    .map((file) => join(projectFolder, folder, file))
    .map((file) => ({ path: inCheckout(file), text: readFileSync(file, 'utf8') }))
}

/** A path as it is called in the checkout, with `/` between folders. */
export function inCheckout(path: string): string {
  return relative(projectFolder, path).split(sep).join('/')
}
