import { StudioError } from '#core/errors'
import type { ReadableDb } from '../registry/database.ts'
import { lastEventAt } from '../registry/events.ts'

/** The day this form of the registry was made: no true clock shows an earlier one. */
const EARLIEST = '2026-11-01'
const DAY = 24 * 60 * 60 * 1000

/**
 * Throws `issuing/clock-wrong` if the computer's clock cannot be right: every date in a list would be judged by it, and
 * every signature would carry it.
 */
export function refuseWrongClock(db: ReadableDb, now: Date): void {
  const last = lastEventAt(db)
  const wentBack = last !== null && now.getTime() < Date.parse(last) - DAY
  if (now.toISOString() < EARLIEST || wentBack) {
    throw new StudioError(
      'issuing/clock-wrong',
      `The clock of this computer says ${now.toISOString().slice(0, 10)}, which cannot be right. Set the date, then issue.`,
    )
  }
}
