import { z } from 'zod'
import type { ReadableDb, WritableDb } from '../database.ts'
import { fromJson } from '../fromJson.ts'

const statusListRow = z.object({
  id: z.string(),
  address: z.string(),
  held: z.string().nullable(),
  elsewhere: fromJson(z.array(z.int().min(0))),
})
export type StatusListRecord = Readonly<z.infer<typeof statusListRow>>

export function insertStatusList(
  db: WritableDb,
  list: { readonly id: string; readonly address: string; readonly madeAt: string },
): void {
  db.prepare('INSERT INTO status_list (id, address, made_at) VALUES (@id, @address, @madeAt)').run(list)
}

export function findStatusList(db: ReadableDb, id: string): StatusListRecord | undefined {
  const row = db.prepare('SELECT id, address, held, elsewhere FROM status_list WHERE id = ?').get(id)
  return row === undefined ? undefined : statusListRow.parse(row)
}

export const allStatusLists = (db: ReadableDb): StatusListRecord[] =>
  z
    .array(statusListRow)
    .parse(db.prepare('SELECT id, address, held, elsewhere FROM status_list ORDER BY made_at, id').all())

const newest = z.object({ id: z.string(), address: z.string(), taken: z.int() })

/** The list that new credentials go into: the newest below this address. */
export function newestStatusList(db: ReadableDb, below: string): z.infer<typeof newest> | undefined {
  const row = db
    .prepare(
      `SELECT id, address, (SELECT count(*) FROM batch_row WHERE status_list_id = status_list.id) AS taken
       FROM status_list WHERE substr(address, 1, length(?)) = ? ORDER BY made_at DESC, id LIMIT 1`,
    )
    .get(below, below)
  return row === undefined ? undefined : newest.parse(row)
}

export const isTaken = (db: ReadableDb, listId: string, index: number): boolean =>
  db.prepare('SELECT 1 FROM batch_row WHERE status_list_id = ? AND status_index = ?').get(listId, index) !==
  undefined

/** Indices of what was revoked on this computer, up to an instant. */
export const revokedIn = (db: ReadableDb, listId: string, upTo = '9999'): number[] =>
  z.array(z.int()).parse(
    db
      .prepare(
        `SELECT w.status_index FROM revocation v JOIN batch_row w ON w.credential_id = v.credential_id
         WHERE w.status_list_id = ? AND v.at <= ? ORDER BY w.status_index`,
      )
      .pluck()
      .all(listId, upTo),
  )

export function setHeld(db: WritableDb, listId: string, sha256: string): void {
  db.prepare('UPDATE status_list SET held = ? WHERE id = ?').run(sha256, listId)
}

export function takeOver(
  db: WritableDb,
  listId: string,
  held: string | null,
  indices: readonly number[],
): void {
  db.prepare('UPDATE status_list SET held = ?, elsewhere = ? WHERE id = ?').run(
    held,
    JSON.stringify(indices),
    listId,
  )
}

/** Nothing is known of what the endpoint holds: it is another one, or was long out of sight. */
export function forgetHeld(db: WritableDb): void {
  db.prepare('UPDATE status_list SET held = NULL').run()
}
