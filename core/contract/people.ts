import { oc } from '@orpc/contract'
import { z } from 'zod'
import { chosenFile, day, page, studioErrors, uuid } from './shapes.ts'

const base = oc.errors(studioErrors)

/**
 * What a column of a list can mean. `badge` names the achievement when a list holds several. `firstName` and
 * `lastName` are put together into the name; `lastFirstName` is a whole name written "Virtanen, Anna".
 */
export const personFields = [
  'name',
  'firstName',
  'lastName',
  'lastFirstName',
  'email',
  'address',
  'badge',
  'date',
  'activityStart',
  'activityEnd',
  'evidence',
  'narrative',
  'language',
  'ignore',
] as const
const personField = z.enum(personFields)
export type PersonField = z.infer<typeof personField>

const listSource = z.discriminatedUnion('kind', [
  z.object({ kind: z.literal('text'), text: z.string().max(64 * 1024 * 1024) }),
  z.object({ kind: z.literal('file'), file: chosenFile }),
])

/** How the bytes were read. Every choice is shown and can be changed; nothing is guessed silently. */
export const reading = z.object({
  format: z.enum(['csv', 'xlsx', 'ods', 'text']),
  /** A TextDecoder label; null for spreadsheets. */
  encoding: z.string().nullable(),
  /** Whether the encoding is certain (a mark in the file, valid UTF-8, the zeros of UTF-16) or the likeliest of several. */
  encodingCertain: z.boolean(),
  delimiter: z.enum([',', ';', '\t', '|']).nullable(),
  sheet: z.string().nullable(),
  sheets: z.array(z.string()),
  hasHeader: z.boolean(),
  /** The line the headings are on, counted from 1; lines above it are a title and left out. Null without headings. */
  headerLine: z.int().nullable(),
})
export type Reading = z.infer<typeof reading>

const readingChoice = reading
  .pick({ encoding: true, delimiter: true, sheet: true, hasHeader: true })
  .partial()
export type ReadingChoice = z.infer<typeof readingChoice>

const listColumn = z.object({
  index: z.int(),
  /** As the list has it; 'Column 3' where there is no header. */
  header: z.string(),
  field: personField,
  /** The first few cells that are not empty. */
  samples: z.array(z.string()),
})
export type ListColumn = z.infer<typeof listColumn>

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
    /** A character that cannot be printed at all. */
    'name-unprintable',
    /** A letter that no font here has. */
    'name-without-font',
    /** Letters were lost or mixed up before the list came here: `?ukasz`, `PÃ¤ivi`. */
    'name-garbled',
    'email-invalid',
    /** Well formed, but one letter away from a mail service that everybody uses. */
    'email-suspect',
    'badge-missing',
    'badge-unknown',
    'date-invalid',
    'date-future',
    /** The first day of the activity is to come (bad), or its last (a note). */
    'activity-future',
    'activity-reversed',
    'evidence-invalid',
    'text-too-long',
    'language-unknown',
    'duplicate-in-list',
    'duplicate-in-registry',
    'email-shared',
    'formula-as-text',
    /** The cell holds `#REF!` or the like: a spreadsheet's error, not a value. */
    'formula-error',
    'too-many-cells',
    /** A cell runs over lines that look like other rows: a quotation mark was not closed. */
    'quote-unclosed',
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

/** Problems that a person may answer with "it is right as it is", such as "They are two people". */
export const confirmableProblem = rowProblem.shape.code.extract([
  'duplicate-in-list',
  'duplicate-in-registry',
  'email-suspect',
  'name-garbled',
])
export type ConfirmableProblem = z.infer<typeof confirmableProblem>

export const listRow = z.object({
  /** Counted from 1, without the header; stable while the list is open. */
  row: z.int(),
  /** The line of the file or the row of the sheet it came from, counted from 1 with the header; 0 if added by hand. */
  line: z.int(),
  /** Cleaned of stray spaces and shortened when huge. `name` is the whole name, however many columns it came from. */
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
  /** Of the ready rows. */
  withoutEmail: z.int(),
  /** How many of the ready rows get which achievement; those that nobody gets are not listed. */
  achievements: z.array(z.object({ id: uuid, count: z.int() })),
})
export type ListCounts = z.infer<typeof listCounts>

/** What rows get that do not say so themselves. */
export const listDefaults = z.object({
  achievementId: uuid.nullable(),
  date: day,
  /** The first and the last day of what the badge is given for. */
  activityStart: day.optional(),
  activityEnd: day.optional(),
})
export type ListDefaults = z.infer<typeof listDefaults>

export const peopleContract = {
  /** Reads a list and keeps it open until it is closed or another is read. */
  read: base.input(z.object({ source: listSource, choice: readingChoice.optional() })).output(peopleList),
  /** Reads the open list again with other choices. What was mended, left out or confirmed starts afresh. */
  readAgain: base.input(z.object({ id: uuid, choice: readingChoice })).output(peopleList),
  /** Says what each column means; every field but `ignore` at most once. Mended rows stay mended. */
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
  /** Answers a problem of these rows with "it is right as it is"; `confirmed: false` takes the answer back. */
  confirm: base
    .input(
      z.object({
        id: uuid,
        rows: z.array(z.int()).max(200_000),
        code: confirmableProblem,
        confirmed: z.boolean().default(true),
      }),
    )
    .output(listCounts),
  /** A PDF of everybody on the list who is not left out, with room for the time and a signature. */
  attendance: base
    .input(z.object({ id: uuid, title: z.string().trim().min(1).max(120) }))
    .output(z.instanceof(File)),
  /** Letters of names that no font here has, as of the last check; see `fonts.wanted`. */
  letters: base.input(z.object({ id: uuid })).output(z.object({ missing: z.string() })),
  close: base.input(z.object({ id: uuid })).output(z.object({})),
}
