import { StudioError } from '#core/errors'
import { urnOf, uuidFromBytes } from '#core/ids'
import type { ReadyRow } from '#core/people/checkList'
import { foldText } from '#core/people/foldText'
import { nameKey } from '#core/people/nameKey'
import type { Visibility } from '#core/visibilities'
import { fileName } from '../files/fileName.ts'
import type { WritableDb } from '../registry/database.ts'
import { appendEvent } from '../registry/events.ts'
import { type AchievementRecord, findAchievement, keepVersion } from '../registry/queries/achievements.ts'
import { folderIsTaken, insertBatch } from '../registry/queries/batches.ts'
import { insertRows, type PlannedRow, type RecipientKeys } from '../registry/queries/batchRows.ts'
import { getIssuer } from '../registry/queries/issuer.ts'
import { type ReleasedTranslation, translationsNow } from '../registry/queries/releases.ts'
import { refuseWrongClock } from './refuseWrongClock.ts'
import { statusPlaces } from './statusPlaces.ts'

export interface BatchPlan {
  readonly name: string
  readonly rows: readonly ReadyRow[]
  /** How much of these credentials anyone can see; null: as the issuer chose for all. */
  readonly visibility: Visibility | null
  readonly now: Date
  readonly randomBytes: (count: number) => Uint8Array
}

/**
 * Records a batch and everything its credentials will say, in one transaction, and returns its id. From here on a
 * crash or a second click cannot issue twice: ids, salts, dates and texts are fixed, and signing them again gives
 * the same bytes.
 */
export function planBatch(db: WritableDb, plan: BatchPlan): string {
  if (plan.rows.length === 0) {
    throw new StudioError('issuing/nobody', 'There is nobody to issue to. Mend or add a row first.')
  }
  refuseWrongClock(db, plan.now)
  return db.transaction(() => record(db, plan))()
}

function record(db: WritableDb, plan: BatchPlan): string {
  const newId = (): string => uuidFromBytes(plan.randomBytes(16))
  const batchId = newId()
  // Whole seconds: JWT claims and other people's parsers know no finer.
  const plannedAt = `${plan.now.toISOString().slice(0, 19)}Z`
  const { did, name, email, url, language } = getIssuer(db)
  insertBatch(db, {
    id: batchId,
    name: plan.name,
    state: 'planned',
    folder: freeFolder(db, plan.name, plannedAt),
    issuer: { did, name, email, url, language },
    visibility: plan.visibility,
    plannedAt,
  })
  insertRows(db, batchId, plannedRows(db, plan, newId))
  appendEvent(db, {
    at: plan.now.toISOString(),
    kind: 'batch-planned',
    subject: batchId,
    data: { rows: plan.rows.length },
  })
  return batchId
}

function* plannedRows(
  db: WritableDb,
  plan: BatchPlan,
  newId: () => string,
): Generator<PlannedRow & RecipientKeys> {
  const versions = new Map<string, { id: string; achievement: AchievementRecord }>()
  const digits = Math.max(3, String(plan.rows.length).length)
  const nextStatus = statusPlaces(db, { newId, ...plan })
  for (const [index, row] of plan.rows.entries()) {
    const wanted = `${row.achievementId} ${row.language}`
    const version = versions.get(wanted) ?? versionOf(db, row.achievementId, row.language)
    versions.set(wanted, version)
    const number = String(index + 1).padStart(digits, '0')
    yield {
      row: index + 1,
      line: row.line,
      versionId: version.id,
      credentialId: urnOf(newId()),
      subjectId: urnOf(newId()),
      salt: Buffer.from(plan.randomBytes(12)).toString('base64url'),
      awardedOn: row.date,
      validUntil: addMonths(row.date, version.achievement.facts.validMonths),
      activityStart: row.activityStart,
      activityEnd: row.activityEnd,
      evidence: row.evidence,
      narrative: row.narrative,
      fileStem: `${number} ${fileName(row.name, 'badge')}`,
      recipientId: newId(),
      name: row.name,
      email: row.email,
      address: row.address,
      language: row.language,
      searchName: foldText(row.name),
      nameKey: nameKey(row.name),
      ...nextStatus(),
    }
  }
}

/** In the person's language where the badge was released in it, else in its own. */
function versionOf(
  db: WritableDb,
  achievementId: string,
  language: string | null,
): { id: string; achievement: AchievementRecord } {
  const achievement = findAchievement(db, achievementId)
  if (!achievement) {
    throw new StudioError(
      'achievements/not-found',
      'A row names a badge that is not in this workspace. Check the list again.',
    )
  }
  const translation = language === null ? undefined : translationFor(db, achievement, language)
  return { id: translation?.versionId ?? keepVersion(db, achievement), achievement }
}

/** `fa-AF` is served by itself, else by `fa`; never if the badge itself is in the language. */
function translationFor(
  db: WritableDb,
  { id, facts }: AchievementRecord,
  language: string,
): ReleasedTranslation | undefined {
  const spoken = (tag: string): string => tag.split('-')[0]!.toLowerCase()
  const translations = translationsNow(db, [id])
  return (
    translations.find((one) => one.language === language) ??
    (spoken(facts.language) === spoken(language)
      ? undefined
      : translations.find((one) => spoken(one.language) === spoken(language)))
  )
}

/** The same day some months later; the last day of the month where that day does not exist. */
export function addMonths(day: string, months: number | null): string | null {
  if (months === null) return null
  const [year, month, date] = day.split('-').map(Number) as [number, number, number]
  const first = new Date(Date.UTC(year, month - 1 + months, 1))
  const lastDate = new Date(Date.UTC(first.getUTCFullYear(), first.getUTCMonth() + 1, 0)).getUTCDate()
  first.setUTCDate(Math.min(date, lastDate))
  return first.toISOString().slice(0, 10)
}

/** Relative to the workspace, named for the day and the batch. */
export function freeFolder(db: WritableDb, name: string, plannedAt: string): string {
  const base = `issued/${plannedAt.slice(0, 10)} ${fileName(name, 'batch')}`
  let folder = base
  for (let again = 2; folderIsTaken(db, folder); again++) folder = `${base} (${again})`
  return folder
}
