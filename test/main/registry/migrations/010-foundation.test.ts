import Sqlite from 'better-sqlite3'
import { beforeEach, describe, expect, test } from 'vitest'
import { foundation } from '../../../../main/registry/migrations/010-foundation.ts'

let db: Sqlite.Database
beforeEach(() => {
  db = new Sqlite(':memory:')
  db.pragma('foreign_keys = ON')
  db.exec(foundation.up)
  db.exec(`
    INSERT INTO artwork VALUES ('art', 'a', 'b', 1, '2026-11-22');
    INSERT INTO achievement VALUES ('tutor', 'Family', '{"name":"Tutor"}', NULL, 'art', 1, NULL, '2026-11-22');
    INSERT INTO achievement_version VALUES ('tutor-1', 'tutor', '{"name":"Tutor"}', NULL, 'art');
    INSERT INTO recipient VALUES ('anna', 'Anna', 'anna', 'anna', NULL, NULL);
    INSERT INTO batch VALUES ('spring', 'Spring', 'planned', 'issued/spring', '{}', '2026-11-22', NULL);
    INSERT INTO batch_row VALUES ('spring', 1, 2, 'anna', 'tutor-1', 'urn:1', 'urn:2', 'salt', '2026-11-22',
      NULL, NULL, NULL, '001 Anna', 'planned', NULL);
    INSERT INTO credential VALUES ('urn:1', 'spring', 1, 'anna', 'tutor', '2026-11-22', NULL, '2026-11-22', '{}');
  `)
})

test('every table refuses values of another kind than its columns', () => {
  const tables = db.prepare("SELECT name, strict FROM pragma_table_list WHERE schema = 'main'").all() as {
    name: string
    strict: number
  }[]
  const ours = tables.filter(({ name }) => !name.startsWith('sqlite_'))
  expect(ours.length).toBeGreaterThanOrEqual(10)
  expect(ours.filter(({ strict }) => strict === 0)).toEqual([])
})

test.each([
  ['a second issuer', "INSERT INTO issuer VALUES (2, 'did', 'n', 'e', 'u', 'en', NULL, 'now')", /CHECK/],
  ['a person without a name', "INSERT INTO recipient VALUES ('x', '', '', '', NULL, NULL)", /CHECK/],
  ['a failed row that does not say why', "UPDATE batch_row SET state = 'failed'", /CHECK/],
  ['a row in a state nobody knows', "UPDATE batch_row SET state = 'lost'", /CHECK/],
  ['facts that are not JSON', "UPDATE achievement SET facts = 'Tutor'", /CHECK/],
  [
    'two batches in one folder',
    "INSERT INTO batch SELECT 'b', name, state, folder, issuer, planned_at, NULL FROM batch",
    /UNIQUE/,
  ],
  [
    'two credentials for one row',
    "INSERT INTO credential SELECT 'urn:9', batch_id, row, recipient_id, achievement_id, awarded_on, NULL, issued_at, '{}' FROM credential",
    /UNIQUE/,
  ],
  ['a credential without a planned row', 'UPDATE credential SET row = 9', /FOREIGN KEY/],
  ['a badge taken away that somebody holds', 'DELETE FROM achievement', /FOREIGN KEY/],
  ['a file of a kind nobody makes', "INSERT INTO credential_file VALUES ('urn:1', 'gif', 'x', 'y')", /CHECK/],
])('%s is refused', (_what, sql, reason) => {
  expect(() => db.exec(sql)).toThrow(reason)
})

describe('however long the registry, an index finds', () => {
  const planOf = (sql: string): string =>
    (db.prepare(`EXPLAIN QUERY PLAN ${sql}`).all() as { detail: string }[])
      .map(({ detail }) => detail)
      .join('\n')

  test.each([
    [
      'the next rows to sign',
      "SELECT * FROM batch_row WHERE batch_id = 'b' AND row > 5 ORDER BY row LIMIT 64",
    ],
    ['how far a batch is', "SELECT state, count(*) FROM batch_row WHERE batch_id = 'b' GROUP BY state"],
    ['who holds a badge', "SELECT recipient_id FROM credential WHERE achievement_id = 'tutor'"],
    ['what happened to a credential', "SELECT * FROM event WHERE subject = 'urn:1' ORDER BY id"],
    ['the files of a credential', "SELECT * FROM credential_file WHERE credential_id = 'urn:1'"],
  ])('%s', (_what, sql) => {
    expect(planOf(sql)).toMatch(/USING .*(INDEX|PRIMARY KEY)/)
    expect(planOf(sql)).not.toMatch(/SCAN|TEMP B-TREE/)
  })
})
