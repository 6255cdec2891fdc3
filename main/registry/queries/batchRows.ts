import { z } from 'zod'
import { type RowState, rowState } from '#core/contract/batches'
import { visibilities } from '#core/visibilities'
import type { ReadableDb, WritableDb } from '../database.ts'

const plannedRow = z.object({
  row: z.int(),
  line: z.int(),
  versionId: z.string(),
  credentialId: z.string(),
  subjectId: z.string(),
  salt: z.string(),
  awardedOn: z.string(),
  validUntil: z.string().nullable(),
  activityStart: z.string().nullable(),
  activityEnd: z.string().nullable(),
  evidence: z.string().nullable(),
  narrative: z.string().nullable(),
  fileStem: z.string(),
  recipientId: z.string(),
  name: z.string(),
  email: z.string().nullable(),
  language: z.string().nullable(),
  /** Its bit in a list of revoked badges; null if nothing is published. */
  statusList: z.string().nullable(),
  statusAddress: z.string().nullable(),
  statusIndex: z.int().nullable(),
})
/** One person of a planned batch, with everything its credential will say already chosen. */
export type PlannedRow = Readonly<z.infer<typeof plannedRow>>

/** How a recipient is found, and told from others. */
export interface RecipientKeys {
  readonly searchName: string
  readonly nameKey: string
  /** Postal, in lines; for envelopes and labels alone. */
  readonly address: string | null
}

const COLUMNS = `
  b.row, b.line, b.version_id AS versionId, b.credential_id AS credentialId, b.subject_id AS subjectId, b.salt,
  b.awarded_on AS awardedOn, b.valid_until AS validUntil, b.activity_start AS activityStart,
  b.activity_end AS activityEnd, b.evidence, b.narrative, b.file_stem AS fileStem,
  b.recipient_id AS recipientId, r.name, r.email, r.language, b.status_list_id AS statusList,
  (SELECT address FROM status_list WHERE id = b.status_list_id) AS statusAddress, b.status_index AS statusIndex`

export function insertRows(
  db: WritableDb,
  batchId: string,
  rows: Iterable<PlannedRow & RecipientKeys>,
): void {
  const recipient = db.prepare(
    `INSERT INTO recipient (id, name, search_name, name_key, email, language, address)
     VALUES (@recipientId, @name, @searchName, @nameKey, @email, @language, @address)`,
  )
  const row = db.prepare(
    `INSERT INTO batch_row (batch_id, row, line, recipient_id, version_id, credential_id, subject_id, salt, awarded_on,
       valid_until, activity_start, activity_end, evidence, narrative, file_stem, status_list_id, status_index, state)
     VALUES (@batchId, @row, @line, @recipientId, @versionId, @credentialId, @subjectId, @salt, @awardedOn,
       @validUntil, @activityStart, @activityEnd, @evidence, @narrative, @fileStem, @statusList, @statusIndex, 'planned')`,
  )
  for (const planned of rows) {
    recipient.run(planned)
    row.run({ ...planned, batchId })
  }
}

/** The next rows to sign after `after`, in order. Failed rows are tried again, as the reason may be gone. */
export const nextUnfiled = (db: ReadableDb, batchId: string, after: number, limit: number): PlannedRow[] =>
  z.array(plannedRow).parse(
    db
      .prepare(
        `SELECT ${COLUMNS} FROM batch_row b JOIN recipient r ON r.id = b.recipient_id
         WHERE b.batch_id = ? AND b.row > ? AND b.state IN ('planned', 'failed') ORDER BY b.row LIMIT ?`,
      )
      .all(batchId, after, limit),
  )

const filedRow = plannedRow.extend({
  document: z.string(),
  /** What the code on paper holds instead, if the credential is too rich for one. */
  shortForm: z.string().nullable(),
  /** The day its certificate was first printed; null if it was not. */
  firstPrintedOn: z.string().nullable(),
})
export type FiledRow = Readonly<z.infer<typeof filedRow>>

const correctableRow = plannedRow.extend({ visibility: z.enum(visibilities).nullable() })
export type CorrectableRow = Readonly<z.infer<typeof correctableRow>>

/** What was planned for a credential that is filed, by its `urn:uuid:…`. */
export function correctableRowOf(db: ReadableDb, credentialId: string): CorrectableRow | undefined {
  const row = db
    .prepare(
      `SELECT ${COLUMNS}, c.visibility FROM batch_row b
       JOIN recipient r ON r.id = b.recipient_id JOIN credential c ON c.id = b.credential_id
       WHERE b.credential_id = ?`,
    )
    .get(credentialId)
  return row === undefined ? undefined : correctableRow.parse(row)
}

interface FiledChoice {
  /** Of these credentials; null for all. */
  readonly only?: readonly string[] | null
  /** Neither revoked nor replaced. */
  readonly isStanding?: boolean
  /** So many are passed over. */
  readonly offset?: number
}

/** The next filed rows after `after`, in order. */
export const nextFiled = (
  db: ReadableDb,
  batchId: string,
  after: number,
  limit: number,
  { only = null, isStanding = false, offset = 0 }: FiledChoice = {},
): FiledRow[] =>
  z.array(filedRow).parse(
    db
      .prepare(
        `SELECT ${COLUMNS}, c.document, c.short_form AS shortForm, p.first_on AS firstPrintedOn FROM batch_row b
         JOIN recipient r ON r.id = b.recipient_id JOIN credential c ON c.id = b.credential_id
         LEFT JOIN certificate_print p ON p.credential_id = b.credential_id
         WHERE b.batch_id = ? AND b.row > ? AND b.state = 'filed' ${isStanding ? `AND NOT ${REVOKED}` : ''} ${only ? AMONG : ''}
         ORDER BY b.row LIMIT ? OFFSET ?`,
      )
      .all(batchId, after, ...(only ? [JSON.stringify(only)] : []), limit, offset),
  )

