/** The languages that the people we know write badges in. Any other that a badge has is offered as well. */
export const badgeLanguages: readonly string[] = [
  'en',
  'fi',
  'sv',
  'ar',
  'am',
  'bg',
  'bn',
  'ckb',
  'de',
  'el',
  'es',
  'et',
  'fa',
  'fa-AF',
  'fr',
  'he',
  'hi',
  'hy',
  'it',
  'ka',
  'km',
  'my',
  'ne',
  'ps',
  'ru',
  'so',
  'ta',
  'th',
  'ti',
  'uk',
  'ur',
  'vi',
]

/** A language in the words of the reader: `fa-AF` is Dari. */
export function languageName(tag: string, reader: string): string {
  const name = new Intl.DisplayNames([reader], { type: 'language' }).of(tag) ?? tag
  return name.charAt(0).toLocaleUpperCase(reader) + name.slice(1)
}
