/** The append-only log of what happened: each event's hash covers the one before it. */
import { hash } from 'node:crypto'
import { z } from 'zod'
import type { ReadableDb, WritableDb } from './database.ts'
import { statement } from './statement.ts'

export type EventKind =
  | 'workspace-created'
  | 'issuer-changed'
  | 'achievement-created'
  | 'achievement-changed'
  | 'achievement-archived'
  | 'achievement-restored'
  | 'achievement-released'
  | 'family-begun'
  | 'family-archived'
  | 'family-restored'
  | 'batch-planned'
  | 'batch-cancelled'
  | 'credential-issued'
  | 'certificate-printed'
  | 'certificate-reprinted'
  | 'credential-revoked'
  | 'credential-replaced'
  | 'credential-corrects'
  | 'visibility-chosen'
  | 'credential-erased'
  | 'revocation-taken-back'
  | 'endpoint-connected'
  | 'endpoint-disconnected'
  | 'folder-published'

export interface NewEvent {
  readonly at: string
  readonly kind: EventKind
  /** The id of what it happened to. */
  readonly subject: string
  /** Small facts; never a key, a name or an e-mail address, which would outlive an erasure. */
  readonly data?: Readonly<Record<string, string | number | boolean>>
}

const eventRow = z.object({
  id: z.int(),
  at: z.string(),
  kind: z.string(),
  subject: z.string(),
  data: z.string(),
  hash: z.string(),
})

export function appendEvent(db: WritableDb, event: NewEvent): void {
  const previous = statement(db, 'SELECT hash FROM event ORDER BY id DESC LIMIT 1').pluck().get()
  const data = JSON.stringify(event.data ?? {})
  statement(db, 'INSERT INTO event (at, kind, subject, data, hash) VALUES (?, ?, ?, ?, ?)').run(
    event.at,
    event.kind,
    event.subject,
    data,
    chainedHash(typeof previous === 'string' ? previous : '', { ...event, data }),
  )
}

export const eventsOf = (db: ReadableDb, subject: string) =>
  z.array(eventRow).parse(db.prepare('SELECT * FROM event WHERE subject = ? ORDER BY id').all(subject))

export const lastEventAt = (db: ReadableDb): string | null => {
  const at = db.prepare('SELECT max(at) FROM event').pluck().get()
  return typeof at === 'string' ? at : null
}

/** The id of the first event whose hash does not follow from the one before, or null if the log is whole. */
export function firstBrokenEvent(db: ReadableDb): number | null {
  let previous = ''
  for (const row of db.prepare('SELECT * FROM event ORDER BY id').iterate()) {
    const event = eventRow.parse(row)
    if (event.hash !== chainedHash(previous, event)) return event.id
    previous = event.hash
  }
  return null
}

const chainedHash = (
  previous: string,
  event: { at: string; kind: string; subject: string; data: string },
): string => hash('sha256', JSON.stringify([previous, event.at, event.kind, event.subject, event.data]))
