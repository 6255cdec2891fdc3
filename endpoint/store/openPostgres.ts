import { Kysely, PostgresDialect, sql } from 'kysely'
import pg from 'pg'
import type { Store } from './store.ts'
import type { Tables } from './tables.ts'

/** How many questions one instance asks at the same time; PostgreSQL allows 100 to all of them unless told otherwise. */
const CONNECTIONS = 8

/** `url`: `postgres://user:password@host/database`. Connects when first asked. */
export function openPostgres(url: string): Store {
  const pool = new pg.Pool({
    connectionString: url,
    max: CONNECTIONS,
    connectionTimeoutMillis: 10_000,
    types: { getTypeParser },
  })
  // A connection that breaks while nobody uses it is replaced; without a listener it would end the process.
  pool.on('error', () => undefined)
  const db = new Kysely<Tables>({ dialect: new PostgresDialect({ pool }) })
  return {
    dialect: 'postgres',
    keepsDeleted: true,
    db,
    async forgetDeleted() {
      // Rows that were deleted or replaced stay in the pages of the table until it is vacuumed; then no question finds
      // them any more, and their place is used again.
      await sql`vacuum publication`.execute(db)
    },
    async rewrite() {
      await sql`vacuum (full) publication`.execute(db)
      await sql`checkpoint`.execute(db).catch(() => undefined)
    },
    // Kysely takes PostgreSQL's own lock.
    alone: (work) => work(),
    close: () => db.destroy(),
  }
}

const BIGINT = 20

/** Counts fit into a number; without this they would be text. */
function getTypeParser(
  ...[type, format]: Parameters<typeof pg.types.getTypeParser>
): (value: string) => unknown {
  return type === BIGINT ? Number : pg.types.getTypeParser(type, format)
}
