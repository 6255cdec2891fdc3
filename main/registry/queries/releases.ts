import { z } from 'zod'
import { canonicalJson } from '#core/canonicalJson'
import { type AchievementFacts, achievementFacts } from '#core/contract/achievements'
import { type FamilyMember, familyMember, type Look, look } from '#core/family/familyDocument'
import type { ReadableDb, WritableDb } from '../database.ts'
import { fromJson } from '../fromJson.ts'

const releaseRow = z.object({
  achievement_id: z.string(),
  number: z.int(),
  version_id: z.string(),
  artwork_id: z.string(),
  member: fromJson(familyMember),
  look: fromJson(look),
  at: z.string(),
  issued: z.int(),
})

export interface ReleaseRecord {
  readonly achievementId: string
  readonly number: number
  readonly versionId: string
  readonly artworkId: string
  /** What it was drawn from. */
  readonly member: FamilyMember
  readonly look: Look
  readonly at: string
  readonly issuedCount: number
}

const toRecord = (row: unknown): ReleaseRecord => {
  const { achievement_id, version_id, artwork_id, issued, ...rest } = releaseRow.parse(row)
  return {
    ...rest,
    achievementId: achievement_id,
    versionId: version_id,
    artworkId: artwork_id,
    issuedCount: issued,
  }
}

const SELECT = `
  SELECT r.*, v.artwork_id,
    (SELECT count(*) FROM batch_row b WHERE b.state = 'filed' AND b.version_id IN (
       SELECT r.version_id UNION SELECT t.version_id FROM release_translation t
       WHERE t.achievement_id = r.achievement_id AND t.number = r.number)) AS issued
  FROM release r JOIN achievement_version v ON v.id = r.version_id`

/** Newest first. */
export const listReleases = (db: ReadableDb, achievementId: string): ReleaseRecord[] =>
  db.prepare(`${SELECT} WHERE r.achievement_id = ? ORDER BY r.number DESC`).all(achievementId).map(toRecord)

export function findRelease(
  db: ReadableDb,
  achievementId: string,
  number: number,
): ReleaseRecord | undefined {
  const row = db.prepare(`${SELECT} WHERE r.achievement_id = ? AND r.number = ?`).get(achievementId, number)
  return row === undefined ? undefined : toRecord(row)
}

/** `translations`: versions by their languages. */
export function insertRelease(
  db: WritableDb,
  release: Pick<ReleaseRecord, 'achievementId' | 'versionId' | 'member' | 'look' | 'at'>,
  translations: ReadonlyMap<string, string> = new Map(),
): void {
  const { achievementId, versionId, at } = release
  const last = db
    .prepare('SELECT max(number) FROM release WHERE achievement_id = ?')
    .pluck()
    .get(achievementId)
  const number = Number(last ?? 0) + 1
  db.prepare(
    `INSERT INTO release (achievement_id, number, version_id, member, look, at)
     VALUES (@achievementId, @number, @versionId, @member, @look, @at)`,
  ).run({
    achievementId,
    number,
    versionId,
    member: canonicalJson(release.member),
    look: canonicalJson(release.look),
    at,
  })
  const insert = db.prepare(
    'INSERT INTO release_translation (achievement_id, number, language, version_id) VALUES (?, ?, ?, ?)',
  )
  for (const [language, translated] of translations) insert.run(achievementId, number, language, translated)
}

const translationRow = z.object({
  achievement_id: z.string(),
  language: z.string(),
  version_id: z.string(),
  facts: fromJson(achievementFacts),
  artwork_id: z.string(),
})

export interface ReleasedTranslation {
  readonly achievementId: string
  readonly language: string
  readonly versionId: string
  readonly facts: AchievementFacts
  readonly artworkId: string
}

/** What is awarded today of each of the badges in other languages than its own. */
export const translationsNow = (db: ReadableDb, achievementIds: readonly string[]): ReleasedTranslation[] =>
  db
    .prepare(
      `SELECT t.achievement_id, t.language, t.version_id, v.facts, v.artwork_id
       FROM release_translation t JOIN achievement_version v ON v.id = t.version_id
       WHERE t.achievement_id IN (SELECT value FROM json_each(?))
         AND t.number = (SELECT max(number) FROM release r WHERE r.achievement_id = t.achievement_id)`,
    )
    .all(JSON.stringify(achievementIds))
    .map((row) => {
      const { achievement_id, version_id, artwork_id, ...rest } = translationRow.parse(row)
      return { ...rest, achievementId: achievement_id, versionId: version_id, artworkId: artwork_id }
    })
