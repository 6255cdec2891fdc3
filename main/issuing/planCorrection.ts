import { confirmableProblem } from '#core/contract/people'
import type { CorrectionInput } from '#core/contract/registry'
import { StudioError } from '#core/errors'
import { urnOf, uuidFromBytes } from '#core/ids'
import { checkCells, rulesFrom } from '#core/people/checkCells'
import { foldText } from '#core/people/foldText'
import { nameKey } from '#core/people/nameKey'
import { personCells } from '#core/people/personCells'
import { fileName } from '../files/fileName.ts'
import { localDay } from '../people/localDay.ts'
import type { WritableDb } from '../registry/database.ts'
import { appendEvent } from '../registry/events.ts'
import { findVersion } from '../registry/queries/achievements.ts'
import { findBatch, insertBatch } from '../registry/queries/batches.ts'
import {
  addressOf,
  type CorrectableRow,
  correctableRowOf,
  insertRows,
  type PlannedRow,
} from '../registry/queries/batchRows.ts'
import { insertCorrection, plannedCorrection } from '../registry/queries/corrections.ts'
import { getIssuer } from '../registry/queries/issuer.ts'
import { findRevocation } from '../registry/queries/revocations.ts'
import { notFound } from '../registry/revoke.ts'
import { addMonths, freeFolder } from './planBatch.ts'
import { refuseWrongClock } from './refuseWrongClock.ts'
import { statusPlaces } from './statusPlaces.ts'

interface Planning {
  readonly now: Date
  readonly randomBytes: (count: number) => Uint8Array
}

/**
 * Records a batch of one: the same badge, given anew with other words. It takes the place of the first in the very
 * transaction that files it, so there is never a moment with both or none. Returns the id of the batch. Throws
 * 'registry/not-found', 'registry/revoked-already', 'registry/cannot-correct', 'registry/nothing-to-correct'
 * and 'registry/correction-waits'.
 */
export function planCorrection(db: WritableDb, asked: CorrectionInput, planning: Planning): string {
  const before = correctableRowOf(db, asked.credentialId)
  if (!before) throw notFound()
  if (findRevocation(db, asked.credentialId)) throw revokedAlready()
  const waiting = plannedCorrection(db, asked.credentialId)
  if (waiting !== undefined) throw waits(findBatch(db, waiting)!.name)
  const corrected = correct(before, asked, {
    validMonths: findVersion(db, before.versionId).facts.validMonths,
    today: localDay(planning.now),
  })
  if (!isDifferent(before, corrected)) throw nothingToCorrect()
  refuseWrongClock(db, planning.now)
  return db.transaction(() => record(db, corrected, asked, planning))()
}

/** What is left out stays as it was; an empty text takes away. Cleaned and judged like a row of a list. */
function correct(
  before: CorrectableRow,
  asked: CorrectionInput,
  { validMonths, today }: { readonly validMonths: number | null; readonly today: string },
): CorrectableRow {
  const { name = before.name, email = before.email ?? '', evidence = before.evidence ?? '' } = asked
  const typed = personCells([], NO_COLUMNS, {
    name,
    email,
    evidence,
    date: asked.awardedOn ?? before.awardedOn,
    activityStart: asked.activityStart ?? before.activityStart ?? '',
    activityEnd: asked.activityEnd ?? before.activityEnd ?? '',
  })
  const defaults = { achievementId: before.versionId, date: today }
  const rules = rulesFrom({
    today,
    defaults,
    dateOrder: 'year-month',
    achievements: [],
    missingCharacters: () => [],
  })
  const cells = checkCells(typed, rules)
  const problem = cells.problems.find(({ severity, code }) => severity === 'bad' && !isConfirmable(code))
  if (problem) throw unfit(problem)
  const awardedOn = cells.date ?? before.awardedOn
  return {
    ...before,
    name: cells.name,
    email: cells.email,
    evidence: cells.evidence,
    activityStart: cells.activityStart,
    activityEnd: cells.activityEnd,
    awardedOn,
    validUntil: awardedOn === before.awardedOn ? before.validUntil : addMonths(awardedOn, validMonths),
  }
}

const NO_COLUMNS = { fields: [], familyNameFirst: false }

/** Whoever corrects one badge by hand has looked at it. */
const isConfirmable = (code: string): boolean => confirmableProblem.safeParse(code).success

const isDifferent = (one: CorrectableRow, other: CorrectableRow): boolean =>
  CORRECTABLE.some((field) => one[field] !== other[field])

const CORRECTABLE = ['name', 'email', 'evidence', 'awardedOn', 'activityStart', 'activityEnd'] as const

function record(
  db: WritableDb,
  corrected: CorrectableRow,
  { credentialId: replacedId, batchName }: CorrectionInput,
  { now, randomBytes }: Planning,
): string {
  const newId = (): string => uuidFromBytes(randomBytes(16))
  const plannedAt = `${now.toISOString().slice(0, 19)}Z`
  const { did, name, email, url, language } = getIssuer(db)
  const batchId = newId()
  insertBatch(db, {
    id: batchId,
    name: batchName,
    state: 'planned',
    folder: freeFolder(db, batchName, plannedAt),
    issuer: { did, name, email, url, language },
    visibility: corrected.visibility,
    plannedAt,
  })
  const row: PlannedRow = {
    ...corrected,
    row: 1,
    line: 1,
    credentialId: urnOf(newId()),
    subjectId: urnOf(newId()),
    recipientId: newId(),
    salt: Buffer.from(randomBytes(12)).toString('base64url'),
    fileStem: `001 ${fileName(corrected.name, 'badge')}`,
    ...statusPlaces(db, { now, newId, randomBytes })(),
  }
  const address = addressOf(db, replacedId)
  insertRows(db, batchId, [{ ...row, address, searchName: foldText(row.name), nameKey: nameKey(row.name) }])
  insertCorrection(db, { replacedId, credentialId: row.credentialId, plannedAt })
  appendEvent(db, { at: now.toISOString(), kind: 'batch-planned', subject: batchId, data: { rows: 1 } })
  return batchId
}

const unfit = ({ message, remedy }: { readonly message: string; readonly remedy: string }): StudioError =>
  new StudioError('registry/cannot-correct', `${message} ${remedy}`)

const revokedAlready = (): StudioError =>
  new StudioError(
    'registry/revoked-already',
    'This badge was revoked or replaced before, so it cannot be corrected. Issue the badge to the person anew.',
  )

const nothingToCorrect = (): StudioError =>
  new StudioError(
    'registry/nothing-to-correct',
    'Everything is as it was. Change the name, the e-mail address, a day or the evidence first.',
  )

const waits = (batch: string): StudioError =>
  new StudioError(
    'registry/correction-waits',
    `A correction of this badge was planned before and is not signed yet. Go on with “${batch}”, or cancel it first.`,
  )
