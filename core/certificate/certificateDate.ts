import { type Days, daysInWords } from '../sentence/daysInWords.ts'
import { wording } from './wording.ts'

/**
 * A day (YYYY-MM-DD) in words, in the Gregorian calendar whatever the language's own: an employer elsewhere must be
 * able to compare it with the credential. The language is that of the certificate's other words; see `wording`.
 */
export function certificateDate(day: string, language: string): string {
  return wordsIn(language).format(new Date(`${day}T00:00:00Z`))
}

/** The days of an activity in the same words; null where none is known. See `daysInWords`. */
export const certificateDays = (days: Days, language: string): string | null =>
  daysInWords(days, wordsIn(language))

/** Making one takes longer than shaping a name, and a megabyte for every few dozen. */
const known = new Map<string, Intl.DateTimeFormat>()

function wordsIn(language: string): Intl.DateTimeFormat {
  let words = known.get(language)
  if (!words) {
    const written = wording(language).language
    // Plain English would put the month first, which half of its readers do not expect.
    const locale = new Intl.Locale(written === 'en' ? 'en-GB' : written, { calendar: 'gregory' })
    words = new Intl.DateTimeFormat(locale, { dateStyle: 'long', timeZone: 'UTC' })
    known.set(language, words)
  }
  return words
}
