import type { PersonField } from '../contract/people.ts'
import { cleanEmail } from './checkEmail.ts'
import { cleanLine, cleanLines, cleanParagraphs } from './cleanText.ts'

/** What each column of a list means. */
export interface Mapping {
  readonly fields: readonly PersonField[]
  /** Whether the last name is written before the first in the whole name, as in Vietnamese. */
  readonly familyNameFirst: boolean
}

export type PersonCells = Partial<Record<PersonField, string>>

/**
 * The cells of one person, cleaned, with what a person typed over them. `name` is the whole name however many
 * columns it came from; a typed `name` wins over its parts.
 */
export function personCells(row: readonly string[], mapping: Mapping, typed: PersonCells = {}): PersonCells {
  const cells: PersonCells = {}
  for (const [column, field] of mapping.fields.entries())
    if (field !== 'ignore') cells[field] = clean(row[column] ?? '', field)
  for (const [field, text] of Object.entries(typed) as [PersonField, string][])
    cells[field] = clean(text, field)
  const partsTyped = NAME_PARTS.some((part) => typed[part] !== undefined)
  if (typed.name === undefined && (partsTyped || !cells.name)) cells.name = wholeName(cells, mapping)
  return cells
}

const NAME_PARTS = ['firstName', 'lastName', 'lastFirstName'] as const

function clean(raw: string, field: PersonField): string {
  const text = /^'[=+\-@]/.test(raw) ? raw.slice(1) : raw
  if (field === 'narrative') return cleanParagraphs(text)
  if (field === 'address') return cleanLines(text)
  return field === 'email' ? cleanEmail(cleanLine(text)) : cleanLine(text)
}

function wholeName(cells: PersonCells, { familyNameFirst }: Mapping): string {
  const { firstName = '', lastName = '', lastFirstName = '' } = cells
  if (firstName === '' && lastName === '') return givenNameFirst(lastFirstName)
  const parts = familyNameFirst ? [lastName, firstName] : [firstName, lastName]
  return parts.filter((part) => part !== '').join(' ')
}

/** "Virtanen, Anna" as Anna Virtanen. Without a comma nobody can tell the parts, so the order stays. */
function givenNameFirst(name: string): string {
  const [last, first, ...others] = name.split(/\s*[,،]\s*/, 3)
  return first === undefined || first === '' || others.length > 0 ? name : `${first} ${last}`
}
