import { StudioError } from '#core/errors'
import type { FamilyDocument, FamilyMember } from '#core/family/familyDocument'
import type { Desk } from './desk.ts'
import type { Ink, PaintedBadge } from './pictures.ts'

/** One badge beside the others of its family; in another language if it has words in it, else in its own. */
export function paintMember(
  { art, paint }: Desk,
  { look, members }: FamilyDocument,
  id: string,
  language?: string,
  ink?: Ink,
): { member: FamilyMember; painted: PaintedBadge } {
  const at = members.findIndex((member) => member.id === id)
  const own = members[at]
  if (!own) {
    throw new StudioError(
      'families/no-member',
      'This badge is not in the family any more. Open the family again.',
    )
  }
  const member = inLanguage(own, language)
  const drawn = art.drawFamily(look, members.with(at, member))
  return { member, painted: paint(drawn[at]!.derived, member, ink) }
}

function inLanguage(member: FamilyMember, language: string | undefined): FamilyMember {
  const words = language === undefined ? undefined : member.translations[language]
  if (language === undefined || !words) return member
  return { ...member, title: words.title, subtitle: words.subtitle, language }
}
