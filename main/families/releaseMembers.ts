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
  type AchievementRecord,
  findAchievement,
  insertAchievement,
  keepVersion,
  setArchived,
  updateAchievement,
} from '../registry/queries/achievements.ts'
import { findRelease, insertRelease, listReleases, translationsNow } from '../registry/queries/releases.ts'
import { queueAchievement } from '../syncing/queueChanges.ts'
import { artworkPicture, keepArtwork } from '../workspace/artworkStore.ts'
import { changeFamily, familyAt, type Stepped } from './changeFamily.ts'
import type { Desk } from './desk.ts'
import { type Edition, editionsOf } from './editions.ts'
import { finishedFacts } from './factsOf.ts'
import type { OpenFamily } from './familyState.ts'

/** Of the PNG that everybody gets: sharp on a profile, small enough for a chat. */
const PIXELS = 512

interface At {
  readonly id: string
  readonly base: number
}

/** One language of a badge, ready to be issued. */
interface FinishedEdition {
  readonly language: string
  readonly facts: AchievementFacts
  readonly artwork: ReleasedArtwork
}

interface Finished {
  readonly member: FamilyMember
  readonly look: Look
  readonly own: FinishedEdition
  readonly translations: readonly FinishedEdition[]
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
  for (const member of members) if (ids.includes(member.id)) finishedFacts(member)
  const drawn = desk.art.drawFamily(look, members)
  const finished: Finished[] = []
  for (const [i, editions] of editionsOf(desk, document, drawn).entries()) {
    const member = members[i]!
    if (!ids.includes(member.id)) continue
    const [own, ...translations] = await finishEditions(desk, editions)
    finished.push({ member, look: ownLook(look, member), own: own!, translations })
  }
  return finished
}

async function finishEditions(desk: Desk, editions: readonly Edition[]): Promise<FinishedEdition[]> {
  const finished: FinishedEdition[] = []
  for (const { language, member, derived } of editions) {
    const { svg, scene } = desk.paint(derived, member)
    const artwork = release(svg, await rasterise(svg, PIXELS), scene)
    finished.push({ language, facts: finishedFacts(member), artwork })
  }
  return finished
}

/** Finishing what has not changed makes no new version. */
function keepFinished(desk: Desk, family: string, finished: Finished, now: Date): void {
  const { db, paths } = desk.workspace
  const { member, look, own, translations } = finished
  const { id } = member
  const at = now.toISOString()
  const before = findAchievement(db, id)
  if (before && before.archivedAt !== null) setArchived(db, id, null)
  if (before && isReleased(desk, before, finished)) return
  for (const { artwork } of [own, ...translations]) keepArtwork(db, paths, artwork, now)
  const achievement = {
    id,
    facts: own.facts,
    art: artOf(member, look),
    artworkId: own.artwork.id,
    updatedAt: at,
  }
  if (before) updateAchievement(db, achievement)
  else insertAchievement(db, { ...achievement, family })
  const versionOf = ({ facts, artwork }: FinishedEdition): string =>
    keepVersion(db, { id, facts, art: achievement.art, artworkId: artwork.id })
  insertRelease(
    db,
    { achievementId: id, versionId: versionOf(own), member, look, at },
    new Map(translations.map((edition) => [edition.language, versionOf(edition)])),
  )
  queueAchievement(db, id, at)
  appendEvent(db, { at, kind: 'achievement-released', subject: id })
}

function isReleased(
  { workspace: { db } }: Desk,
  before: AchievementRecord,
  { own, translations }: Finished,
): boolean {
  if (listReleases(db, before.id).length === 0) return false
  const told = (facts: AchievementFacts, artworkId: string): string => canonicalJson([facts, artworkId])
  const known = translationsNow(db, [before.id])
  const now = new Map(known.map(({ language, facts, artworkId }) => [language, told(facts, artworkId)]))
  return (
    told(before.facts, before.artworkId) === told(own.facts, own.artwork.id) &&
    now.size === translations.length &&
    translations.every(({ language, facts, artwork }) => now.get(language) === told(facts, artwork.id))
  )
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
