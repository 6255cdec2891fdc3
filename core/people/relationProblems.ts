import type { RowProblem } from '../contract/people.ts'
import { dayInWords, quoted } from './inWords.ts'
import { bad, note } from './rowProblem.ts'

/** Where another row is: `line` as in the list's file, 0 if it was added by hand; `row` counted from 1. */
export interface Place {
  readonly row: number
  readonly line: number
}

/** People find a line in their file; a row that was added by hand is in no file. */
const inWords = ({ row, line }: Place): string => (line > 0 ? `line ${line} of the list` : `row ${row}`)

/** The row repeats an earlier one. E-mails are numbers: equal for equal addresses, 0 for none. */
export function sameRow(earlier: Place, earlierEmail: number, email: number): RowProblem {
  const message =
    earlierEmail !== email
      ? `The same name and badge are also on ${inWords(earlier)}. Only one of the two rows has an e-mail address.`
      : email === 0
        ? `The same name and badge are also on ${inWords(earlier)}.`
        : `The same name, badge and e-mail address are also on ${inWords(earlier)}.`
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
export const sharedEmail = (other: Place): RowProblem =>
  note(
    'email-shared',
    'email',
    `Somebody else, on ${inWords(other)}, has the same e-mail address.`,
    'Whoever reads that mailbox can claim both badges. If that is not meant, empty the cell: a badge needs no e-mail.',
  )
