import { foldText } from './foldText.ts'

/** The languages of the people who keep the lists. Arabic has two sets of names, by region. */
const LANGUAGES = [
  'en',
  'fi',
  'sv',
  'de',
  'fr',
  'es',
  'it',
  'uk',
  'ar',
  'ar-SY',
  'ru',
  'nb',
  'da',
  'pl',
  'et',
  'so',
  'fa',
  'nl',
  'pt',
  'tr',
  'vi',
]

/** Forms people write that the calendar data does not have. */
const ALSO: Readonly<Record<string, number>> = {
  sept: 9,
  tammi: 1,
  helmi: 2,
  maalis: 3,
  huhti: 4,
  touko: 5,
  kesä: 6,
  heinä: 7,
  elo: 8,
  syys: 9,
  loka: 10,
  marras: 11,
  joulu: 12,
}

let monthsByName: Map<string, number> | undefined

/** 1 to 12 for a month's name, long, short or inflected, in any of the languages; null for another word. */
export function monthOfName(word: string): number | null {
  monthsByName ??= collectNames()
  return monthsByName.get(foldText(word)) ?? null
}

function collectNames(): Map<string, number> {
  const months = new Map(Object.entries(ALSO).map(([name, month]) => [foldText(name), month]))
  for (const language of LANGUAGES)
    for (const style of ['long', 'short'] as const)
      for (const day of ['numeric', undefined] as const) {
        const format = new Intl.DateTimeFormat(`${language}-u-ca-gregory-nu-latn`, {
          month: style,
          timeZone: 'UTC',
          ...(day === undefined ? {} : { day }),
        })
        for (let month = 1; month <= 12; month++) {
          const parts = format.formatToParts(Date.UTC(2026, month - 1, 15))
          const name = foldText(parts.find(({ type }) => type === 'month')?.value ?? '')
          if (/^\p{L}{2,}/u.test(name) && !months.has(name)) months.set(name, month)
        }
      }
  return months
}
