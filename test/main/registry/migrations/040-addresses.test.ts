import Sqlite from 'better-sqlite3'
import { beforeEach, expect, test } from 'vitest'
import { foundation } from '../../../../main/registry/migrations/010-foundation.ts'
import { addresses } from '../../../../main/registry/migrations/040-addresses.ts'

let db: Sqlite.Database
beforeEach(() => {
  db = new Sqlite(':memory:')
  db.exec(foundation.up)
  db.exec("INSERT INTO recipient VALUES ('anna', 'Anna', 'anna', 'anna', NULL, NULL)")
  db.exec(addresses.up)
})

test('who was there before has no address', () => {
  expect(db.prepare('SELECT address FROM recipient').pluck().get()).toBeNull()
})

test('an address has lines, and is never empty', () => {
  const write = db.prepare('UPDATE recipient SET address = ?')
  write.run('Torikatu 1\n80100 Joensuu')
  expect(() => write.run('')).toThrow(/CHECK/)
})
