import Sqlite from 'better-sqlite3'
import { beforeEach, expect, test } from 'vitest'
import { foundation } from '../../../../main/registry/migrations/010-foundation.ts'
import { publishing } from '../../../../main/registry/migrations/030-publishing.ts'
import { corrections } from '../../../../main/registry/migrations/070-corrections.ts'

let db: Sqlite.Database
beforeEach(() => {
  db = new Sqlite(':memory:')
  db.pragma('foreign_keys = ON')
  db.exec(foundation.up)
  db.exec(publishing.up)
  db.exec(`
    INSERT INTO outbox (kind, subject, at, state) VALUES ('credential', 'one', 'now', 'waiting');
    INSERT INTO outbox (kind, subject, at, state, code, problem)
      VALUES ('credential', 'two', 'now', 'refused', 'sync/quota', 'No room');
    INSERT INTO outbox (kind, subject, at, state) VALUES ('credential', 'three', 'now', 'waiting');
    DELETE FROM outbox WHERE subject = 'three';
  `)
  db.exec(corrections.up)
})

test('what waits stays in line with its numbers, and none is given twice', () => {
  expect(db.prepare('SELECT seq, subject, problem FROM outbox ORDER BY seq').all()).toEqual([
    { seq: 1, subject: 'one', problem: null },
    { seq: 2, subject: 'two', problem: 'No room' },
  ])
  db.exec("INSERT INTO outbox (kind, subject, at, state) VALUES ('replacement', 'one', 'now', 'waiting')")
  expect(db.prepare("SELECT seq FROM outbox WHERE kind = 'replacement'").pluck().get()).toBe(4)
})

test.each([
  ['a second place in line for one thing', "('credential', 'one', 'now', 'waiting')", /UNIQUE/],
  ['a kind nobody knows', "('rumour', 'one', 'now', 'waiting')", /CHECK/],
])('%s is refused', (_what, values, reason) => {
  expect(() => db.exec(`INSERT INTO outbox (kind, subject, at, state) VALUES ${values}`)).toThrow(reason)
})

test('a correction is of a row that was planned', () => {
  expect(() => db.exec("INSERT INTO correction VALUES ('urn:1', 'urn:9', 'now')")).toThrow(/FOREIGN KEY/)
})
