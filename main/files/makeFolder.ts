import { existsSync, mkdirSync, statSync } from 'node:fs'
import { dirname } from 'node:path'
import { fileError } from './fileError.ts'

/** With the folders above it; one that is there already stays as it is. */
export function makeFolder(folder: string): void {
  try {
    makeWithParents(folder)
  } catch (error) {
    throw fileError(error, folder)
  }
}

/** One by one: where a file system denies a folder as missing, mkdir's own `recursive` tries for ever. */
function makeWithParents(folder: string): void {
  if (existsSync(folder) && statSync(folder).isDirectory()) return
  const parent = dirname(folder)
  // A drive that is not there has itself for a parent.
  if (parent !== folder && !existsSync(parent)) makeWithParents(parent)
  mkdirSync(folder)
}
