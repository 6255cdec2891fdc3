import { hash } from 'node:crypto'
import { z } from 'zod'
import { type AchievementFacts, achievementFacts, type BadgeArt, badgeArt } from '#core/contract/achievements'
import type { ReadableDb, WritableDb } from '../database.ts'
import { fromJson } from '../fromJson.ts'

const achievementRow = z.object({
  id: z.string(),
  family: z.string(),
  facts: fromJson(achievementFacts),
  art: fromJson(badgeArt).nullable(),
  artwork_id: z.string(),
  archived_at: z.string().nullable(),
  updated_at: z.string(),
  issued: z.int(),
})

export interface AchievementRecord {
  readonly id: string
  readonly family: string
  readonly facts: AchievementFacts
  readonly art: BadgeArt | null
  readonly artworkId: string
  readonly archivedAt: string | null
  readonly updatedAt: string
  readonly issuedCount: number
}

const SELECT = `
  SELECT a.*, (SELECT count(*) FROM credential c WHERE c.achievement_id = a.id) AS issued
  FROM achievement a`

const toRecord = (row: unknown): AchievementRecord => {
  const { artwork_id, archived_at, updated_at, issued, ...rest } = achievementRow.parse(row)
  return {
    ...rest,
    artworkId: artwork_id,
    archivedAt: archived_at,
    updatedAt: updated_at,
    issuedCount: issued,
  }
}

/** In the family's own order, without the archived ones. */
export const listAchievements = (db: ReadableDb): AchievementRecord[] =>
  db.prepare(`${SELECT} WHERE a.archived_at IS NULL ORDER BY a.position, a.id`).all().map(toRecord)

export function findAchievement(db: ReadableDb, id: string): AchievementRecord | undefined {
  const row = db.prepare(`${SELECT} WHERE a.id = ?`).get(id)
  return row === undefined ? undefined : toRecord(row)
}

const issuedRow = achievementRow.pick({ id: true, facts: true, artwork_id: true })

/** What is awarded today of each of the badges, without the archived ones. */
export const issuedNow = (
  db: ReadableDb,
  ids: readonly string[],
): Map<string, Pick<AchievementRecord, 'facts' | 'artworkId'>> =>
  new Map(
    db
      .prepare(
        `SELECT id, facts, artwork_id FROM achievement
         WHERE archived_at IS NULL AND id IN (SELECT value FROM json_each(?))`,
      )
      .all(JSON.stringify(ids))
      .map((row) => {
        const { id, facts, artwork_id } = issuedRow.parse(row)
        return [id, { facts, artworkId: artwork_id }]
      }),
  )

/** Drawn badges of a family that its document does not know, in their order. */
export const badgesOutside = (
  db: ReadableDb,
  { id, name }: { readonly id: string; readonly name: string },
): AchievementRecord[] =>
  db
    .prepare(
      `${SELECT} WHERE a.family = @name AND a.art IS NOT NULL AND a.archived_at IS NULL
         AND a.id NOT IN (SELECT m.value ->> '$.id' FROM family f, json_each(f.document, '$.members') m
                          WHERE f.id = @id)
       ORDER BY a.position, a.id`,
    )
    .all({ id, name })
    .map(toRecord)

type NewAchievement = Pick<AchievementRecord, 'id' | 'family' | 'facts' | 'art' | 'artworkId' | 'updatedAt'>

export function insertAchievement(db: WritableDb, achievement: NewAchievement): void {
  db.prepare(
    `INSERT INTO achievement (id, family, facts, art, artwork_id, position, updated_at)
     VALUES (@id, @family, @facts, @art, @artworkId, (SELECT coalesce(max(position), 0) + 1 FROM achievement), @updatedAt)`,
  ).run(toColumns(achievement))
}

export function updateAchievement(db: WritableDb, achievement: Omit<NewAchievement, 'family'>): void {
  db.prepare(
    'UPDATE achievement SET facts = @facts, art = @art, artwork_id = @artworkId, updated_at = @updatedAt WHERE id = @id',
  ).run(toColumns(achievement))
}

const toColumns = <Record extends Pick<NewAchievement, 'facts' | 'art'>>(record: Record) => ({
  ...record,
  facts: JSON.stringify(record.facts),
  art: record.art && JSON.stringify(record.art),
})

export function setArchived(db: WritableDb, id: string, archivedAt: string | null): void {
  db.prepare('UPDATE achievement SET archived_at = ? WHERE id = ?').run(archivedAt, id)
}

export function renameFamily(db: WritableDb, name: string, newName: string): void {
  db.prepare('UPDATE achievement SET family = ? WHERE family = ? AND archived_at IS NULL').run(newName, name)
}

export function archiveFamilyBadges(db: WritableDb, family: string, archivedAt: string): void {
  db.prepare('UPDATE achievement SET archived_at = ? WHERE family = ? AND archived_at IS NULL').run(
    archivedAt,
    family,
  )
}

/** Those that were archived at one moment, together with their family. */
export function restoreFamilyBadges(db: WritableDb, family: string, archivedAt: string): void {
  db.prepare('UPDATE achievement SET archived_at = NULL WHERE family = ? AND archived_at = ?').run(
    family,
    archivedAt,
  )
}

/** The achievement as it is now, kept for ever under the hash of its content. Returns the version's id. */
export function keepVersion(
  db: WritableDb,
  { id, facts, art, artworkId }: Pick<AchievementRecord, 'id' | 'facts' | 'art' | 'artworkId'>,
): string {
  const content = {
    achievementId: id,
    facts: JSON.stringify(facts),
    art: art && JSON.stringify(art),
    artworkId,
  }
  const versionId = hash('sha256', JSON.stringify(content))
  db.prepare(
    `INSERT OR IGNORE INTO achievement_version (id, achievement_id, facts, art, artwork_id)
     VALUES (@versionId, @achievementId, @facts, @art, @artworkId)`,
  ).run({ versionId, ...content })
  return versionId
}

const versionRow = achievementRow
  .pick({ id: true, facts: true, art: true, artwork_id: true })
  .extend({ achievement_id: z.string() })

export interface AchievementVersion {
  readonly id: string
  readonly achievementId: string
  readonly facts: AchievementFacts
  readonly art: BadgeArt | null
  readonly artworkId: string
}

const toVersion = (row: unknown): AchievementVersion => {
  const { artwork_id, achievement_id, ...rest } = versionRow.parse(row)
  return { ...rest, artworkId: artwork_id, achievementId: achievement_id }
}

/** One that was awarded, which stays for ever. */
export const findVersion = (db: ReadableDb, id: string): AchievementVersion =>
  toVersion(db.prepare('SELECT * FROM achievement_version WHERE id = ?').get(id))

/** The versions a batch awards. */
export const versionsOfBatch = (db: ReadableDb, batchId: string): AchievementVersion[] =>
  db
    .prepare(
      `SELECT * FROM achievement_version
       WHERE id IN (SELECT version_id FROM batch_row WHERE batch_id = ?) ORDER BY id`,
    )
    .all(batchId)
    .map(toVersion)
