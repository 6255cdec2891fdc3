import type { PeopleList } from '../contract/people.ts'
import { readDateParts } from './dateParts.ts'

export type DateOrder = PeopleList['dateOrder']

export interface DecidedOrder {
  readonly order: DateOrder
  /** True when nothing in the column settles which of day and month comes first, or when rows contradict each other. */
  readonly unclear: boolean
}

/**
 * Day or month first, decided by the column as a whole: a row of its own cannot know that 03/04/2026 is in April.
 * Without evidence the day comes first, as in most of the world, and the person is asked.
 */
export function decideDateOrder(cells: Iterable<string>): DecidedOrder {
  let dayFirst = 0
  let monthFirst = 0
  let open = 0
  let plain = 0
  for (const cell of cells) {
    if (cell.trim() === '' || cell.length > 100) continue
    const parts = readDateParts(cell)
    if (parts === null) continue
    if (parts.kind === 'plain') plain++
    else if (parts.first > 12 || parts.dotted) dayFirst++
    else if (parts.second > 12) monthFirst++
    else if (parts.first !== parts.second) open++
  }
  if (dayFirst + monthFirst + open === 0) return { order: plain > 0 ? 'year-month' : 'none', unclear: false }
  if (dayFirst === 0 && monthFirst === 0) return { order: 'day-month', unclear: true }
  return {
    order: monthFirst > dayFirst ? 'month-day' : 'day-month',
    unclear: dayFirst > 0 && monthFirst > 0,
  }
}
