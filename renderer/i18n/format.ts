import { type Days, daysInWords } from '#core/sentence/daysInWords'
import type { InterfaceLanguage } from '../state/preferences.ts'

/**
 * The full tags. Digits and the Gregorian calendar are said outright, because their defaults differ between browsers:
 * a date on the screen is the date on the certificate.
 */
export const localeOf: Readonly<Record<InterfaceLanguage, string>> = {
  en: 'en-GB-u-ca-gregory',
  fi: 'fi-FI-u-ca-gregory',
  ar: 'ar-EG-u-ca-gregory-nu-arab',
}

export interface Format {
  number(value: number): string
  /** 0.35 as 35 %. */
  percent(share: number): string
  /** 22 November 2026, of a day written YYYY-MM-DD. */
  day(day: string): string
  /** 1 March – 30 May 2026; null where neither day is known. */
  days(days: Days): string | null
  /** 22 Nov 2026. */
  shortDay(day: string): string
  /** Sunday 22 November 2026. */
  weekday(day: string): string
  /** 22 November 2026 at 14:05, where the person is. */
  instant(instant: string): string
  /** "today", "yesterday", "16 days ago". */
  daysAgo(instant: string, now: Date): string
  list(items: readonly string[]): string
}

export function formatIn(language: InterfaceLanguage): Format {
  const locale = localeOf[language]
  const dayFormat = (options: Intl.DateTimeFormatOptions) => {
    const format = new Intl.DateTimeFormat(locale, { ...options, timeZone: 'UTC' })
    return (day: string) => format.format(new Date(`${day}T00:00:00Z`))
  }
  const instantFormat = new Intl.DateTimeFormat(locale, { dateStyle: 'long', timeStyle: 'short' })
  const longDay = { day: 'numeric', month: 'long', year: 'numeric' } as const
  const daysFormat = new Intl.DateTimeFormat(locale, { ...longDay, timeZone: 'UTC' })
  const weekday = dayFormat({ weekday: 'long', ...longDay })
  const numberFormat = new Intl.NumberFormat(locale)
  const percentFormat = new Intl.NumberFormat(locale, { style: 'percent' })
  const ago = new Intl.RelativeTimeFormat(locale, { numeric: 'auto' })
  const listFormat = new Intl.ListFormat(locale, { type: 'conjunction' })
  return {
    number: (value) => numberFormat.format(value),
    percent: (share) => percentFormat.format(share),
    day: dayFormat(longDay),
    days: (days) => daysInWords(days, daysFormat),
    shortDay: dayFormat({ day: 'numeric', month: 'short', year: 'numeric' }),
    // British English would put a comma after the weekday; certificates have none.
    weekday: (day) => weekday(day).replace(/^(\p{L}+), (?=\d)/u, '$1 '),
    instant: (instant) => instantFormat.format(new Date(instant)),
    daysAgo: (instant, now) => ago.format(daysBetween(now, new Date(instant)), 'day'),
    list: (items) => listFormat.format(items),
  }
}

const wholeDays = (date: Date): number =>
  Math.round(Date.UTC(date.getFullYear(), date.getMonth(), date.getDate()) / 86_400_000)

const daysBetween = (now: Date, then: Date): number => Math.min(0, wholeDays(then) - wholeDays(now))

/** The day where the person is, YYYY-MM-DD. */
export function dayOf(date: Date): string {
  const two = (value: number) => String(value).padStart(2, '0')
  return `${String(date.getFullYear()).padStart(4, '0')}-${two(date.getMonth() + 1)}-${two(date.getDate())}`
}
