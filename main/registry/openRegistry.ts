import { existsSync } from 'node:fs'
import Sqlite from 'better-sqlite3'
import { StudioError } from '#core/errors'
import { codeOf, fileError } from '../files/fileError.ts'
import type { WritableDb } from './database.ts'
import { migrations, REGISTRY_VERSION } from './migrations/index.ts'
import { tooNew } from './tooNew.ts'

/**
 * Opens the registry for this process alone and brings it to the current version.
 *
 * [One process at a time] SQLite's own exclusive lock keeps others out. It belongs to the process, so it is gone when
 * the process is gone, however that came about: there is no stale lock to recover from.
 *
 * Throws `workspace/in-use`, `workspace/too-new`, `workspace/registry-corrupt` or a `files/…` error; then nothing
 * stays open. `beforeMigration` runs when an existing registry is about to change its form.
 */
export function openRegistry(path: string, beforeMigration: (db: WritableDb) => void): WritableDb {
  const isNew = !existsSync(path)
  let db: WritableDb | undefined
  try {
    db = new Sqlite(path, { timeout: 200 }) as unknown as WritableDb
    db.pragma('locking_mode = EXCLUSIVE')
    db.pragma('journal_mode = WAL')
    db.pragma('synchronous = FULL')
    db.pragma('foreign_keys = ON')
    db.exec('BEGIN IMMEDIATE; COMMIT') // takes the lock now rather than at the first write
    if (!isNew) refuseIfDamaged(db)
    migrate(db, isNew, beforeMigration)
    return db
  } catch (error) {
    db?.close()
    throw registryError(error, path)
  }
}

/** Throws `workspace/in-use` if another process has the registry open, whatever state its file is in. */
export function refuseIfInUse(path: string): void {
  let db: WritableDb | undefined
  try {
    db = new Sqlite(path, { fileMustExist: true, timeout: 200 }) as unknown as WritableDb
    db.exec('BEGIN EXCLUSIVE; ROLLBACK')
  } catch (error) {
    const known = registryError(error, path)
    if (known.code === 'workspace/in-use') throw known
  } finally {
    db?.close()
  }
}

function refuseIfDamaged(db: WritableDb): void {
  if (db.pragma('quick_check(1)', { simple: true }) !== 'ok') throw corrupt()
}

function migrate(db: WritableDb, isNew: boolean, beforeMigration: (db: WritableDb) => void): void {
  const version = Number(db.pragma('user_version', { simple: true }))
  if (version > REGISTRY_VERSION) throw tooNew(version, REGISTRY_VERSION)
  const due = migrations.filter((migration) => migration.version > version)
  if (due.length === 0) return
  if (!isNew && version > 0) beforeMigration(db)
  for (const migration of due) {
    db.transaction(() => {
      db.exec(migration.up)
      db.pragma(`user_version = ${migration.version}`)
    })()
  }
}

const corrupt = (cause?: unknown): StudioError =>
  new StudioError(
    'workspace/registry-corrupt',
    'The registry of this workspace is damaged. Nothing was changed. Put the last good backup back to go on.',
    {},
    { cause },
  )

function registryError(error: unknown, path: string): StudioError {
  if (error instanceof StudioError) return error
  const code = codeOf(error)
  if (code.startsWith('SQLITE_BUSY') || code.startsWith('SQLITE_LOCKED')) {
    return new StudioError(
      'workspace/in-use',
      'This workspace is open in another window or program. Close it there, then open it here.',
      {},
      { cause: error },
    )
  }
  if (code.startsWith('SQLITE_CORRUPT') || code.startsWith('SQLITE_NOTADB')) return corrupt(error)
  return fileError(error, path)
}
