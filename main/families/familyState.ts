import { canonicalJson } from '#core/canonicalJson'
import type { AchievementFacts } from '#core/contract/achievements'
import type { FamilyState } from '#core/contract/families'
import type { FamilyDocument } from '#core/family/familyDocument'
import type { DrawnMember } from '../artwork/openFamilyArt.ts'
import { issuedNow } from '../registry/queries/achievements.ts'
import type { FamilyRecord } from '../registry/queries/families.ts'
import { stepLabel } from '../registry/queries/familySteps.ts'
import { translationsNow } from '../registry/queries/releases.ts'
import type { Desk } from './desk.ts'
import { type Edition, editionsOf } from './editions.ts'
import { factsOf } from './factsOf.ts'

/** A family with its document. */
export type OpenFamily = FamilyRecord & { readonly document: FamilyDocument }

/** `before`: the document that the window knows; without it, it is told of every member. */
export function familyState(desk: Desk, family: OpenFamily, before: FamilyDocument | null): FamilyState {
  const { document } = family
  const { db } = desk.workspace
  const drawn = desk.art.drawFamily(document.look, document.members)
  const told = before ? desk.art.drawFamily(before.look, before.members) : []
  const known = new Map(told.map(({ id, derived }) => [id, derived]))
  return {
    document,
    revision: family.revision,
    undo: stepLabel(db, family.id, family.position),
    redo: stepLabel(db, family.id, family.position + 1),
    drawn: drawn.filter(({ id, derived }) => known.get(id) !== derived),
    releases: releaseStates(desk, document, drawn),
  }
}

/** Of each badge: the picture itself is compared, as it is what a person holds in hand. */
export function releaseStates(
  desk: Desk,
  document: FamilyDocument,
  drawn: readonly DrawnMember[],
): FamilyState['releases'] {
  const { db } = desk.workspace
  const ids = document.members.map(({ id }) => id)
  const issued = issuedNow(db, ids)
  const translated = Map.groupBy(translationsNow(db, ids), ({ achievementId }) => achievementId)
  const isSame = (edition: Edition, now: { facts: AchievementFacts; artworkId: string } | undefined) =>
    now !== undefined &&
    canonicalJson(now.facts) === canonicalJson(factsOf(edition.member)) &&
    now.artworkId === desk.paint(edition.derived, edition.member).id
  return Object.fromEntries(
    editionsOf(desk, document, drawn).map(([own, ...others]) => {
      const { id } = own!.member
      const now = issued.get(id)
      if (!now) return [id, 'never']
      const known = translated.get(id) ?? []
      const same =
        known.length === others.length &&
        others.every((other) =>
          isSame(
            other,
            known.find(({ language }) => language === other.language),
          ),
        )
      return [id, same && isSame(own!, now) ? 'current' : 'changed']
    }),
  )
}
