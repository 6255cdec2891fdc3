import { existsSync, mkdirSync, readFileSync } from 'node:fs'
import { z } from 'zod'
import { StudioError } from '#core/errors'
import { type IssuerKey, readIssuerKey } from '../keys/issuerKey.ts'
import { backUp } from '../registry/backups.ts'
import type { WritableDb } from '../registry/database.ts'
import { openRegistry } from '../registry/openRegistry.ts'
import { pauseInterrupted } from '../registry/queries/batches.ts'
import { hasIssuer } from '../registry/queries/issuer.ts'
import { tooNew } from '../registry/tooNew.ts'
import { type WorkspacePaths, workspacePaths } from './paths.ts'

export interface OpenWorkspace {
  readonly paths: WorkspacePaths
  readonly db: WritableDb
  readonly key: IssuerKey
}

export const WORKSPACE_FORMAT = 1

const marker = z.object({ format: z.int(), madeBy: z.string() })

/**
 * Opens a workspace folder for this process alone, its key locked. Throws `workspace/not-found`, `workspace/too-new`,
 * `workspace/in-use`, `workspace/registry-corrupt`, `keys/vault-damaged` or a `files/…` error.
 */
export function openWorkspace(folder: string, now: Date): OpenWorkspace {
  const paths = workspacePaths(folder)
  checkMarker(paths)
  if (!existsSync(paths.registry)) {
    throw new StudioError(
      'workspace/registry-corrupt',
      'The registry of this workspace is missing. Put the last good backup back to go on.',
    )
  }
  const db = openRegistry(paths.registry, (before) => backUp(before, paths, now))
  try {
    if (!hasIssuer(db)) throw notAWorkspace(folder)
    pauseInterrupted(db)
    for (const needed of [paths.artwork, paths.issued, paths.backups]) mkdirSync(needed, { recursive: true })
    return { paths, db, key: readIssuerKey(paths.issuerKey) }
  } catch (error) {
    db.close()
    throw error
  }
}

function checkMarker(paths: WorkspacePaths): void {
  let found: z.infer<typeof marker>
  try {
    found = marker.parse(JSON.parse(readFileSync(paths.marker, 'utf8')))
  } catch {
    throw notAWorkspace(paths.folder)
  }
  if (found.format > WORKSPACE_FORMAT) throw tooNew(found.format, WORKSPACE_FORMAT)
}

const notAWorkspace = (folder: string): StudioError =>
  new StudioError(
    'workspace/not-found',
    `There is no Rosette workspace in “${folder}”. Choose the folder that holds “rosette-workspace.json”, or make a new workspace.`,
  )
