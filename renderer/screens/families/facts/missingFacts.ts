import { type FamilyMember, nameOf } from '#core/family/familyDocument'

export type MissingFact = 'name' | 'description' | 'criteria'

/** What a badge must say before it can be given, and does not yet. */
export function missingFacts(member: FamilyMember): readonly MissingFact[] {
  const { description, criteria } = member.facts
  const said = { name: nameOf(member), description, criteria }
  return (['name', 'description', 'criteria'] as const).filter((fact) => said[fact].trim() === '')
}
