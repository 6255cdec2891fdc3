import { oc } from '@orpc/contract'
import { z } from 'zod'
import { chosenFile, day, page, studioErrors, uuid } from './shapes.ts'

const base = oc.errors(studioErrors)

/** What a column of a list can mean. `badge` names the achievement when a list holds several. */
export const personFields = [
  'name',
  'email',
  'badge',
  'date',
  'evidence',
  'narrative',
  'language',
  'ignore',
] as const
export const personField = z.enum(personFields)
export type PersonField = z.infer<typeof personField>

export const listSource = z.discriminatedUnion('kind', [
  z.object({ kind: z.literal('text'), text: z.string().max(64 * 1024 * 1024) }),
  z.object({ kind: z.literal('file'), file: chosenFile }),
])

/** How the bytes were read. Every choice is shown and can be changed; nothing is guessed silently. */
export const reading = z.object({
  format: z.enum(['csv', 'xlsx', 'ods', 'text']),
  /** A TextDecoder label; null for spreadsheets. */
  encoding: z.string().nullable(),
  /** Whether the encoding is certain (a mark in the file or valid UTF-8) or the likeliest of several. */
  encodingCertain: z.boolean(),
  delimiter: z.enum([',', ';', '\t', '|']).nullable(),
  sheet: z.string().nullable(),
  sheets: z.array(z.string()),
  hasHeader: z.boolean(),
})
export type Reading = z.infer<typeof reading>

export const readingChoice = reading
  .pick({ encoding: true, delimiter: true, sheet: true, hasHeader: true })
  .partial()

export const listColumn = z.object({
  index: z.int(),
  /** As the list has it; 'Column 3' where there is no header. */
  header: z.string(),
  field: personField,
  /** The first few cells that are not empty. */
  samples: z.array(z.string()),
})

export const peopleList = z.object({
  id: uuid,
  title: z.string(),
  reading,
  /** Encodings worth offering, each with the first name that looks different in it, so a person can choose by eye. */
  encodings: z.array(z.object({ encoding: z.string(), label: z.string(), sample: z.string() })),
  columns: z.array(listColumn),
  rowCount: z.int(),
  dateOrder: z.enum(['day-month', 'month-day', 'year-month', 'none']),
  /** True when the list's own dates do not settle which of day and month comes first. */
  dateOrderUnclear: z.boolean(),
})
export type PeopleList = z.infer<typeof peopleList>

export const rowProblem = z.object({
  /** A bad row is left out until mended; a row with a note only is issued. */
  severity: z.enum(['bad', 'note']),
  code: z.enum([
    'name-missing',
    'name-too-long',
    'name-unprintable',
    'email-invalid',
    'badge-missing',
    'badge-unknown',
    'date-invalid',
    'date-future',
    'evidence-invalid',
    'text-too-long',
    'language-unknown',
    'duplicate-in-list',
    'duplicate-in-registry',
    'email-shared',
    'formula-as-text',
    'too-many-cells',
  ]),
  field: personField.nullable(),
  /** What is wrong, as a sentence that names the thing. */
  message: z.string(),
  /** What to do about it. */
  remedy: z.string(),
  /** Likely answers to put into the cell, best first. */
  suggestions: z.array(z.string()),
})
export type RowProblem = z.infer<typeof rowProblem>

export const listRow = z.object({
  /** Counted from 1, without the header; stable while the list is open. */
  row: z.int(),
  /** The line of the file or the row of the sheet it came from, counted from 1 with the header. */
  line: z.int(),
  cells: z.partialRecord(personField, z.string()),
  problems: z.array(rowProblem),
  leftOut: z.boolean(),
  /** The achievement this row would be given; null while unclear. */
  achievementId: uuid.nullable(),
  date: day.nullable(),
})
export type ListRow = z.infer<typeof listRow>

export const listCounts = z.object({
  rows: z.int(),
  /** Rows that would be issued now. */
  ready: z.int(),
  bad: z.int(),
  noted: z.int(),
  leftOut: z.int(),
  withoutEmail: z.int(),
})
export type ListCounts = z.infer<typeof listCounts>

/** What rows get that do not say so themselves. */
export const listDefaults = z.object({ achievementId: uuid.nullable(), date: day })

export const peopleContract = {
  /** Reads a list and keeps it open until it is closed or another is read. */
  read: base.input(z.object({ source: listSource, choice: readingChoice.optional() })).output(peopleList),
  /** Reads the open list again with other choices. */
  readAgain: base.input(z.object({ id: uuid, choice: readingChoice })).output(peopleList),
  map: base
    .input(
      z.object({
        id: uuid,
        fields: z.array(personField),
        dateOrder: z.enum(['day-month', 'month-day', 'year-month', 'none']).optional(),
      }),
    )
    .output(peopleList),
  /** Checks every row against the field's rules, the other rows and the registry. */
  check: base.input(z.object({ id: uuid, defaults: listDefaults })).output(listCounts),
  rows: base
    .input(page.extend({ id: uuid, only: z.enum(['all', 'problems', 'ready', 'left-out']).default('all') }))
    .output(z.object({ total: z.int(), rows: z.array(listRow) })),
  /** Puts a value into a cell, or adds a person when `row` is null. The checked row comes back. */
  mend: base
    .input(
      z.object({
        id: uuid,
        row: z.int().nullable(),
        cells: z.partialRecord(personField, z.string().max(20_000)),
      }),
    )
    .output(z.object({ row: listRow, counts: listCounts })),
  leaveOut: base
    .input(z.object({ id: uuid, rows: z.array(z.int()).max(200_000), out: z.boolean() }))
    .output(listCounts),
  close: base.input(z.object({ id: uuid })).output(z.object({})),
}
