/** What does not stand on the paper as it was written, in sentences for the person who prints. */
import type { PrintTemplate } from '#core/certificate/printTemplate'
import type { Sides } from '#core/sheets/sides'
import type { PrintResult } from '../printing/printBatch.ts'
import type { PersonOnPaper } from './certificatesOf.ts'

const CUT =
  'The criteria are too long for the page, which says that the rest is in the attached credential. Printed on both sides, they go on on the back.'
const CUT_ON_BOTH =
  'The criteria are too long even for both sides. The back says that the rest is in the attached credential.'

export function notesOf(
  { unprintable, changed }: Pick<PrintResult, 'unprintable' | 'changed'>,
  sides: Sides,
): string[] {
  return [
    ...unprintable.map(
      ({ number, characters }) =>
        `Certificate ${number}: no font here has ${characters.join(' ')}, so the name is printed without it. Check the name.`,
    ),
    ...changed.flatMap(({ criteriaWereCut, characters }) => [
      ...(criteriaWereCut ? [sides === 'front' ? CUT : CUT_ON_BOTH] : []),
      ...(characters.length > 0
        ? [`No font here has ${characters.join(' ')}, which is in the words of the badge.`]
        : []),
    ]),
  ]
}

/** A back that somebody made and does not get. */
export const backNotes = (template: PrintTemplate, sides: Sides): string[] =>
  sides === 'front' && template.kind === 'own' && template.document.back.length > 0
    ? ['This template has a back, which was not printed. Choose both sides to have it.']
    : []

/** What the codes hold, where it is not the whole credential. */
export function codeNotes(people: readonly Pick<PersonOnPaper, 'code'>[]): string[] {
  const short = people.filter(({ code }) => code === 'short').length
  const none = people.filter(({ code }) => code === 'none').length
  return [
    ...(short > 0
      ? [
          `${certificates(short)} a code with the short form of the badge, because all of it is too much for a code. It is signed too, and the page says so.`,
        ]
      : []),
    ...(none > 0
      ? [
          `${certificates(none)} no code to scan, because the badge says too much for one. The number is printed instead. Shorten the name of the badge to have the code.`,
        ]
      : []),
  ]
}

const certificates = (count: number): string =>
  count === 1 ? '1 certificate has' : `${count} certificates have`
