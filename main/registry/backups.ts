/** Copies of the registry beside itself: made while it is in use, and put back when it is damaged. */
import { copyFileSync, existsSync, readdirSync, renameSync, rmSync } from 'node:fs'
import { join, resolve } from 'node:path'
import Sqlite from 'better-sqlite3'
import { StudioError } from '#core/errors'
import { fileError } from '../files/fileError.ts'
import { makeFolder } from '../files/makeFolder.ts'
import type { WorkspacePaths } from '../workspace/paths.ts'
import type { ReadableDb } from './database.ts'
import { REGISTRY_VERSION } from './migrations/index.ts'
import { refuseIfInUse } from './openRegistry.ts'

export interface Backup {
  readonly path: string
  /** ISO instant. */
  readonly at: string
  readonly credentials: number
}

const KEPT = 10
const NAME = /^registry-(\d{4}-\d\d-\d\d)T(\d\d)-(\d\d)-(\d\d(?:\.\d+)?)Z\.sqlite$/

export function backUp(db: ReadableDb, paths: WorkspacePaths, at: Date): string {
  const path = join(paths.backups, `registry-${at.toISOString().replaceAll(':', '-')}.sqlite`)
  const temporary = `${path}.writing`
  try {
    makeFolder(paths.backups)
    rmSync(temporary, { force: true })
    db.prepare('VACUUM INTO ?').run(temporary)
    renameSync(temporary, path)
  } catch (error) {
    rmSync(temporary, { force: true })
    throw fileError(error, path)
  }
  for (const old of backupNames(paths).slice(KEPT)) rmSync(join(paths.backups, old), { force: true })
  return path
}

/** All of them: after an erasure a copy from before must not bring the person back. */
export function removeBackups(paths: WorkspacePaths): void {
  for (const name of backupNames(paths)) {
    const path = join(paths.backups, name)
    try {
      rmSync(path, { force: true })
    } catch (error) {
      throw fileError(error, path)
    }
  }
}

/** Those that can be opened, newest first. */
export function listBackups(paths: WorkspacePaths): Backup[] {
  return backupNames(paths).flatMap((name) => {
    const path = join(paths.backups, name)
    const credentials = countIn(path)
    return credentials === undefined ? [] : [{ path, at: instantOf(name), credentials }]
  })
}

export const lastBackupAt = (paths: WorkspacePaths): string | null => {
  const newest = backupNames(paths)[0]
  return newest ? instantOf(newest) : null
}

/**
 * Puts a backup in the registry's place. The damaged registry is kept under another name. Throws `workspace/in-use`
 * while another process has it open: that one would go on filing into the registry that was put aside.
 */
export function restoreBackup(paths: WorkspacePaths, backup: string, at: Date): void {
  const chosen = listBackups(paths).find(({ path }) => resolve(path) === resolve(backup))
  if (!chosen) {
    throw new StudioError(
      'workspace/backup-unusable',
      'This file is not a good backup of this workspace. Choose another one from the list.',
    )
  }
  refuseIfInUse(paths.registry)
  try {
    const aside = join(paths.folder, `registry-damaged-${at.toISOString().replaceAll(':', '-')}.sqlite`)
    for (const ending of ['', '-wal', '-shm']) {
      if (existsSync(paths.registry + ending)) renameSync(paths.registry + ending, aside + ending)
    }
    copyFileSync(chosen.path, paths.registry)
  } catch (error) {
    throw fileError(error, paths.registry)
  }
}

/** Newest first, by their names. */
function backupNames(paths: WorkspacePaths): string[] {
  if (!existsSync(paths.backups)) return []
  return readdirSync(paths.backups)
    .filter((name) => NAME.test(name))
    .sort()
    .reverse()
}

const instantOf = (name: string): string => name.replace(NAME, '$1T$2:$3:$4Z')

function countIn(path: string): number | undefined {
  try {
    const db = new Sqlite(path, { readonly: true, fileMustExist: true })
    try {
      if (db.pragma('quick_check(1)', { simple: true }) !== 'ok') return undefined
      if (Number(db.pragma('user_version', { simple: true })) > REGISTRY_VERSION) return undefined
      return Number(db.prepare('SELECT count(*) FROM credential').pluck().get())
    } finally {
      db.close()
    }
  } catch {
    return undefined
  }
}
