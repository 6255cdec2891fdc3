import { type FamilyMember, nameOf } from '#core/family/familyDocument'

export type MissingFact = 'name' | 'description' | 'criteria' | 'alignment'

/** What a badge must say before it can be given, and does not yet. */
export function missingFacts(member: FamilyMember): readonly MissingFact[] {
  const { description, criteria } = member.facts
  const said = { name: nameOf(member), description, criteria }
  const unsaid = (['name', 'description', 'criteria'] as const).filter((fact) => said[fact].trim() === '')
  const isAligned = member.facts.alignment.every(
    ({ targetName, targetUrl }) =>
      targetName.trim() !== '' && /^https?:\/\/./.test(targetUrl) && URL.canParse(targetUrl),
  )
  return isAligned ? unsaid : [...unsaid, 'alignment']
}
