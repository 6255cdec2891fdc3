import Sqlite from 'better-sqlite3'
import { beforeEach, expect, test } from 'vitest'
import { foundation } from '../../../../main/registry/migrations/010-foundation.ts'
import { families } from '../../../../main/registry/migrations/020-families.ts'

let db: Sqlite.Database
beforeEach(() => {
  db = new Sqlite(':memory:')
  db.pragma('foreign_keys = ON')
  db.exec(foundation.up)
  db.exec(`
    INSERT INTO artwork VALUES ('art', 'a', 'b', 1, '2026-11-22');
    INSERT INTO achievement VALUES ('tutor', 'Harbour', '{"name":"Tutor"}', NULL, 'art', 1, NULL, '2026-11-22');
    INSERT INTO achievement_version VALUES ('tutor-1', 'tutor', '{"name":"Tutor"}', NULL, 'art');
  `)
  db.exec(families.up)
  db.exec(`
    INSERT INTO family VALUES ('harbour', 'Harbour', '{}', 1, 1, '2026-11-22', NULL);
    INSERT INTO family_step VALUES ('harbour', 1, 'Move the title', '[]', '2026-11-22');
    INSERT INTO release VALUES ('tutor', 1, 'tutor-1', '{}', '{}', '2026-11-22');
    INSERT INTO own_style VALUES ('a', 'Ours', '{"style":"harbour"}', '2026-11-22');
  `)
})

test('badges that were there before are untouched', () => {
  expect(db.prepare('SELECT family, facts FROM achievement').all()).toEqual([
    { family: 'Harbour', facts: '{"name":"Tutor"}' },
  ])
})

test.each([
  [
    'two families of one name',
    "INSERT INTO family VALUES ('b', 'Harbour', NULL, 0, 0, 'now', NULL)",
    /UNIQUE/,
  ],
  ['a document that is not JSON', "UPDATE family SET document = 'Harbour'", /CHECK/],
  ['a step of no family', "INSERT INTO family_step VALUES ('x', 1, '', '[]', 'now')", /FOREIGN KEY/],
  ['two steps in one place', "INSERT INTO family_step VALUES ('harbour', 1, '', '[]', 'now')", /UNIQUE/],
  ['a family gone with its steps left', 'DELETE FROM family', /FOREIGN KEY/],
  [
    'a release of no badge',
    "INSERT INTO release VALUES ('x', 1, 'tutor-1', '{}', '{}', 'now')",
    /FOREIGN KEY/,
  ],
  [
    'one number for two releases',
    "INSERT INTO release VALUES ('tutor', 1, 'tutor-1', '{}', '{}', 'now')",
    /UNIQUE/,
  ],
  ['two styles of one name', "INSERT INTO own_style VALUES ('b', 'OURS', '{}', 'now')", /UNIQUE/],
  ['a look that is not JSON', "UPDATE own_style SET look = 'harbour'", /CHECK/],
])('%s is refused', (_what, sql, reason) => {
  expect(() => db.exec(sql)).toThrow(reason)
})

test('the name of an archived family can be given again', () => {
  db.exec("UPDATE family SET archived_at = '2026-11-22'")
  db.exec("INSERT INTO family VALUES ('b', 'Harbour', NULL, 0, 0, 'now', NULL)")
  expect(db.prepare('SELECT count(*) FROM family').pluck().get()).toBe(2)
})

test.each([
  ['the next step to undo', "SELECT diff FROM family_step WHERE family_id = 'harbour' AND seq = 9"],
  ['what was released of a badge', "SELECT * FROM release WHERE achievement_id = 'tutor' ORDER BY number"],
  [
    'how often a version was issued',
    "SELECT count(*) FROM batch_row WHERE version_id = 'v' AND state = 'filed'",
  ],
])('however long the history, an index finds %s', (_what, sql) => {
  const plan = db.prepare(`EXPLAIN QUERY PLAN ${sql}`).all() as { detail: string }[]
  expect(plan.map(({ detail }) => detail).join('\n')).toMatch(/^SEARCH .*(INDEX|PRIMARY KEY)/)
})
