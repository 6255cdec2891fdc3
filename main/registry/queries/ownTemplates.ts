import { hash } from 'node:crypto'
import { z } from 'zod'
import { canonicalJson } from '#core/canonicalJson'
import type { OwnTemplate } from '#core/template/ownTemplate'
import type { ReadableDb, WritableDb } from '../database.ts'

const ownTemplateRow = z.object({
  id: z.string(),
  name: z.string(),
  document: z.string(),
  revision: z.int(),
  updated_at: z.string(),
  removed_at: z.string().nullable(),
})

export interface OwnTemplateRecord {
  readonly id: string
  readonly name: string
  /** JSON as it was kept: another version of the studio may have written it. */
  readonly document: string
  readonly revision: number
  readonly updatedAt: string
  readonly removedAt: string | null
}

const toRecord = (row: unknown): OwnTemplateRecord => {
  const { updated_at, removed_at, ...rest } = ownTemplateRow.parse(row)
  return { ...rest, updatedAt: updated_at, removedAt: removed_at }
}

/** Removed ones too. */
export function findOwnTemplate(db: ReadableDb, id: string): OwnTemplateRecord | undefined {
  const row = db.prepare('SELECT * FROM own_template WHERE id = ?').get(id)
  return row === undefined ? undefined : toRecord(row)
}

/** The one changed last first, without removed ones. */
export const listOwnTemplates = (db: ReadableDb): OwnTemplateRecord[] =>
  db
    .prepare('SELECT * FROM own_template WHERE removed_at IS NULL ORDER BY updated_at DESC, name')
    .all()
    .map(toRecord)

/** Upper and lower case do not tell names apart. */
export const templateNameIsTaken = (db: ReadableDb, name: string, exceptId: string): boolean =>
  db
    .prepare('SELECT 1 FROM own_template WHERE name = ? COLLATE NOCASE AND id <> ? AND removed_at IS NULL')
    .get(name, exceptId) !== undefined

export function insertOwnTemplate(db: WritableDb, document: OwnTemplate, updatedAt: string): void {
  db.prepare(
    `INSERT INTO own_template (id, name, document, revision, updated_at)
     VALUES (@id, @name, @document, 0, @updatedAt)`,
  ).run({ id: document.id, name: document.name, document: canonicalJson(document), updatedAt })
}

/** The name goes along with the document. */
export function updateOwnTemplate(
  db: WritableDb,
  { document, revision, updatedAt }: { document: OwnTemplate; revision: number; updatedAt: string },
): void {
  db.prepare(
    `UPDATE own_template SET name = @name, document = @document, revision = @revision, updated_at = @updatedAt
     WHERE id = @id`,
  ).run({ id: document.id, name: document.name, document: canonicalJson(document), revision, updatedAt })
}

export function setTemplateRemoved(db: WritableDb, id: string, removedAt: string | null): void {
  db.prepare('UPDATE own_template SET removed_at = ? WHERE id = ?').run(removedAt, id)
}

/** Keeps what something is printed in, once; returns its id. */
export function keepTemplateEdition(db: WritableDb, document: OwnTemplate, printedAt: string): string {
  const json = canonicalJson(document)
  const id = hash('sha256', json)
  db.prepare(
    `INSERT OR IGNORE INTO own_template_edition (id, template_id, document, printed_at)
     VALUES (?, ?, ?, ?)`,
  ).run(id, document.id, json, printedAt)
  return id
}
