import { existsSync, readdirSync, rmSync } from 'node:fs'
import type { IssuerFacts } from '#core/contract/workspace'
import { StudioError } from '#core/errors'
import { fileError } from '../files/fileError.ts'
import { makeFolder } from '../files/makeFolder.ts'
import { writeAtomically } from '../files/writeAtomically.ts'
import { type IssuerKey, makeIssuerKey } from '../keys/issuerKey.ts'
import type { Protection } from '../keys/vault.ts'
import type { WritableDb } from '../registry/database.ts'
import { appendEvent } from '../registry/events.ts'
import { openRegistry } from '../registry/openRegistry.ts'
import { insertIssuer } from '../registry/queries/issuer.ts'
import { type OpenWorkspace, WORKSPACE_FORMAT } from './openWorkspace.ts'
import { type WorkspacePaths, workspacePaths } from './paths.ts'

export interface NewWorkspace {
  readonly folder: string
  readonly issuer: IssuerFacts
  readonly protection: Protection
  readonly now: Date
  readonly randomBytes: (count: number) => Uint8Array
  /** Runs in the transaction that records the issuer, for what a new workspace starts with. Returns the logo's id. */
  readonly furnish: (db: WritableDb, paths: WorkspacePaths) => { logoId: string | null }
}

/**
 * Makes a workspace in an empty or new folder and opens it, its key unlocked. The marker is written last: a folder
 * without it is no workspace, so that a power cut half-way leaves nothing that looks whole.
 */
export function makeWorkspace(plan: NewWorkspace): OpenWorkspace {
  const paths = workspacePaths(plan.folder)
  const made = makeFolders(paths)
  let db: WritableDb | undefined
  try {
    const key: IssuerKey = makeIssuerKey(paths.issuerKey, plan.protection, plan.randomBytes)
    db = openRegistry(paths.registry, () => {})
    record(db, key.did, paths, plan)
    const marker = { format: WORKSPACE_FORMAT, madeBy: 'Rosette' }
    writeAtomically(paths.marker, JSON.stringify(marker, null, 2), { flush: true })
    return { paths, db, key }
  } catch (error) {
    db?.close()
    if (made) rmSync(paths.folder, { recursive: true, force: true })
    throw error
  }
}

/** Whether the folder itself was made here, and so may go again if the rest fails. */
function makeFolders(paths: WorkspacePaths): boolean {
  try {
    const existed = existsSync(paths.folder)
    if (existed && existsSync(paths.marker)) {
      throw new StudioError(
        'workspace/exists',
        `There is already a workspace in “${paths.folder}”. Open it, or choose another folder for a new one.`,
      )
    }
    if (existed && readdirSync(paths.folder).length > 0) {
      throw new StudioError(
        'workspace/folder-not-empty',
        `“${paths.folder}” already holds other files. Choose an empty folder or a new one.`,
      )
    }
    for (const folder of [paths.artwork, paths.pictures, paths.keys, paths.issued, paths.backups])
      makeFolder(folder)
    return !existed
  } catch (error) {
    throw fileError(error, paths.folder)
  }
}

function record(db: WritableDb, did: string, paths: WorkspacePaths, plan: NewWorkspace): void {
  const at = plan.now.toISOString()
  db.transaction(() => {
    const { logoId } = plan.furnish(db, paths)
    insertIssuer(db, { ...plan.issuer, did, logoId, createdAt: at })
    appendEvent(db, { at, kind: 'workspace-created', subject: did })
  })()
}
