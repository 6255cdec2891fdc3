/** Finished versions of badges: what is issued from then on. */
import { canonicalJson } from '#core/canonicalJson'
import type { AchievementFacts, BadgeArt } from '#core/contract/achievements'
import type { Release } from '#core/contract/families'
import { diffOf } from '#core/design/diff'
import { StudioError } from '#core/errors'
import type { FamilyDocument, FamilyMember, Look } from '#core/family/familyDocument'
import { ownLook, variationOf } from '#core/family/ownLook'
import { rasterise } from '../artwork/rasterise.ts'
import { type ReleasedArtwork, release } from '../artwork/release.ts'
import { appendEvent } from '../registry/events.ts'
import {
  findAchievement,
  insertAchievement,
  keepVersion,
  setArchived,
  updateAchievement,
} from '../registry/queries/achievements.ts'
import { findRelease, insertRelease, listReleases } from '../registry/queries/releases.ts'
import { artworkPicture, keepArtwork } from '../workspace/artworkStore.ts'
import { changeFamily, familyAt, type Stepped } from './changeFamily.ts'
import type { Desk } from './desk.ts'
import { finishedFacts } from './factsOf.ts'
import type { OpenFamily } from './familyState.ts'

/** Of the PNG that everybody gets: sharp on a profile, small enough for a chat. */
const PIXELS = 512

interface At {
  readonly id: string
  readonly base: number
}

interface Finished {
  readonly member: FamilyMember
  readonly facts: AchievementFacts
  readonly look: Look
  readonly artwork: ReleasedArtwork
}

/**
 * All of them or none. Credentials already issued keep the picture and the texts that they were issued with. Throws
 * `families/stale` and `families/facts-missing`.
 */
export async function releaseMembers(desk: Desk, at: At, ids: readonly string[]): Promise<OpenFamily> {
  const { db } = desk.workspace
  const finished = await finishAll(desk, familyAt(desk, at).document, ids)
  // Painting takes a while, and another window may have gone on meanwhile.
  const family = familyAt(desk, at)
  const now = desk.world.now()
  db.transaction(() => {
    for (const each of finished) keepFinished(desk, family.name, each, now)
  })()
  return family
}

async function finishAll(desk: Desk, document: FamilyDocument, ids: readonly string[]): Promise<Finished[]> {
  const { look, members } = document
  const chosen = members.flatMap((member, i) => (ids.includes(member.id) ? [{ member, i }] : []))
  const ready = chosen.map(({ member, i }) => ({ member, i, facts: finishedFacts(member) }))
  const drawn = desk.art.drawFamily(look, members, 'en')
  const finished: Finished[] = []
  for (const { member, i, facts } of ready) {
    const { svg, scene } = desk.paint(drawn[i]!.derived, member)
    const artwork = release(svg, await rasterise(svg, PIXELS), scene)
    finished.push({ member, facts, look: ownLook(look, member), artwork })
  }
  return finished
}

/** Finishing what has not changed makes no new version. */
function keepFinished({ workspace }: Desk, family: string, finished: Finished, now: Date): void {
  const { db, paths } = workspace
  const { member, facts, look, artwork } = finished
  const at = now.toISOString()
  const before = findAchievement(db, member.id)
  const isSame = before?.artworkId === artwork.id && canonicalJson(before.facts) === canonicalJson(facts)
  if (before && before.archivedAt !== null) setArchived(db, member.id, null)
  if (isSame && listReleases(db, member.id).length > 0) return
  keepArtwork(db, paths, artwork, now)
  const achievement = { id: member.id, facts, art: artOf(member, look), artworkId: artwork.id, updatedAt: at }
  if (before) updateAchievement(db, achievement)
  else insertAchievement(db, { ...achievement, family })
  const versionId = keepVersion(db, findAchievement(db, member.id)!)
  insertRelease(db, { achievementId: member.id, versionId, member, look, at })
  appendEvent(db, { at, kind: 'achievement-released', subject: member.id })
}

const artOf = ({ icon, subtitle, level, of }: FamilyMember, { style, brand }: Look): BadgeArt => ({
  style,
  icon,
  brand,
  subtitle,
  level,
  of,
})

/** Newest first. */
export const releasesOf = ({ workspace: { db, paths } }: Desk, memberId: string): Release[] =>
  listReleases(db, memberId).map(({ number, at, artworkId, issuedCount }) => ({
    number,
    at,
    image: artworkPicture(paths, artworkId),
    issuedCount,
  }))

/** The badge as it was released, whatever the look of its family is now. Throws `families/no-such-version`. */
export function returnTo(desk: Desk, at: At & { label: string; member: string; number: number }): Stepped {
  const { document } = familyAt(desk, at)
  const found = findRelease(desk.workspace.db, at.member, at.number)
  if (!found) {
    throw new StudioError('families/no-such-version', 'There is no such version of this badge.')
  }
  const member = { ...found.member, variation: variationOf(document.look, found.look) }
  const isThere = document.members.some(({ id }) => id === member.id)
  const members = isThere
    ? document.members.map((each) => (each.id === member.id ? member : each))
    : [...document.members, member]
  return changeFamily(desk, at, at.label, diffOf(document, { ...document, members }))
}
