import { NO_FACTS } from '#core/achievementFacts'
import type { TitleFound } from '#core/contract/families'
import { NO_EDITS } from '#core/design/edits'
import type { FamilyMember } from '#core/family/familyDocument'

/** A badge of a family that is not made yet. The id is for the screen; the family gives it another. */
export interface PlannedBadge extends TitleFound {
  readonly id: string
}

export const planned = (found: TitleFound): PlannedBadge => ({ ...found, id: crypto.randomUUID() })

export const memberOf = ({ id, title, subtitle, icon, level, of, language }: PlannedBadge): FamilyMember => ({
  id,
  title,
  subtitle,
  icon,
  level,
  of,
  language,
  variation: {},
  edits: NO_EDITS,
  facts: NO_FACTS,
  translations: {},
})
