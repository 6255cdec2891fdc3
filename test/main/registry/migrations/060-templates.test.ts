import Sqlite from 'better-sqlite3'
import { beforeEach, expect, test } from 'vitest'
import { foundation } from '../../../../main/registry/migrations/010-foundation.ts'
import { templates } from '../../../../main/registry/migrations/060-templates.ts'

let db: Sqlite.Database
beforeEach(() => {
  db = new Sqlite(':memory:')
  db.pragma('foreign_keys = ON')
  db.exec(foundation.up)
  db.exec(templates.up)
  db.exec(`
    INSERT INTO own_template VALUES ('a', 'Ours', '{}', 0, '2026-11-22', NULL);
    INSERT INTO own_template VALUES ('b', 'ours', '{}', 0, '2026-11-22', '2026-11-23');
    INSERT INTO own_template_edition VALUES ('hash', 'a', '{}', '2026-11-22');
  `)
})

test.each([
  ['two templates of one name', "UPDATE own_template SET removed_at = NULL WHERE id = 'b'", /UNIQUE/],
  ['a template without a name', "UPDATE own_template SET name = ''", /CHECK/],
  ['an edition of nothing', "INSERT INTO own_template_edition VALUES ('x', 'z', '{}', 'now')", /FOREIGN KEY/],
  ['another look of what was printed', "UPDATE own_template_edition SET document = '[]'", /stays as it was/],
])('%s is refused', (_what, sql, reason) => {
  expect(() => db.exec(sql)).toThrow(reason)
})

test('a template that some other version wrote does not keep the registry from opening', () => {
  db.exec("UPDATE own_template SET document = 'not JSON at all' WHERE id = 'a'")
  expect(db.prepare("SELECT name FROM own_template WHERE id = 'a'").pluck().get()).toBe('Ours')
})
