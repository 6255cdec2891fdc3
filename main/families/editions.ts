import type { DerivedBadge } from '#core/design/element'
import type { FamilyDocument, FamilyMember } from '#core/family/familyDocument'
import { completeLanguages, inLanguage } from '#core/family/inLanguage'
import type { DrawnMember } from '../artwork/openFamilyArt.ts'
import type { Desk } from './desk.ts'

/** A badge in one language. */
export interface Edition {
  readonly language: string
  /** With its words and texts in that language. */
  readonly member: FamilyMember
  readonly derived: DerivedBadge
}

/**
 * Of each member, in their order: itself first, then what it is wholly translated into. `drawn` as of the members
 * themselves; in every language, the family speaks at one volume.
 */
export function editionsOf(
  { art }: Desk,
  { look, members }: FamilyDocument,
  drawn: readonly DrawnMember[],
): Edition[][] {
  const complete = members.map(completeLanguages)
  const drawnIn = new Map(
    [...new Set(complete.flat())].map((language) => [
      language,
      art.drawFamily(
        look,
        members.map((member) => inLanguage(member, language)),
      ),
    ]),
  )
  return members.map((member, i) => [
    { language: member.language, member, derived: drawn[i]!.derived },
    ...complete[i]!.map((language) => ({
      language,
      member: inLanguage(member, language),
      derived: drawnIn.get(language)![i]!.derived,
    })),
  ])
}
