import Sqlite from 'better-sqlite3'
import { beforeEach, expect, test } from 'vitest'
import { foundation } from '../../../../main/registry/migrations/010-foundation.ts'
import { paper } from '../../../../main/registry/migrations/050-paper.ts'

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
    INSERT INTO batch VALUES ('spring', 'Spring', 'done', 'issued/spring', '{}', '2026-11-22', NULL);
    INSERT INTO batch_row VALUES ('spring', 1, 2, 'anna', 'tutor-1', 'urn:1', 'urn:2', 'salt', '2026-11-22',
      NULL, NULL, NULL, '001 Anna', 'filed', NULL);
    INSERT INTO credential VALUES ('urn:1', 'spring', 1, 'anna', 'tutor', '2026-11-22', NULL, '2026-11-22', '{}');
  `)
  db.exec(paper.up)
})

test('what was issued before has no short form', () => {
  expect(db.prepare('SELECT short_form FROM credential').pluck().get()).toBeNull()
})

test('that somebody was printed is forgotten with the person', () => {
  db.exec("INSERT INTO certificate_print VALUES ('urn:1', '2026-11-22', '2026-11-23', 2)")
  db.exec("DELETE FROM credential WHERE id = 'urn:1'")
  expect(db.prepare('SELECT count(*) FROM certificate_print').pluck().get()).toBe(0)
})

test.each([
  ['a print of nothing', "'urn:9', '2026-11-22', '2026-11-22', 1", /FOREIGN KEY/],
  ['a last print before the first', "'urn:1', '2026-11-22', '2026-11-21', 1", /CHECK/],
  ['a print that never was', "'urn:1', '2026-11-22', '2026-11-22', 0", /CHECK/],
])('%s is refused', (_what, values, reason) => {
  expect(() => db.exec(`INSERT INTO certificate_print VALUES (${values})`)).toThrow(reason)
})