const addressed = z.object({ name: z.string(), language: z.string().nullable(), address: z.string() })

/** Who of a batch has a postal address, in its order; with `only`, of these credentials. */
export const addressedOf = (
  db: ReadableDb,
  batchId: string,
  only: readonly string[] | null,
): z.infer<typeof addressed>[] =>
  z.array(addressed).parse(
    db
      .prepare(
        `SELECT r.name, r.language, r.address FROM batch_row b JOIN recipient r ON r.id = b.recipient_id
         WHERE b.batch_id = ? AND b.state <> 'cancelled' AND r.address IS NOT NULL ${only ? AMONG : ''} ORDER BY b.row`,
      )
      .all(batchId, ...(only ? [JSON.stringify(only)] : [])),
  )

/** Null where none is known. */
export const addressOf = (db: ReadableDb, credentialId: string): string | null =>
  z
    .string()
    .nullable()
    .parse(
      db
        .prepare(
          'SELECT r.address FROM batch_row b JOIN recipient r ON r.id = b.recipient_id WHERE b.credential_id = ?',
        )
        .pluck()
        .get(credentialId) ?? null,
    )

const expected = z.object({ name: z.string(), language: z.string().nullable() })

/** Everybody of a batch in its order, issued yet or not, but who was cancelled; with `only`, of these credentials. */
export const expectedOf = (
  db: ReadableDb,
  batchId: string,
  only: readonly string[] | null,
): z.infer<typeof expected>[] =>
  z.array(expected).parse(
    db
      .prepare(
        `SELECT r.name, r.language FROM batch_row b JOIN recipient r ON r.id = b.recipient_id
         WHERE b.batch_id = ? AND b.state <> 'cancelled' ${only ? AMONG : ''} ORDER BY b.row`,
      )
      .all(batchId, ...(only ? [JSON.stringify(only)] : [])),
  )

/** By achievement's version, those with days of an activity, and whether somebody of these also has an end. */
export const activitiesOf = (db: ReadableDb, batchId: string): Map<string, { readonly hasEnd: boolean }> =>
  new Map(
    z
      .array(z.object({ versionId: z.string(), hasEnd: z.int() }))
      .parse(
        db
          .prepare(
            `SELECT version_id AS versionId, max(valid_until IS NOT NULL) AS hasEnd FROM batch_row
             WHERE batch_id = ? AND coalesce(activity_start, activity_end) IS NOT NULL GROUP BY version_id`,
          )
          .all(batchId),
      )
      .map(({ versionId, hasEnd }) => [versionId, { hasEnd: hasEnd === 1 }]),
  )

const AMONG = 'AND b.credential_id IN (SELECT value FROM json_each(?))'

const REVOKED = 'EXISTS (SELECT 1 FROM revocation WHERE credential_id = b.credential_id)'

const filedCount = z.object({ filed: z.int(), revoked: z.int() })

/** How many are filed in the batch, and of these revoked since; with `only`, among these credentials. */
export const countFiled = (
  db: ReadableDb,
  batchId: string,
  only: readonly string[] | null,
): z.infer<typeof filedCount> =>
  filedCount.parse(
    db
      .prepare(
        `SELECT count(*) AS filed, count(*) FILTER (WHERE ${REVOKED}) AS revoked FROM batch_row b
         WHERE b.batch_id = ? AND b.state = 'filed' ${only ? AMONG : ''}`,
      )
      .get(batchId, ...(only ? [JSON.stringify(only)] : [])),
  )

export function failRow(db: WritableDb, batchId: string, row: number, problem: string): void {
  db.prepare("UPDATE batch_row SET state = 'failed', problem = ? WHERE batch_id = ? AND row = ?").run(
    problem,
    batchId,
    row,
  )
}

export function cancelUnfiled(db: WritableDb, batchId: string): number {
  const cancelled = db.prepare(
    "UPDATE batch_row SET state = 'cancelled', problem = NULL WHERE batch_id = ? AND state IN ('planned', 'failed')",
  )
  return cancelled.run(batchId).changes
}

const listedRow = z.object({
  row: z.int(),
  line: z.int(),
  name: z.string(),
  email: z.string().nullable(),
  achievement: z.string(),
  awardedOn: z.string(),
  state: rowState,
  credentialId: z.string(),
  problem: z.string().nullable(),
})
export type ListedRow = Readonly<z.infer<typeof listedRow>>

export function listRows(
  db: ReadableDb,
  batchId: string,
  { state, offset, limit }: { state?: RowState | undefined; offset: number; limit: number },
): { total: number; rows: ListedRow[] } {
  const where = `b.batch_id = @batchId AND (@state IS NULL OR b.state = @state)`
  const filter = { batchId, state: state ?? null }
  const total = db.prepare(`SELECT count(*) FROM batch_row b WHERE ${where}`).pluck().get(filter)
  const rows = db
    .prepare(
      `SELECT b.row, b.line, r.name, r.email, json_extract(v.facts, '$.name') AS achievement, b.awarded_on AS awardedOn,
         b.state, b.credential_id AS credentialId, b.problem
       FROM batch_row b JOIN recipient r ON r.id = b.recipient_id JOIN achievement_version v ON v.id = b.version_id
       WHERE ${where} ORDER BY b.row LIMIT @limit OFFSET @offset`,
    )
    .all({ ...filter, limit, offset })
  return { total: Number(total), rows: z.array(listedRow).parse(rows) }
}
