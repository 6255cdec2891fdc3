/** The languages that the people we know write badges in. Any other that a badge has is offered as well. */
export const badgeLanguages = [
  'en',
  'fi',
  'sv',
  'ar',
  'de',
  'es',
  'fa-AF',
  'fr',
  'hi',
  'it',
  'so',
  'th',
  'ti',
  'uk',
  'vi',
] as const

/** A language in the words of the reader: `fa-AF` is Dari. */
export function languageName(tag: string, reader: string): string {
  const name = new Intl.DisplayNames([reader], { type: 'language' }).of(tag) ?? tag
  return name.charAt(0).toLocaleUpperCase(reader) + name.slice(1)
}
