import { type Days, daysInWords } from '../sentence/daysInWords.ts'

/** The languages of the pages that strangers see: the same as those of the studio. */
export const pageLanguages = ['en', 'fi', 'ar'] as const
export type PageLanguage = (typeof pageLanguages)[number]

/** Each in its own words. */
export const languageNames: Readonly<Record<PageLanguage, string>> = {
  en: 'English',
  fi: 'Suomi',
  ar: 'العربية',
}

export const directionOf = (language: PageLanguage): 'ltr' | 'rtl' => (language === 'ar' ? 'rtl' : 'ltr')

/** The first of some wanted languages (BCP 47, most wanted first) that there is; else English. */
export function pageLanguageOf(wanted: readonly string[]): PageLanguage {
  for (const tag of wanted) {
    const found = pageLanguages.find((language) => tag.toLowerCase().split('-')[0] === language)
    if (found) return found
  }
  return 'en'
}

const formatsIn = (locale: string) => ({
  day: new Intl.DateTimeFormat(locale, { day: 'numeric', month: 'long', year: 'numeric', timeZone: 'UTC' }),
  number: new Intl.NumberFormat(locale),
})
/** Made once: making one takes longer than a page. */
const FORMATS: Readonly<Record<PageLanguage, ReturnType<typeof formatsIn>>> = {
  en: formatsIn('en-GB-u-ca-gregory'),
  fi: formatsIn('fi-FI-u-ca-gregory'),
  ar: formatsIn('ar-EG-u-ca-gregory-nu-arab'),
}

/** `1 March – 30 May 2026`; null where nothing is known. */
export const activityInWords = (days: Days, language: PageLanguage): string | null =>
  daysInWords(days, FORMATS[language].day)

/** `22 November 2026`, of a day written YYYY-MM-DD; the text itself if it is none. */
export function dayInWords(day: string, language: PageLanguage): string {
  const date = new Date(`${day}T00:00:00Z`)
  return Number.isNaN(date.getTime()) ? day : FORMATS[language].day.format(date)
}

export const numberInWords = (value: number, language: PageLanguage): string =>
  FORMATS[language].number.format(value)
