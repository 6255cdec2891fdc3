import { accessSync, constants, existsSync } from 'node:fs'
import { z } from 'zod'
import { StudioError } from '#core/errors'
import { fileError } from '../files/fileError.ts'
import { makeFolder } from '../files/makeFolder.ts'
import { readJson } from '../files/readJson.ts'
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
 * Opens a workspace folder for this process alone, its key locked. Throws `workspace/not-found`, `workspace/marker-damaged`,
 * `workspace/too-new`, `workspace/in-use`, `workspace/registry-corrupt`, `keys/vault-damaged` or a `files/…` error.
 */
export function openWorkspace(folder: string, now: Date): OpenWorkspace {
  const paths = workspacePaths(folder)
  checkMarker(paths)
  if (!existsSync(paths.registry)) throw lost('missing')
  refuseUnwritable(paths)
  const db = openRegistry(paths.registry, (before) => backUp(before, paths, now))
  try {
    if (!hasIssuer(db)) throw lost('empty')
    pauseInterrupted(db)
    for (const needed of [paths.artwork, paths.pictures, paths.issued, paths.backups]) makeFolder(needed)
    return { paths, db, key: readIssuerKey(paths.issuerKey) }
  } catch (error) {
    db.close()
    throw error
  }
}

/** SQLite has no clear word for a disk that can only be read. */
function refuseUnwritable(paths: WorkspacePaths): void {
  try {
    accessSync(paths.folder, constants.W_OK)
  } catch (error) {
    throw fileError(error, paths.registry)
  }
}

function checkMarker(paths: WorkspacePaths): void {
  if (!existsSync(paths.marker)) throw notAWorkspace(paths.folder)
  const found = readMarker(paths.marker)
  if (found.format > WORKSPACE_FORMAT) throw tooNew(found.format, WORKSPACE_FORMAT)
}

const readMarker = (path: string): z.infer<typeof marker> =>
  readJson(
    path,
    (held) => marker.parse(held),
    (cause) =>
      new StudioError(
        'workspace/marker-damaged',
        'The file “rosette-workspace.json” of this workspace is damaged. Put that one file back from a copy of the workspace.',
        {},
        { cause },
      ),
  )

/** The marker is written last, so a workspace that has one had a registry with an issuer in it. */
const lost = (state: 'missing' | 'empty'): StudioError =>
  new StudioError(
    'workspace/registry-corrupt',
    `The registry of this workspace is ${state}. Put the last good backup back to go on.`,
  )

const notAWorkspace = (folder: string): StudioError =>
  new StudioError(
    'workspace/not-found',
    `There is no Rosette workspace in “${folder}”. Choose the folder that holds “rosette-workspace.json”, or make a new workspace.`,
  )
