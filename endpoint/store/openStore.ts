import { join } from 'node:path'
import { setTimeout as wait } from 'node:timers/promises'
import { Migrator } from 'kysely/migration'
import { StudioError } from '#core/errors'
import { migrationsFor } from './migrations/migrations.ts'
import { openPostgres } from './openPostgres.ts'
import { openSqlite } from './openSqlite.ts'
import type { Store } from './store.ts'

/** A folder for a SQLite file, or the address of a PostgreSQL database. */
export type StorePlace = { readonly folder: string } | { readonly databaseUrl: string }

/**
 * Opens the database and brings it to the form that this program needs. Several may do so at once: one
 * of them does it, and the others wait. Throws 'endpoint/no-database' and 'endpoint/newer-database'.
 */
export async function openStore(place: StorePlace): Promise<Store> {
  const store =
    'folder' in place ? openSqlite(join(place.folder, 'endpoint.sqlite')) : openPostgres(place.databaseUrl)
  try {
    await store.alone(() => migrate(store))
    await store.forgetDeleted()
    return store
  } catch (error) {
    await store.close()
    throw error
  }
}

const ATTEMPTS = 10

async function migrate({ db, dialect }: Store): Promise<void> {
  const migrations = migrationsFor(dialect)
  const migrator = new Migrator({ db, provider: { getMigrations: () => Promise.resolve(migrations) } })
  for (let attempt = 1; ; attempt++) {
    const { error } = await migrator.migrateToLatest()
    if (error === undefined) return
    // A service of the version before may still be writing to the SQLite file.
    if (attempt < ATTEMPTS && codeOf(error).startsWith('SQLITE_BUSY')) await wait(100 * attempt)
    else throw databaseError(error)
  }
}

const codeOf = (error: unknown): string =>
  error instanceof Error && 'code' in error && typeof error.code === 'string' ? error.code : ''

function databaseError(cause: unknown): StudioError {
  if (cause instanceof Error && cause.message.includes('previously executed migration')) {
    return new StudioError(
      'endpoint/newer-database',
      'The database was used by a newer version of this program. Install that version again, or restore the backup made before it.',
      {},
      { cause },
    )
  }
  // The cause may hold the password of the database's address, so it is not part of the sentence.
  return new StudioError(
    'endpoint/no-database',
    'The database cannot be reached or changed. Check that it runs, that its address is right, and that there is space left.',
    { code: codeOf(cause) },
    { cause },
  )
}
