import { z } from 'zod'
import { type BatchState, batchState, type RowState, rowState } from '#core/contract/batches'
import { issuerFacts } from '#core/contract/workspace'
import { type Visibility, visibilities } from '#core/visibilities'
import type { ReadableDb, WritableDb } from '../database.ts'
import { fromJson } from '../fromJson.ts'

/** The issuer as a batch names it: frozen when the batch is planned. */
const batchIssuer = issuerFacts.extend({ did: z.string() })
export type BatchIssuer = z.infer<typeof batchIssuer>

const batchRecord = z.object({
  id: z.string(),
  name: z.string(),
  state: batchState,
  folder: z.string(),
  issuer: fromJson(batchIssuer),
  planned_at: z.string(),
  visibility: z.enum(visibilities).nullable(),
  certificates: z.string().nullable(),
})

export interface BatchRecord {
  readonly id: string
  readonly name: string
  readonly state: BatchState
  /** Relative to the workspace, with forward slashes. */
  readonly folder: string
  readonly issuer: BatchIssuer
  readonly plannedAt: string
  /** How much of its credentials anyone can see; null: as the issuer chose for all. */
  readonly visibility: Visibility | null
  readonly certificates: string | null
}

const toRecord = (row: unknown): BatchRecord => {
  const { planned_at, ...rest } = batchRecord.parse(row)
  return { ...rest, plannedAt: planned_at }
}

export function findBatch(db: ReadableDb, id: string): BatchRecord | undefined {
  const row = db.prepare('SELECT * FROM batch WHERE id = ?').get(id)
  return row === undefined ? undefined : toRecord(row)
}

/** Newest first. */
export const listBatches = (db: ReadableDb): BatchRecord[] =>
  db.prepare('SELECT * FROM batch ORDER BY planned_at DESC, rowid DESC').all().map(toRecord)

export const folderIsTaken = (db: ReadableDb, folder: string): boolean =>
  db.prepare('SELECT 1 FROM batch WHERE folder = ?').get(folder) !== undefined

export function insertBatch(db: WritableDb, batch: Omit<BatchRecord, 'certificates'>): void {
  db.prepare(
    `INSERT INTO batch (id, name, state, folder, issuer, visibility, planned_at)
     VALUES (@id, @name, @state, @folder, @issuer, @visibility, @plannedAt)`,
  ).run({ ...batch, issuer: JSON.stringify(batch.issuer) })
}

export function setBatchState(db: WritableDb, id: string, state: BatchState): void {
  db.prepare('UPDATE batch SET state = ? WHERE id = ?').run(state, id)
}

export function setCertificates(db: WritableDb, id: string, path: string | null): void {
  db.prepare('UPDATE batch SET certificates = ? WHERE id = ?').run(path, id)
}

/** A crash leaves `running` behind: nothing runs when a registry is opened. */
export function pauseInterrupted(db: WritableDb): void {
  db.prepare("UPDATE batch SET state = 'paused' WHERE state = 'running'").run()
}

const counts = z.object({ state: rowState, count: z.int() })

export function countRows(db: ReadableDb, batchId: string): Record<RowState, number> {
  const result = { planned: 0, filed: 0, failed: 0, cancelled: 0 }
  const rows = db
    .prepare('SELECT state, count(*) AS count FROM batch_row WHERE batch_id = ? GROUP BY state')
    .all(batchId)
  for (const { state, count } of z.array(counts).parse(rows)) result[state] = count
  return result
}

export const countWithoutEmail = (db: ReadableDb, batchId: string): number =>
  Number(
    db
      .prepare(
        `SELECT count(*) FROM batch_row b JOIN recipient r ON r.id = b.recipient_id
         WHERE b.batch_id = ? AND r.email IS NULL`,
      )
      .pluck()
      .get(batchId),
  )

const awarded = z.array(z.object({ id: z.string(), name: z.string(), count: z.int() }))

/** How many of each achievement, the most frequent first; named in the language most of them are in. */
export const achievementsOfBatch = (db: ReadableDb, batchId: string): z.infer<typeof awarded> =>
  awarded.parse(
    db
      .prepare(
        `SELECT id, name, sum(count) AS count, max(count) AS most FROM (
           SELECT v.achievement_id AS id, json_extract(v.facts, '$.name') AS name, count(*) AS count
           FROM batch_row b JOIN achievement_version v ON v.id = b.version_id
           WHERE b.batch_id = ? GROUP BY v.id)
         GROUP BY id ORDER BY count DESC, name`,
      )
      .all(batchId),
  )
