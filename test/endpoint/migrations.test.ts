import Sqlite from 'better-sqlite3'
import { Kysely, SqliteDialect } from 'kysely'
import { expect, test } from 'vitest'
import { migrationsFor } from '../../endpoint/store/migrations/migrations.ts'
import type { Tables } from '../../endpoint/store/tables.ts'

test('what an older endpoint holds is there as it was, and goes with its issuer', async () => {
  const database = new Sqlite(':memory:')
  database.pragma('foreign_keys = ON')
  const db = new Kysely<Tables>({ dialect: new SqliteDialect({ database }) })
  const [first, ...later] = Object.values(migrationsFor('sqlite'))
  await first!.up(db)
  database.exec(`
    INSERT INTO issuer VALUES ('did:key:z6Mk', 'Aallokko', 'active', NULL, '2026', 1, 2, 3);
    INSERT INTO publication VALUES ('did:key:z6Mk', 'credential', 'c', '2026', 'aa', 'page', 'json', x'00ff');
    INSERT INTO publication VALUES ('did:key:z6Mk', 'image', 'i', '2026', 'bb', NULL, 'png', x'01');
  `)
  const before = database.prepare('SELECT * FROM publication').all()
  for (const migration of later) await migration.up(db)
  expect(database.prepare('SELECT * FROM publication').all()).toEqual(before)
  database.exec(
    "INSERT INTO publication VALUES ('did:key:z6Mk', 'replacement', 'c', '2026', 'cc', NULL, 'json', x'02')",
  )
  database.exec('DELETE FROM issuer')
  expect(database.prepare('SELECT count(*) FROM publication').pluck().get()).toBe(0)
  await db.destroy()
})
