import type { FamilyMember } from './familyDocument.ts'

/** The badge as it is in another language: its words, texts and all that its style makes of them. */
export function inLanguage(member: FamilyMember, language: string): FamilyMember {
  const translation = member.translations[language]
  if (!translation) return member
  const { title, subtitle, name, description, criteria } = translation
  return { ...member, language, title, subtitle, facts: { ...member.facts, name, description, criteria } }
}

/**
 * Languages that a badge is wholly translated into: everything that it says itself, it says in them. It is not issued
 * in others, as half of a translation would be neither.
 */
export const completeLanguages = (member: FamilyMember): string[] =>
  Object.entries(member.translations)
    .filter(([language, translation]) => {
      const { name, description, criteria } = member.facts
      const ownName = name === member.title ? '' : name
      const pairs = [
        [member.title, translation.title],
        [member.subtitle, translation.subtitle],
        [ownName, translation.name],
        [description, translation.description],
        [criteria, translation.criteria],
      ] as const
      return (
        language !== member.language &&
        pairs.every(([own, other]) => own.trim() === '' || other.trim() !== '')
      )
    })
    .map(([language]) => language)
    .toSorted()
