/** What does not stand on the paper as it was written, in sentences for the person who prints. */
import type { PrintTemplate } from '#core/certificate/printTemplate'
import type { UsedFont } from '#core/contract/fonts'
import type { PrintNote } from '#core/contract/printNotes'
import { isTwoSided, type SheetLayout } from '#core/sheets/layout'
import type { Sides } from '#core/sheets/sides'
import type { PrintResult } from '../printing/printBatch.ts'
import type { PersonOnPaper } from './certificatesOf.ts'

const aboutBadge = (what: PrintNote['what'], sentence: string): PrintNote => ({ what, count: 1, sentence })

const CUT = aboutBadge(
  'criteria-cut',
  'The criteria are too long for the page, which says that the rest is in the attached credential. Printed on both sides, they go on on the back.',
)
const CUT_ON_BOTH = aboutBadge(
  'criteria-cut-on-both',
  'The criteria are too long even for both sides. The back says that the rest is in the attached credential.',
)

/** Each kind once, however many badges a batch has. */
export function notesOf(
  { unprintable, changed }: Pick<PrintResult, 'unprintable' | 'changed'>,
  sides: Sides,
): PrintNote[] {
  return [
    ...unprintable.map(({ number, characters }): PrintNote => {
      const missing = characters.join(' ')
      const sentence = `Certificate ${number}: no font here has ${missing}, so the name does not stand there as it is written.`
      return { what: 'name-characters', count: 1, number, characters: missing, sentence }
    }),
    ...(changed.some(({ criteriaWereCut }) => criteriaWereCut)
      ? [sides === 'front' ? CUT : CUT_ON_BOTH]
      : []),
    ...charactersNote(
      'badge-characters',
      [...new Set(changed.flatMap(({ characters }) => characters))],
      'the words of the badge',
    ),
  ]
}

/** `where` ends the sentence: no font has these, which are in … */
export const charactersNote = (
  what: 'badge-characters' | 'list-characters',
  missing: readonly string[],
  where: string,
): PrintNote[] => {
  if (missing.length === 0) return []
  const characters = missing.join(' ')
  return [{ what, count: 1, characters, sentence: `No font here has ${characters}, which is in ${where}.` }]
}

/** Fonts that somebody chose and that are gone, where letters are missing that they may have had. */
export const lostFontNotes = (notes: readonly PrintNote[], fonts: readonly UsedFont[]): PrintNote[] =>
  notes.every(({ characters }) => characters === undefined)
    ? []
    : fonts
        .filter(({ state }) => state !== 'ready')
        .map(({ name }) => ({
          what: 'font-lost',
          count: 1,
          font: name,
          sentence: `The font “${name}”, which was chosen to print with, is not on this computer any more or is damaged. Install it again, or choose another.`,
        }))

/** A back that somebody made and does not get. */
export const backNotes = (template: PrintTemplate, sides: Sides): PrintNote[] =>
  sides === 'front' && template.kind === 'own' && template.document.back.length > 0
    ? [
        aboutBadge(
          'back-left-out',
          'This template has a back, which was not printed. Choose both sides to have it.',
        ),
      ]
    : []

const GONE = 'is gone or was changed from outside, so it was not printed.'

/** Pictures that a template shows and the workspace has no more. */
export function pictureNotes(template: PrintTemplate, sides: Sides): PrintNote[] {
  if (template.kind !== 'own') return []
  const { document, pictures } = template
  const blocks = sides === 'front' ? document.front : [...document.front, ...document.back]
  const gone = blocks.flatMap((block) =>
    block.kind === 'picture' && block.picture !== 'logo' && !pictures.has(block.picture)
      ? [block.description.trim()]
      : [],
  )
  const again = 'Open the template and choose the picture again.'
  return [...new Set(gone)].map((picture) =>
    picture === ''
      ? aboutBadge('unnamed-picture-gone', `A picture of this template ${GONE} ${again}`)
      : {
          ...aboutBadge('picture-gone', `The picture “${picture}” of this template ${GONE} ${again}`),
          picture,
        },
  )
}

export const logoNotes = (isGone: boolean): PrintNote[] =>
  isGone ? [aboutBadge('logo-gone', `The logo ${GONE} Choose it again in Settings, under Issuer.`)] : []

/** What somebody asked for that such paper does not have. */
export const noBackNotes = (layout: SheetLayout, sides: Sides): PrintNote[] =>
  sides === 'front' || isTwoSided(layout)
    ? []
    : [
        aboutBadge(
          'no-backs',
          'Only the fronts were printed: labels, tents, buttons and lists have no back to print on.',
        ),
      ]

/** What the codes hold, where it is not the whole credential. */
export function codeNotes(people: readonly Pick<PersonOnPaper, 'code'>[]): PrintNote[] {
  const short = people.filter(({ code }) => code === 'short').length
  const none = people.filter(({ code }) => code === 'none').length
  return [
    ...countNote(
      'code-short',
      short,
      `${certificates(short)} a code with the short form of the badge, because all of it is too much for a code. It is signed too, and the page says so.`,
    ),
    ...countNote(
      'code-left-out',
      none,
      `${certificates(none)} no code to scan, because the badge says too much for one. The number is printed instead. Shorten the name of the badge to have the code.`,
    ),
  ]
}

export const fineCodeNotes = (count: number): PrintNote[] =>
  countNote(
    'code-too-fine',
    count,
    `${certificates(count)} no code to scan, because it would be too fine to read at this size. The number is printed instead. Print fewer on a sheet, or take one of the templates that came with Rosette: they keep the code large.`,
  )

/** Nobody is handed paper for a badge that does not stand. */
export const revokedNotes = (count: number): PrintNote[] =>
  countNote(
    'revoked',
    count,
    `${count === 1 ? '1 person was' : `${count} people were`} left out, because their badge was revoked or replaced.`,
  )

export const addressNotes = (without: number): PrintNote[] =>
  countNote(
    'no-address',
    without,
    `${without === 1 ? '1 person has' : `${without} people have`} no postal address and were left out.`,
  )

const countNote = (what: PrintNote['what'], count: number, sentence: string): PrintNote[] =>
  count === 0 ? [] : [{ what, count, sentence }]

const certificates = (count: number): string =>
  count === 1 ? '1 certificate has' : `${count} certificates have`
