/** Imported pictures of a workspace: immutable files named by the hash of their bytes. */
import { hash } from 'node:crypto'
import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { assetOf, type ImportedAsset } from '../artwork/importAsset.ts'
import { fileError } from '../files/fileError.ts'
import { writeAtomically } from '../files/writeAtomically.ts'
import type { WorkspacePaths } from './paths.ts'

/** Keeping the same picture twice changes nothing. */
export function keepPicture(paths: WorkspacePaths, { id, type, bytes }: ImportedAsset): void {
  const path = join(paths.pictures, `${id}.${ENDINGS[type]}`)
  if (!existsSync(path)) writeAtomically(path, bytes, { flush: true })
}

/** Undefined where the file is missing or is not what was kept: a badge then shows nothing in its place. */
export function keptPicture(paths: WorkspacePaths, id: string): ImportedAsset | undefined {
  for (const ending of Object.values(ENDINGS)) {
    const path = join(paths.pictures, `${id}.${ending}`)
    if (!existsSync(path)) continue
    const bytes = bytesOf(path)
    if (hash('sha256', bytes) === id) return assetOf(bytes)
  }
  return undefined
}

function bytesOf(path: string): Uint8Array {
  try {
    return new Uint8Array(readFileSync(path))
  } catch (error) {
    throw fileError(error, path)
  }
}

const ENDINGS: Readonly<Record<ImportedAsset['type'], string>> = { 'image/png': 'png', 'image/jpeg': 'jpg' }
