import Sqlite from 'better-sqlite3'
import { beforeEach, expect, test } from 'vitest'
import { foundation } from '../../../../main/registry/migrations/010-foundation.ts'
import { families } from '../../../../main/registry/migrations/020-families.ts'
import { ownStyles } from '../../../../main/registry/migrations/025-own-styles.ts'

let db: Sqlite.Database
beforeEach(() => {
  db = new Sqlite(':memory:')
  for (const { up } of [foundation, families, ownStyles]) db.exec(up)
  db.exec(`INSERT INTO own_style VALUES ('a', 'Ours', '{"style":"harbour"}', '2026-11-22')`)
})

test.each([
  [
    'two styles of one name, whatever the case',
    `INSERT INTO own_style VALUES ('b', 'OURS', '{}', 'now')`,
    /UNIQUE/,
  ],
  ['a look that is not JSON', `INSERT INTO own_style VALUES ('b', 'Theirs', 'harbour', 'now')`, /CHECK/],
  ['values of another kind', `UPDATE own_style SET look = x'00'`, /BLOB/],
])('%s is refused', (_what, sql, reason) => {
  expect(() => db.exec(sql)).toThrow(reason)
})
