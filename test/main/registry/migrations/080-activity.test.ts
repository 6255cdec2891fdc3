import Sqlite from 'better-sqlite3'
import { expect, test } from 'vitest'
import { foundation } from '../../../../main/registry/migrations/010-foundation.ts'
import { activity } from '../../../../main/registry/migrations/080-activity.ts'

test('what was issued before says nothing of days, and no activity ends before it begins', () => {
  const db = new Sqlite(':memory:')
  db.pragma('foreign_keys = OFF')
  db.exec(foundation.up)
  db.exec(`
    INSERT INTO batch_row (batch_id, row, line, recipient_id, version_id, credential_id, subject_id, salt, awarded_on,
      file_stem, state) VALUES ('b', 1, 1, 'r', 'v', 'c', 's', '', '2026-11-20', '001', 'planned')`)
  db.exec(activity.up)
  expect(db.prepare('SELECT activity_start, activity_end FROM batch_row').get()).toEqual({
    activity_start: null,
    activity_end: null,
  })
  const set = db.prepare('UPDATE batch_row SET activity_start = ?, activity_end = ?')
  for (const days of [
    ['2026-03-01', '2026-03-01'],
    ['2026-03-01', null],
    [null, '2026-03-01'],
  ])
    set.run(...days)
  expect(() => set.run('2026-03-02', '2026-03-01')).toThrow(/CHECK/)
})
