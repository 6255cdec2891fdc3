/**
 * A day (YYYY-MM-DD) in words, in the Gregorian calendar whatever the language's own: an employer elsewhere must be
 * able to compare it with the credential. Where a language leaves it open, the day comes first.
 */
export function certificateDate(day: string, language: string): string {
  const locale = new Intl.Locale(language === 'en' ? 'en-GB' : language, { calendar: 'gregory' })
  const words = new Intl.DateTimeFormat(locale, { dateStyle: 'long', timeZone: 'UTC' })
  return words.format(new Date(`${day}T00:00:00Z`))
}
