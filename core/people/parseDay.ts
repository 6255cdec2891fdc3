import { failed, type Outcome, ok } from '../outcome.ts'
import { monthInWords } from '../sentence/monthInWords.ts'
import type { DateOrder } from './dateOrder.ts'
import { readDateParts } from './dateParts.ts'
import { dayInWords, quoted } from './inWords.ts'

export interface NotADay {
  readonly message: string
  /** Days it may mean, YYYY-MM-DD. */
  readonly suggestions: readonly string[]
}

/** A cell to a day, YYYY-MM-DD. `today` lends its year to dates that have none, as a suggestion only. */
export function parseDay(cell: string, order: DateOrder, today: string): Outcome<string, NotADay> {
  const parts = readDateParts(cell)
  if (parts === null) return failed({ message: `${quoted(cell)} is not a date.`, suggestions: [] })
  if (parts.kind === 'plain') return dayOf(cell, parts.year, parts.month, parts.day)
  const monthFirst = order === 'month-day' && !parts.dotted
  const [day, month] = monthFirst ? [parts.second, parts.first] : [parts.first, parts.second]
  if (parts.kind === 'no-year')
    return failed({
      message: `${quoted(cell)} has no year.`,
      suggestions: existing([[Number(today.slice(0, 4)), month, day]]),
    })
  if (month > 12 && day <= 12) {
    const swapped = existing([[parts.year, day, month]])
    const read = monthFirst ? 'month first' : 'day first'
    return failed({
      message: `The dates of this list are read with the ${read}, and ${quoted(cell)} does not fit that.`,
      suggestions: swapped,
    })
  }
  return dayOf(cell, parts.year, month, day)
}

function dayOf(cell: string, year: number, month: number, day: number): Outcome<string, NotADay> {
  if (year >= 2400 && year <= 2700)
    return failed({
      message: `${quoted(cell)} is a year of the Buddhist calendar.`,
      suggestions: existing([[year - 543, month, day]]),
    })
  if (year < 1900 || year > 2200)
    return failed({ message: `${quoted(cell)} is in the year ${year}.`, suggestions: [] })
  if (month < 1 || month > 12 || day < 1 || day > 31)
    return failed({ message: `${quoted(cell)} is not a date.`, suggestions: existing([[year, day, month]]) })
  const length = daysInMonth(year, month)
  if (day <= length) return ok(isoDay(year, month, day))
  return failed({
    message: `${monthInWords(month)} ${month === 2 ? `${year} ` : ''}has ${length} days, so ${quoted(cell)} is not a date.`,
    suggestions: [isoDay(year, month, length), isoDay(year, month + 1, 1)],
  })
}

/** Those of the dates that the calendar has. */
const existing = (dates: readonly (readonly [number, number, number])[]): string[] =>
  dates
    .filter(([year, month, day]) => month >= 1 && month <= 12 && day >= 1 && day <= daysInMonth(year, month))
    .map(([year, month, day]) => isoDay(year, month, day))

const daysInMonth = (year: number, month: number) => new Date(Date.UTC(year, month, 0)).getUTCDate()

const isoDay = (year: number, month: number, day: number): string =>
  [String(year).padStart(4, '0'), String(month).padStart(2, '0'), String(day).padStart(2, '0')].join('-')

/** Why a day in the future is refused; null for today and before. */
export const futureDay = (day: string, today: string): string | null =>
  day > today ? `${dayInWords(day)} is later than today, ${dayInWords(today)}.` : null
