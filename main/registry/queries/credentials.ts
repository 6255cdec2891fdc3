import { z } from 'zod'
import { type RegistryEntry, registryEntry } from '#core/contract/registry'
import { type FileKind, fileKind } from '#core/contract/shapes'
import { urnOf, uuidStart } from '#core/ids'
import { foldText } from '#core/people/foldText'
import { type Visibility, visibilities } from '#core/visibilities'
import type { ReadableDb, WritableDb } from '../database.ts'

export interface FiledFile {
  readonly kind: FileKind
  /** Relative to the workspace, with forward slashes. */
  readonly path: string
  readonly sha256: string
}

export interface NewCredential {
  readonly id: string
  readonly batchId: string
  readonly row: number
  readonly recipientId: string
  readonly achievementId: string
  readonly awardedOn: string
  readonly validUntil: string | null
  readonly issuedAt: string
  /** How much of it anyone can see; null: as the issuer chose for all. */
  readonly visibility: Visibility | null
  /** The signed credential as compact JSON: the very bytes in every file. */
  readonly document: string
  /** What the code on paper holds instead, if the credential is too rich for one. */
  readonly shortForm: string | null
  readonly files: readonly FiledFile[]
}

/** Records a signed credential and marks its row filed. Call it in the transaction that holds its event too. */
export function fileCredential(db: WritableDb): (credential: NewCredential) => void {
  const credential = db.prepare(
    `INSERT INTO credential (id, batch_id, row, recipient_id, achievement_id, awarded_on, valid_until, issued_at, document,
       short_form, visibility)
     VALUES (@id, @batchId, @row, @recipientId, @achievementId, @awardedOn, @validUntil, @issuedAt, @document,
       @shortForm, @visibility)`,
  )
  const row = db.prepare(
    "UPDATE batch_row SET state = 'filed', problem = NULL WHERE batch_id = @batchId AND row = @row",
  )
  const keep = fileKeeper(db)
  return ({ files, ...columns }) => {
    credential.run(columns)
    row.run({ batchId: columns.batchId, row: columns.row })
    for (const file of files) keep(columns.id, file)
  }
}

/** Remembers a file of a credential; a file of the same kind made before is forgotten. */
export function fileKeeper(db: WritableDb): (credentialId: string, file: FiledFile) => void {
  const statement = db.prepare(
    `INSERT INTO credential_file (credential_id, kind, path, sha256) VALUES (?, ?, ?, ?)
     ON CONFLICT (credential_id, kind) DO UPDATE SET path = excluded.path, sha256 = excluded.sha256`,
  )
  return (credentialId, { kind, path, sha256 }) => statement.run(credentialId, kind, path, sha256)
}

const fileRow = z.object({
  kind: fileKind,
  path: z.string(),
  sha256: z.string(),
})

export const filesOfCredential = (db: ReadableDb, credentialId: string): FiledFile[] =>
  fileFinder(db)(credentialId)

/** For many credentials, one after the other. */
export function fileFinder(db: ReadableDb): (credentialId: string) => FiledFile[] {
  const statement = db.prepare(
    'SELECT kind, path, sha256 FROM credential_file WHERE credential_id = ? ORDER BY kind',
  )
  return (credentialId) => z.array(fileRow).parse(statement.all(credentialId))
}

/** A published revocation stays one, whatever waits; a new state that waits is not public yet. */
const STANDING = `
  coalesce(
    (SELECT iif(published_at IS NULL, 'revoked-here', 'revocation-published')
     FROM revocation WHERE credential_id = c.id),
    (SELECT state FROM outbox WHERE kind = 'credential' AND subject = substr(c.id, 10)),
    'issued')`

const ENTRY = `
  SELECT c.id AS credentialId, r.name, r.email, json_extract(v.facts, '$.name') AS achievement,
    c.achievement_id AS achievementId, c.batch_id AS batchId, b.name AS batch, c.awarded_on AS awardedOn,
    c.valid_until AS validUntil, c.issued_at AS issuedAt, ${STANDING} AS standing`

const FROM = `
  FROM credential c
  JOIN recipient r ON r.id = c.recipient_id
  JOIN batch b ON b.id = c.batch_id
  JOIN batch_row w ON w.batch_id = c.batch_id AND w.row = c.row
  JOIN achievement_version v ON v.id = w.version_id`

