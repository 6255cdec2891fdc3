import { mkdirSync } from 'node:fs'
import { dirname } from 'node:path'
import { setTimeout as wait } from 'node:timers/promises'
import Sqlite from 'better-sqlite3'
import { Kysely, SqliteDialect } from 'kysely'
import type { Store } from './store.ts'
import type { Tables } from './tables.ts'

/** The database as one file. The service and commands of the operator may have it open at the same time. */
export function openSqlite(file: string): Store {
  mkdirSync(dirname(file), { recursive: true, mode: 0o700 })
  const database = new Sqlite(file, { timeout: 10_000 })
  database.pragma('journal_mode = WAL')
  database.pragma('synchronous = FULL')
  database.pragma('foreign_keys = ON')
  // Deleted rows are overwritten with zeros at once.
  database.pragma('secure_delete = ON')
  const db = new Kysely<Tables>({ dialect: new SqliteDialect({ database }) })
  return {
    dialect: 'sqlite',
    keepsDeleted: false,
    db,
    async forgetDeleted() {
      // The log still has the pages as they were: it is emptied into the file.
      await db.connection().execute(async () => void database.pragma('wal_checkpoint(TRUNCATE)'))
    },
    async rewrite() {
      await db.connection().execute(async () => void database.exec('VACUUM; PRAGMA wal_checkpoint(TRUNCATE)'))
    },
    alone: (work) => locked(`${file}-migrating`, work),
    close: () => db.destroy(),
  }
}

const NEXT_LOOK_MS = 50

/** An empty database beside the first stands for the lock: SQLite lets go of it when a program dies. */
async function locked(file: string, work: () => Promise<void>): Promise<void> {
  const lock = new Sqlite(file, { timeout: 0 })
  try {
    while (!taken(lock)) await wait(NEXT_LOOK_MS)
    await work()
  } finally {
    lock.close()
  }
}

function taken(lock: Sqlite.Database): boolean {
  try {
    lock.exec('BEGIN EXCLUSIVE')
    return true
  } catch (error) {
    if (error instanceof Sqlite.SqliteError && error.code.startsWith('SQLITE_BUSY')) return false
    throw error
  }
}
