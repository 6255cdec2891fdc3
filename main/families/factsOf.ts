import type { z } from 'zod'
import { type AchievementFacts, achievementFacts } from '#core/contract/achievements'
import { StudioError } from '#core/errors'
import { type FamilyMember, nameOf } from '#core/family/familyDocument'

/** What an achievement says when the badge is released; not checked, as a design may be unfinished. */
export const factsOf = (member: FamilyMember): z.input<typeof achievementFacts> => ({
  ...member.facts,
  name: nameOf(member),
  language: member.language,
})

/** Throws `families/facts-missing`, which names the badge and what it still needs. */
export function finishedFacts(member: FamilyMember): AchievementFacts {
  const { success, data, error } = achievementFacts.safeParse(factsOf(member))
  if (success) return data
  const missing = error.issues.map(({ message }) => message).join(' ')
  const name = nameOf(member)
  throw new StudioError(
    'families/facts-missing',
    `${name ? `The badge “${name}”` : 'A badge without a title'} is not ready to be issued. ${missing}`,
    { member: member.id, badge: name || '…' },
  )
}
