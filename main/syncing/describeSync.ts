import { type SyncState, sentKind } from '#core/contract/sync'
import type { ReadableDb } from '../registry/database.ts'
import { findAchievement } from '../registry/queries/achievements.ts'
import { countOutbox, lastPublishedAt, type OutboxRow, refusedRows } from '../registry/queries/outbox.ts'
import { badgeOfCredential } from '../registry/queries/sendable.ts'
import { connected } from './queueChanges.ts'

const MOST_REFUSED_SHOWN = 200

/** How publishing stands, in numbers, with each refusal and its reason. */
export function describeSync(db: ReadableDb): SyncState {
  const publishing = connected(db)
  const counts = countOutbox(db)
  return {
    connection: publishing ?? null,
    waiting: counts
      .filter(({ state }) => state === 'waiting')
      .map(({ kind, count }) => ({ kind, count }))
      .toSorted((one, other) => sentKind.options.indexOf(one.kind) - sentKind.options.indexOf(other.kind)),
    refused: refusedRows(db, MOST_REFUSED_SHOWN).map((row) => ({
      seq: row.seq,
      kind: row.kind,
      what: wordsFor(db, row),
      code: row.code ?? '',
      problem: row.problem ?? '',
    })),
    published: counts.reduce((sum, { state, count }) => sum + (state === 'published' ? count : 0), 0),
    lastSentAt: lastPublishedAt(db),
  }
}

/** Never a person's name: what is not published must not be shown as if it were. */
export function wordsFor(db: ReadableDb, { kind, subject }: Pick<OutboxRow, 'kind' | 'subject'>): string {
  if (kind === 'achievement') return findAchievement(db, subject)?.facts.name ?? ''
  if (kind === 'credential' || kind === 'replacement') return badgeOfCredential(db, subject) ?? ''
  return ''
}
