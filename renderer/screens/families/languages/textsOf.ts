import type { FamilyDocument, FamilyMember, MemberTranslation } from '#core/family/familyDocument'

export type TextName = 'title' | 'subtitle' | 'name' | 'description' | 'criteria'

export interface TextPair {
  readonly text: TextName
  readonly source: string
  /** Empty while it is not written. */
  readonly translated: string
}

export const NOT_TRANSLATED: MemberTranslation = {
  title: '',
  subtitle: '',
  name: '',
  description: '',
  criteria: '',
}

/** What a badge says, and how it says it in another language; what it does not say at all needs no translation. */
export function textsOf(
  { title, subtitle, facts, translations }: FamilyMember,
  language: string,
): TextPair[] {
  const translation = translations[language] ?? NOT_TRANSLATED
  const sources: Record<TextName, string> = {
    title,
    subtitle,
    name: facts.name === title ? '' : facts.name,
    description: facts.description,
    criteria: facts.criteria,
  }
  return (Object.keys(sources) as TextName[])
    .filter((text) => sources[text].trim() !== '')
    .map((text) => ({ text, source: sources[text], translated: translation[text] }))
}

/** Those in the language itself need no translation into it. */
export const translatable = ({ members }: FamilyDocument, language: string): FamilyMember[] =>
  members.filter((member) => member.language !== language)

export const missingTexts = (
  document: FamilyDocument,
  language: string,
): { missing: number; all: number } => {
  const texts = translatable(document, language).flatMap((member) => textsOf(member, language))
  return { all: texts.length, missing: texts.filter(({ translated }) => translated.trim() === '').length }
}

/** The language that most badges were written in. */
export function writtenLanguage({ members }: FamilyDocument): string {
  const counts = Map.groupBy(members, ({ language }) => language)
  const [most] = [...counts].toSorted(([, one], [, other]) => other.length - one.length)
  return most?.[0] ?? 'en'
}
