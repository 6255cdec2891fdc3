/** Days of an activity, YYYY-MM-DD; null where one is not known. */
export interface Days {
  readonly activityStart: string | null
  readonly activityEnd: string | null
}

/**
 * From the first day to the last as the language of the format writes it: `1 March – 30 May 2026`, one day alone
 * `1 March 2026`. Where only one end is known a dash stands for the other. Null if nothing is known.
 */
export function daysInWords(
  { activityStart, activityEnd }: Days,
  format: Pick<Intl.DateTimeFormat, 'format' | 'formatRange'>,
): string | null {
  const [first, last] = [activityStart, activityEnd].map((day) => day && new Date(`${day}T00:00:00Z`))
  if (first && last) return withPlainSpaces(format.formatRange(first, last))
  if (first) return `${format.format(first)} –`
  if (last) return `– ${format.format(last)}`
  return null
}

/** Around its dash CLDR puts thin spaces, which few fonts have. */
const withPlainSpaces = (range: string): string => range.replace(/[\u2009\u202f]/gu, ' ')
