/** What has changed here and is not yet known where it is published: one row for each thing, oldest change first. */
import { z } from 'zod'
import type { ReadableDb, WritableDb } from '../database.ts'
import { statement } from '../statement.ts'

const outboxKind = z.enum([
  'issuer',
  'achievement',
  'credential',
  'replacement',
  'statusList',
  'image',
  'erasure',
])
export type OutboxKind = z.infer<typeof outboxKind>

const outboxRow = z.object({
  seq: z.int(),
  kind: outboxKind,
  /** Bare UUID, DID or SHA-256. */
  subject: z.string(),
  of: z.enum(['credential', 'achievement', 'image']).nullable(),
  at: z.string(),
  state: z.enum(['waiting', 'published', 'refused']),
  settledAt: z.string().nullable(),
  code: z.string().nullable(),
  problem: z.string().nullable(),
})
export type OutboxRow = Readonly<z.infer<typeof outboxRow>>

const COLUMNS = 'seq, kind, subject, of, at, state, settled_at AS settledAt, code, problem'

export interface Queued {
  readonly kind: OutboxKind
  readonly subject: string
  readonly of?: 'credential' | 'achievement' | 'image'
  readonly at: string
}

/** Call it in the transaction of the fact. A thing that waits already moves to the end with its newest state. */
export function enqueue(db: WritableDb, { kind, subject, of, at }: Queued): void {
  statement(db, 'DELETE FROM outbox WHERE kind = ? AND subject = ?').run(kind, subject)
  statement(db, "INSERT INTO outbox (kind, subject, of, at, state) VALUES (?, ?, ?, ?, 'waiting')").run(
    kind,
    subject,
    of ?? null,
    at,
  )
}

export const isQueued = (db: ReadableDb, kind: OutboxKind, subject: string): boolean =>
  statement(db, 'SELECT 1 FROM outbox WHERE kind = ? AND subject = ?').get(kind, subject) !== undefined

export const oldestWaiting = (db: ReadableDb, limit: number): OutboxRow[] =>
  z
    .array(outboxRow)
    .parse(
      db.prepare(`SELECT ${COLUMNS} FROM outbox WHERE state = 'waiting' ORDER BY seq LIMIT ?`).all(limit),
    )

export const refusedRows = (db: ReadableDb, limit: number): OutboxRow[] =>
  z
    .array(outboxRow)
    .parse(
      db.prepare(`SELECT ${COLUMNS} FROM outbox WHERE state = 'refused' ORDER BY seq LIMIT ?`).all(limit),
    )

/** Only the row that was sent: if its thing changed meanwhile, the newer row has another number and goes on waiting. */
export function settle(
  db: WritableDb,
  seq: number,
  settled: { readonly at: string; readonly refused?: { readonly code: string; readonly problem: string } },
): void {
  db.prepare('UPDATE outbox SET state = ?, settled_at = ?, code = ?, problem = ? WHERE seq = ?').run(
    settled.refused ? 'refused' : 'published',
    settled.at,
    settled.refused?.code ?? null,
    settled.refused?.problem ?? null,
    seq,
  )
}

/** The person has mended the reason, or wants to try once more. */
export function retryRefused(db: WritableDb, seq?: number): void {
  const all = "UPDATE outbox SET state = 'waiting', code = NULL, problem = NULL WHERE state = 'refused'"
  if (seq === undefined) db.prepare(all).run()
  else db.prepare(`${all} AND seq = ?`).run(seq)
}

export function dropQueued(db: WritableDb, kind: OutboxKind, subject: string): void {
  db.prepare('DELETE FROM outbox WHERE kind = ? AND subject = ?').run(kind, subject)
}

/** Erasures stay: whoever was to be forgotten is still to be forgotten once there is an endpoint again. */
export function emptyOutbox(db: WritableDb): void {
  db.prepare("DELETE FROM outbox WHERE kind <> 'erasure' OR state = 'published'").run()
}

/** What waited is not sent; what was published is remembered, as it may have to be erased. */
export function dropWaiting(db: WritableDb): void {
  db.prepare("DELETE FROM outbox WHERE kind <> 'erasure' AND state <> 'published'").run()
}

const countRow = z.object({ kind: outboxKind, state: outboxRow.shape.state, count: z.int() })

export const countOutbox = (db: ReadableDb): z.infer<typeof countRow>[] =>
  z
    .array(countRow)
    .parse(db.prepare('SELECT kind, state, count(*) AS count FROM outbox GROUP BY kind, state').all())

/** When a thing last went out, or null if it waits, was refused, or never was in line. */
export const publishedAt = (db: ReadableDb, kind: OutboxKind, subject: string): string | null => {
  const at = db
    .prepare("SELECT settled_at FROM outbox WHERE kind = ? AND subject = ? AND state = 'published'")
    .pluck()
    .get(kind, subject)
  return typeof at === 'string' ? at : null
}

export const lastPublishedAt = (db: ReadableDb): string | null => {
  const at = db.prepare("SELECT max(settled_at) FROM outbox WHERE state = 'published'").pluck().get()
  return typeof at === 'string' ? at : null
}
