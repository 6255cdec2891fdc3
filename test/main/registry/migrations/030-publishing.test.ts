import Sqlite from 'better-sqlite3'
import { beforeEach, expect, test } from 'vitest'
import { foundation } from '../../../../main/registry/migrations/010-foundation.ts'
import { publishing } from '../../../../main/registry/migrations/030-publishing.ts'

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
    INSERT INTO batch_row VALUES ('spring', 2, 3, 'anna', 'tutor-1', 'urn:3', 'urn:4', 'salt', '2026-11-22',
      NULL, NULL, NULL, '002 Anna', 'filed', NULL);
    INSERT INTO credential VALUES ('urn:1', 'spring', 1, 'anna', 'tutor', '2026-11-22', NULL, '2026-11-22', '{}');
  `)
  db.exec(publishing.up)
})

test('what was issued before stays as it was: in no list, and with no choice of its own', () => {
  expect(db.prepare('SELECT status_list_id, status_index FROM batch_row WHERE row = 1').get()).toEqual({
    status_list_id: null,
    status_index: null,
  })
  expect(db.prepare('SELECT visibility FROM credential').pluck().get()).toBeNull()
})

test.each([
  [
    'a second place to publish',
    "INSERT INTO publishing VALUES (2, 'https://a.example/', NULL, 'page', 0, 'now')",
    /CHECK/,
  ],
  [
    'an address without its end',
    "INSERT INTO publishing VALUES (1, 'https://a.example', NULL, 'page', 0, 'now')",
    /CHECK/,
  ],
  ['a kind of page nobody knows', "UPDATE credential SET visibility = 'all'", /CHECK/],
  ['a revocation of nothing', "INSERT INTO revocation VALUES ('urn:9', 'why', 'now', NULL)", /FOREIGN KEY/],
  [
    'a refusal that does not say why',
    "INSERT INTO outbox (kind, subject, at, state) VALUES ('issuer', 'did', 'now', 'refused')",
    /CHECK/,
  ],
  [
    'two people at one place of a list',
    `INSERT INTO status_list (id, address, made_at) VALUES ('list', 'https://a.example/list', 'now');
     UPDATE batch_row SET status_list_id = 'list', status_index = 7`,
    /UNIQUE/,
  ],
])('%s is refused', (_what, sql, reason) => {
  expect(() => db.exec(sql)).toThrow(reason)
})

test('an index finds what waits, and the place of a credential in its list', () => {
  const planOf = (sql: string): string =>
    (db.prepare(`EXPLAIN QUERY PLAN ${sql}`).all() as { detail: string }[])
      .map(({ detail }) => detail)
      .join('\n')
  for (const sql of [
    "SELECT * FROM outbox WHERE state = 'waiting' ORDER BY seq LIMIT 100",
    "SELECT 1 FROM batch_row WHERE status_list_id = 'list' AND status_index = 7",
    "SELECT state FROM outbox WHERE kind = 'credential' AND subject = 'x'",
  ]) {
    expect(planOf(sql)).toMatch(/USING .*INDEX/)
    expect(planOf(sql)).not.toMatch(/SCAN|TEMP B-TREE/)
  }
})
