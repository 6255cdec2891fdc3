import { z } from 'zod'
import { canonicalJson } from '#core/canonicalJson'
import { type FamilyDocument, familyDocument } from '#core/family/familyDocument'
import type { ReadableDb, WritableDb } from '../database.ts'
import { fromJson } from '../fromJson.ts'

const familyRow = z.object({
  id: z.string(),
  name: z.string(),
  document: fromJson(familyDocument).nullable(),
  revision: z.int(),
  position: z.int(),
  updated_at: z.string(),
  archived_at: z.string().nullable(),
})

export interface FamilyRecord {
  readonly id: string
  readonly name: string
  /** Null for a family of older single badges that was never opened. */
  readonly document: FamilyDocument | null
  readonly revision: number
  /** The last step that is carried out; 0 is none. */
  readonly position: number
  readonly updatedAt: string
  readonly archivedAt: string | null
}

const toRecord = (row: unknown): FamilyRecord => {
  const { updated_at, archived_at, ...rest } = familyRow.parse(row)
  return { ...rest, updatedAt: updated_at, archivedAt: archived_at }
}

export function findFamily(db: ReadableDb, id: string): FamilyRecord | undefined {
  const row = db.prepare('SELECT * FROM family WHERE id = ?').get(id)
  return row === undefined ? undefined : toRecord(row)
}

export const nameIsTaken = (db: ReadableDb, name: string, exceptId: string): boolean =>
  db
    .prepare('SELECT 1 FROM family WHERE name = ? AND id <> ? AND archived_at IS NULL')
    .get(name, exceptId) !== undefined

/** The one changed last first, without the archived ones. */
export const listFamilies = (db: ReadableDb): FamilyRecord[] =>
  db
    .prepare('SELECT * FROM family WHERE archived_at IS NULL ORDER BY updated_at DESC, name')
    .all()
    .map(toRecord)

const unnamed = z.array(z.object({ name: z.string(), updated_at: z.string() }))

/** Families that so far are only a word on drawn badges, with when the last of these was changed. Badges without one stay single. */
export const familiesWithoutRow = (db: ReadableDb): { name: string; updatedAt: string }[] =>
  unnamed
    .parse(
      db
        .prepare(
          `SELECT family AS name, max(updated_at) AS updated_at FROM achievement
           WHERE archived_at IS NULL AND art IS NOT NULL AND family <> ''
             AND family NOT IN (SELECT name FROM family WHERE archived_at IS NULL)
           GROUP BY family ORDER BY min(position)`,
        )
        .all(),
    )
    .map(({ name, updated_at }) => ({ name, updatedAt: updated_at }))

/** The id of the unarchived family that has the badge as a member of its document. */
export function familyOfMember(db: ReadableDb, memberId: string): string | undefined {
  const id = db
    .prepare(
      `SELECT f.id FROM family f, json_each(f.document, '$.members') m
       WHERE f.archived_at IS NULL AND m.value ->> '$.id' = ?`,
    )
    .pluck()
    .get(memberId)
  return typeof id === 'string' ? id : undefined
}

export function insertFamily(
  db: WritableDb,
  family: Pick<FamilyRecord, 'id' | 'name' | 'document' | 'updatedAt'>,
): void {
  db.prepare(
    `INSERT INTO family (id, name, document, revision, position, updated_at)
     VALUES (@id, @name, @document, 0, 0, @updatedAt)`,
  ).run({ ...family, document: family.document && canonicalJson(family.document) })
}

/** The name goes along with the document. */
export function updateFamily(
  db: WritableDb,
  family: Pick<FamilyRecord, 'id' | 'revision' | 'position' | 'updatedAt'> & { document: FamilyDocument },
): void {
  db.prepare(
    `UPDATE family SET name = @name, document = @document, revision = @revision, position = @position,
       updated_at = @updatedAt WHERE id = @id`,
  ).run({ ...family, name: family.document.name, document: canonicalJson(family.document) })
}

export function setFamilyArchived(db: WritableDb, id: string, archivedAt: string | null): void {
  db.prepare('UPDATE family SET archived_at = ? WHERE id = ?').run(archivedAt, id)
}
