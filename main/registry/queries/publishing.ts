import { z } from 'zod'
import { visibility } from '#core/sync/protocol'
import type { ReadableDb, WritableDb } from '../database.ts'

const publishingRow = z.object({
  base: z.string(),
  endpoint: z.string().nullable(),
  visibility,
  automatic: z.int().transform((value) => value === 1),
  connectedAt: z.string(),
})
/** Where everything is published; `endpoint` is null for plain files. */
export type Publishing = Readonly<z.infer<typeof publishingRow>>

export function findPublishing(db: ReadableDb): Publishing | undefined {
  const row = db
    .prepare(
      'SELECT base, endpoint, visibility, automatic, connected_at AS connectedAt FROM publishing WHERE id = 1',
    )
    .get()
  return row === undefined ? undefined : publishingRow.parse(row)
}

export function putPublishing(db: WritableDb, publishing: Publishing): void {
  db.prepare(
    `INSERT INTO publishing (id, base, endpoint, visibility, automatic, connected_at)
     VALUES (1, @base, @endpoint, @visibility, @automatic, @connectedAt)
     ON CONFLICT (id) DO UPDATE SET base = @base, endpoint = @endpoint, visibility = @visibility,
       automatic = @automatic, connected_at = @connectedAt`,
  ).run({ ...publishing, automatic: publishing.automatic ? 1 : 0 })
}

export function removePublishing(db: WritableDb): void {
  db.prepare('DELETE FROM publishing').run()
}
