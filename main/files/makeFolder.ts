import { mkdirSync } from 'node:fs'
import { fileError } from './fileError.ts'

/** With the folders above it; one that is there already stays as it is. */
export function makeFolder(folder: string): void {
  try {
    mkdirSync(folder, { recursive: true })
  } catch (error) {
    throw fileError(error, folder)
  }
}
