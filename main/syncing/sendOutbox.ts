import { hash } from 'node:crypto'
import type { Progress } from '#core/contract/shapes'
import { isStudioError } from '#core/errors'
import type { Entry, EntryAnswer } from '#core/sync/protocol'
import { pushed, syncLimits, syncPaths } from '#core/sync/protocol'
import { countOutbox, dropQueued, type OutboxRow, oldestWaiting, settle } from '../registry/queries/outbox.ts'
import { markPublished } from '../registry/queries/revocations.ts'
import { findStatusList, revokedIn, setHeld } from '../registry/queries/statusLists.ts'
import { askEndpoint } from './askEndpoint.ts'
import { catchUpWithList } from './catchUpWithList.ts'
import { makeEntry } from './makeEntry.ts'
import type { Sending } from './sending.ts'

/** Entries of one request, and their bytes: a slow connection gets answers often enough to lose little. */
const MOST_ENTRIES = 100
const MOST_BYTES = syncLimits.bodyBytes / 4

/**
 * Sends what waits, oldest first, and settles each row by its own answer: a refused one stays with its reason, the
 * others go on. Stopping, a crash or a lost answer leave rows waiting, and sending them again changes nothing. Throws
 * what `askEndpoint` throws once all tries are used up.
 */
export async function* sendOutbox(sending: Sending): AsyncGenerator<Progress, void> {
  const { db } = sending.workspace
  const { signal } = sending.asking
  const waiting = (): number =>
    countOutbox(db).reduce((sum, { state, count }) => sum + (state === 'waiting' ? count : 0), 0)
  let total = waiting()
  let done = 0
  yield { stage: 'sending', done, total }
  const caughtUp = new Map<string, number>()
  while (!signal.aborted) {
    const rows = oldestWaiting(db, MOST_ENTRIES)
    if (rows.length === 0) return
    const batch = await batchOf(rows, sending)
    if (batch.length > 0) {
      const { answers } = await patiently(
        batch.map(({ entry }) => entry),
        sending,
      )
      for (const [i, { row, entry }] of batch.entries()) {
        await settleRow(row, entry, answers[i]!, sending, caughtUp)
      }
    }
    const left = waiting()
    total = Math.max(total, done + left)
    done = total - left
    yield { stage: 'sending', done, total }
  }
}

interface Sent {
  readonly row: OutboxRow
  readonly entry: Entry
}

/** As many of the rows as fit into one request. A thing that is gone needs no sending. */
async function batchOf(rows: readonly OutboxRow[], sending: Sending): Promise<Sent[]> {
  const batch: Sent[] = []
  let bytes = 0
  for (const row of rows) {
    const entry = await made(row, sending)
    if (!entry) continue
    bytes += JSON.stringify(entry).length
    if (batch.length > 0 && bytes > MOST_BYTES) break
    batch.push({ row, entry })
  }
  return batch
}

/** What cannot be made here, such as a picture whose file is damaged, is shown with its reason and holds nobody up. */
async function made(row: OutboxRow, sending: Sending): Promise<Entry | undefined> {
  const { db } = sending.workspace
  try {
    const entry = await makeEntry(row, sending)
    if (!entry) dropQueued(db, row.kind, row.subject)
    return entry
  } catch (error) {
    if (!isStudioError(error)) throw error
    const at = sending.asking.world.now().toISOString()
    settle(db, row.seq, { at, refused: { code: error.code, problem: error.message } })
    return undefined
  }
}

const WORTH_TRYING_AGAIN = new Set(['sync/unreachable', 'sync/busy', 'sync/replay', 'sync/digest'])

/** Tries again after ever longer breaks. Each try is signed anew, so an endpoint never takes it for a replay. */
async function patiently(entries: readonly Entry[], { asking, tries, wait, random }: Sending) {
  const answersOf = pushed.refine(({ answers }) => answers.length === entries.length)
  for (let attempt = 1; ; attempt++) {
    try {
      return await askEndpoint(syncPaths.push, { entries }, answersOf, asking)
    } catch (error) {
      const again = isStudioError(error) && WORTH_TRYING_AGAIN.has(error.code) && attempt < tries
      if (!again || asking.signal.aborted) throw error
      await wait(breakBefore(attempt, error.details.retryAfterSeconds, random))
      if (asking.signal.aborted) throw error
    }
  }
}

const FIRST_BREAK_MS = 1000
const LONGEST_BREAK_MS = 60_000

/** Anything up to twice as long as before: exponential back-off with full jitter. */
function breakBefore(attempt: number, retryAfterSeconds: unknown, random: () => number): number {
  if (typeof retryAfterSeconds === 'number') return Math.min(retryAfterSeconds * 1000, LONGEST_BREAK_MS)
  return random() * Math.min(FIRST_BREAK_MS * 2 ** (attempt - 1), LONGEST_BREAK_MS)
}

/** Two computers that revoke at the same time take turns; more often than this it is no coincidence. */
const MOST_CATCHING_UP = 5

const stillMoving = {
  code: 'sync/list-moved-on',
  problem: 'Another computer of yours keeps changing the list of revoked badges. Send again in a while.',
}

async function settleRow(
  row: OutboxRow,
  entry: Entry,
  answer: EntryAnswer,
  sending: Sending,
  caughtUp: Map<string, number>,
): Promise<void> {
  const { db } = sending.workspace
  const at = sending.asking.world.now().toISOString()
  const movedOn =
    entry.kind === 'statusList' &&
    (answer.result === 'superseded' || (answer.result === 'refused' && answer.code === 'sync/list-moved-on'))
  if (movedOn) {
    const times = caughtUp.get(row.subject) ?? 0
    caughtUp.set(row.subject, times + 1)
    if (times < MOST_CATCHING_UP) await catchUpWithList(row.subject, sending)
    else settle(db, row.seq, { at, refused: stillMoving })
    return
  }
  db.transaction(() => {
    if (answer.result === 'refused') {
      settle(db, row.seq, { at, refused: { code: answer.code, problem: answer.message.slice(0, 500) } })
      return
    }
    settle(db, row.seq, { at })
    if (entry.kind === 'statusList') recordPublished(row, entry.document, sending, at)
  })()
}

/** What is public is what was in the list that was sent, not what was revoked while it was under way. */
function recordPublished(
  { subject, at: asOf }: OutboxRow,
  document: string,
  sending: Sending,
  at: string,
): void {
  const { db } = sending.workspace
  if (!findStatusList(db, subject)) return
  setHeld(db, subject, hash('sha256', document))
  markPublished(db, subject, revokedIn(db, subject, asOf), at)
}