export interface CredentialSearch {
  readonly text: string
  readonly achievementId?: string | undefined
  readonly batchId?: string | undefined
  readonly from?: string | undefined
  readonly to?: string | undefined
  readonly offset: number
  readonly limit: number
}

/**
 * Newest award first. Every word of the text must occur in the name, or in the e-mail address if it looks like a part
 * of one, or be the number that stands on the certificate.
 */
export function searchCredentials(
  db: ReadableDb,
  search: CredentialSearch,
): { total: number; entries: RegistryEntry[] } {
  const conditions: string[] = []
  const values: (string | number)[] = []
  const also = (condition: string, ...bound: string[]): void => {
    conditions.push(condition)
    values.push(...bound)
  }
  for (const word of search.text.trim().split(/\s+/).filter(Boolean)) {
    const { condition, bound } = holds(word)
    also(condition, ...bound)
  }
  if (search.achievementId) also('c.achievement_id = ?', search.achievementId)
  if (search.batchId) also('c.batch_id = ?', search.batchId)
  if (search.from) also('c.awarded_on >= ?', search.from)
  if (search.to) also('c.awarded_on <= ?', search.to)
  const where = conditions.length > 0 ? `WHERE ${conditions.join(' AND ')}` : ''
  const total = db.prepare(`SELECT count(*) ${FROM} ${where}`).pluck().get(values)
  const rows = db
    .prepare(
      `${ENTRY} ${FROM} ${where} ORDER BY c.awarded_on DESC, c.issued_at DESC, c.batch_id, c.row LIMIT ? OFFSET ?`,
    )
    .all([...values, search.limit, search.offset])
  return { total: Number(total), entries: z.array(registryEntry).parse(rows) }
}

function holds(word: string): { condition: string; bound: string[] } {
  const parts = foldText(word).split(' ').filter(Boolean)
  const ways = [
    parts.length > 0
      ? { condition: parts.map(() => 'instr(r.search_name, ?) > 0').join(' AND '), bound: parts }
      : { condition: 'instr(r.name, ?) > 0', bound: [word] },
  ]
  if (/[@.]/.test(word))
    ways.push({ condition: "instr(lower(coalesce(r.email, '')), ?) > 0", bound: [word.toLowerCase()] })
  const start = uuidStart(word)
  if (start !== null)
    ways.push({ condition: `substr(c.id, 1, ${urnOf(start).length}) = ?`, bound: [urnOf(start)] })
  return {
    condition: `(${ways.map(({ condition }) => `(${condition})`).join(' OR ')})`,
    bound: ways.flatMap(({ bound }) => bound),
  }
}

const detailRow = registryEntry.extend({
  document: z.string(),
  artworkId: z.string(),
  evidence: z.string().nullable(),
  activityStart: z.string().nullable(),
  activityEnd: z.string().nullable(),
  chosen: z.enum(visibilities).nullable(),
})

export function findCredential(db: ReadableDb, id: string): z.infer<typeof detailRow> | undefined {
  const row = db
    .prepare(
      `${ENTRY}, c.document, v.artwork_id AS artworkId, w.evidence,
         w.activity_start AS activityStart, w.activity_end AS activityEnd, c.visibility AS chosen ${FROM} WHERE c.id = ?`,
    )
    .get(id)
  return row === undefined ? undefined : detailRow.parse(row)
}

export const countCredentials = (db: ReadableDb): number =>
  Number(db.prepare('SELECT count(*) FROM credential').pluck().get())

const holder = z.object({ name_key: z.string(), last: z.string() })

/** Who holds an achievement: the last day it was awarded, by the key of the name. For warning of doubles. */
export function holdersOf(db: ReadableDb, achievementId: string): Map<string, string> {
  const holders = db
    .prepare(
      `SELECT r.name_key, max(c.awarded_on) AS last FROM credential c JOIN recipient r ON r.id = c.recipient_id
       WHERE c.achievement_id = ? GROUP BY r.name_key`,
    )
    .all(achievementId)
  return new Map(
    z
      .array(holder)
      .parse(holders)
      .map(({ name_key, last }) => [name_key, last]),
  )
}
