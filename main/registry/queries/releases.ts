import { z } from 'zod'
import { canonicalJson } from '#core/canonicalJson'
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
    (SELECT count(*) FROM batch_row b WHERE b.version_id = r.version_id AND b.state = 'filed') AS issued
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

export function insertRelease(
  db: WritableDb,
  release: Pick<ReleaseRecord, 'achievementId' | 'versionId' | 'member' | 'look' | 'at'>,
): void {
  db.prepare(
    `INSERT INTO release (achievement_id, number, version_id, member, look, at)
     VALUES (@achievementId,
       (SELECT coalesce(max(number), 0) + 1 FROM release WHERE achievement_id = @achievementId),
       @versionId, @member, @look, @at)`,
  ).run({ ...release, member: canonicalJson(release.member), look: canonicalJson(release.look) })
}
