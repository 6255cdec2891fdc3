/** Families as they are found: with their document, which those made as single badges only get when first opened. */

import { NO_EDITS } from '#core/design/edits'
import { StudioError } from '#core/errors'
import type { FamilyDocument, FamilyMember, Look } from '#core/family/familyDocument'
import { variationOf } from '#core/family/ownLook'
import { uuidFromBytes } from '#core/ids'
import { type AchievementRecord, badgesOutside, keepVersion } from '../registry/queries/achievements.ts'
import {
  type FamilyRecord,
  familiesWithoutRow,
  findFamily,
  insertFamily,
  updateFamily,
} from '../registry/queries/families.ts'
import { insertRelease, listReleases } from '../registry/queries/releases.ts'
import type { Desk } from './desk.ts'
import type { OpenFamily } from './familyState.ts'

/** Gives every family that is only a word on its badges a place in the registry. */
export function noticeFamilies({ world, workspace: { db } }: Desk): void {
  const found = familiesWithoutRow(db)
  if (found.length === 0) return
  db.transaction(() => {
    for (const { name, updatedAt } of found) {
      insertFamily(db, { id: uuidFromBytes(world.randomBytes(16)), name, document: null, updatedAt })
    }
  })()
}

/**
 * Drawn badges that were added to the family elsewhere become members here: it is no step, as there is nothing of it
 * to undo. Throws `families/not-found`.
 */
export function openFamily(desk: Desk, id: string): OpenFamily {
  const { db } = desk.workspace
  const record = getFamily(desk, id)
  const strangers = badgesOutside(db, record)
  if (record.document && strangers.length === 0) return { ...record, document: record.document }
  const document = withBadges(desk, record, strangers)
  const opened = {
    ...record,
    document,
    revision: record.document ? record.revision + 1 : record.revision,
  }
  db.transaction(() => {
    updateFamily(db, opened)
    for (const badge of strangers) keepAsRelease(desk, badge, document)
  })()
  return opened
}

/** Throws `families/not-found`, also for one that is archived. */
export function getFamily({ workspace: { db } }: Desk, id: string): FamilyRecord {
  const family = findFamily(db, id)
  if (family && family.archivedAt === null) return family
  throw new StudioError('families/not-found', 'This family of badges is not in the workspace any more.')
}

/** The first badge sets the look of the family; those that look otherwise vary from it. */
function withBadges(
  desk: Desk,
  { id, name, document }: FamilyRecord,
  badges: readonly AchievementRecord[],
): FamilyDocument {
  const look = document?.look ?? lookOf(badges[0]) ?? { style: 'harbour', changes: {}, brand: '#17617a' }
  const members = badges.map((badge) => releasedMember(desk, badge, look) ?? memberOf(badge, look))
  return { id, name, look, members: [...(document?.members ?? []), ...members] }
}

function lookOf(badge: AchievementRecord | undefined): Look | undefined {
  return badge?.art
    ? { style: badge.art.style, changes: {}, brand: badge.art.brand.toLowerCase() }
    : undefined
}

/** One that was designed in the family before, with all that was done to it by hand. */
function releasedMember(
  { workspace: { db } }: Desk,
  { id }: AchievementRecord,
  look: Look,
): FamilyMember | undefined {
  const [last] = listReleases(db, id)
  return last && { ...last.member, variation: variationOf(look, last.look) }
}

function memberOf(badge: AchievementRecord, look: Look): FamilyMember {
  const { id, facts } = badge
  const art = badge.art!
  const { name: title, language, ...rest } = facts
  return {
    id,
    title,
    subtitle: art.subtitle,
    language,
    icon: art.icon,
    level: art.level,
    of: art.of,
    variation: variationOf(look, lookOf(badge)!),
    edits: NO_EDITS,
    // The name of a badge with a level tells the step; the title on its picture does not.
    facts: { ...rest, name: art.level > 0 ? title : '' },
    translations: {},
  }
}

/** What is issued already counts as the first version. */
function keepAsRelease(
  { workspace: { db } }: Desk,
  badge: AchievementRecord,
  document: FamilyDocument,
): void {
  if (listReleases(db, badge.id).length > 0) return
  insertRelease(db, {
    achievementId: badge.id,
    versionId: keepVersion(db, badge),
    member: document.members.find(({ id }) => id === badge.id)!,
    look: lookOf(badge) ?? document.look,
    at: badge.updatedAt,
  })
}
