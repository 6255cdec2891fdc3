import type { RowProblem } from '../contract/people.ts'
import { dayInWords, quoted } from './inWords.ts'
import { bad, note } from './rowProblem.ts'

/** The row repeats an earlier one. `emails` are numbers: equal for equal addresses, 0 for none. */
export function sameRow(row: number, earlierEmail: number, email: number): RowProblem {
  const message =
    earlierEmail !== email
      ? `The same name and badge are also on row ${row}. Only one of the two rows has an e-mail address.`
      : email === 0
        ? `The same name and badge are also on row ${row}.`
        : `The same name, badge and e-mail address are also on row ${row}.`
  return bad(
    'duplicate-in-list',
    'name',
    message,
    'Leave one of the rows out, or confirm that they are two people.',
  )
}

/** Somebody of this name has the badge from an earlier batch. */
export const issuedBefore = (name: string, badge: string, day: string): RowProblem =>
  bad(
    'duplicate-in-registry',
    'name',
    `${quoted(name)} already has the badge ${quoted(badge)}, awarded on ${dayInWords(day)}.`,
    'Leave the row out, or confirm that the badge is awarded again.',
  )

/** Never bad: a shared mailbox is how many people without a phone live. But it is good to know. */
export const sharedEmail = (row: number): RowProblem =>
  note(
    'email-shared',
    'email',
    `Somebody else, on row ${row}, has the same e-mail address.`,
    'Whoever reads that mailbox can claim both badges. If that is not meant, empty the cell: a badge needs no e-mail.',
  )
