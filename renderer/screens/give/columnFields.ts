import type { ListColumn, PersonField } from '#core/contract/people'

export const hasNames = (columns: readonly ListColumn[]): boolean =>
  columns.some(({ field }) => ['name', 'firstName', 'lastName', 'lastFirstName'].includes(field))

/** Gives a column a meaning. A field has one column at most, so the column that had it is left out instead. */
export function withField(columns: readonly ListColumn[], index: number, field: PersonField): PersonField[] {
  return columns.map((column) => {
    if (column.index === index) return field
    return field !== 'ignore' && column.field === field ? 'ignore' : column.field
  })
}

/** In the order people think of them; leaving out comes last. */
export const fieldChoices = [
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
  'language',
  'evidence',
  'narrative',
  'ignore',
] as const satisfies readonly PersonField[]

/** What the list holds of a person, with the name whole. */
export const heldFields = (columns: readonly ListColumn[]): readonly ShownField[] =>
  tableFields.filter((field) => field === 'name' || columns.some((column) => column.field === field))

const tableFields = [
  'name',
  'badge',
  'date',
  'activityStart',
  'activityEnd',
  'email',
  'address',
  'language',
  'evidence',
  'narrative',
] as const
export type ShownField = (typeof tableFields)[number]

const LONG: ReadonlySet<ShownField> = new Set(['evidence', 'narrative', 'address'])

/** Evidence, stories and addresses are long; they are read in the person's own dialog, not in the table. */
export const shownFields = (columns: readonly ListColumn[]): readonly ShownField[] =>
  heldFields(columns).filter((field) => !LONG.has(field))
