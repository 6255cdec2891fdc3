import type { PersonField } from '../contract/people.ts'
import { isEmail } from './checkEmail.ts'
import { cleanLine } from './cleanText.ts'
import { looksLikeDate } from './dateParts.ts'
import { familyNameComesFirst, fieldOfHeader, isPlainName } from './fieldOfHeader.ts'
import type { BadgeFinding } from './findBadge.ts'
import type { Mapping } from './personCells.ts'
import type { Table } from './readTable.ts'

const LOOKED_AT = 200

/**
 * The likeliest meaning of each column, by its heading and, where that says nothing, by what is in it. Only a
 * proposal: it is shown and can be changed.
 */
export function guessMapping(
  { header, rows, reading }: Table,
  findBadge: (cell: string) => BadgeFinding,
): Mapping {
  const columns = header.map((heading, column) => ({ heading, cells: filledCells(rows, column) }))
  const fields = fieldsOfHeadings(header)
  const free = (field: PersonField) => !fields.includes(field)
  const claim = (field: PersonField, looksRight: (column: Column) => boolean) => {
    const column = columns.findIndex((each, index) => fields[index] === 'ignore' && looksRight(each))
    if (free(field) && column !== -1) fields[column] = field
  }
  claim('email', ({ cells }) => mostly(cells, (cell) => isEmail(cleanLine(cell))))
  if (!reading.hasHeader) {
    claim('badge', ({ cells }) => mostly(cells, (cell) => findBadge(cleanLine(cell)).achievement !== null))
    claim('date', ({ cells }) => mostly(cells, looksLikeDate))
    claim('evidence', ({ cells }) => mostly(cells, (cell) => /^https?:\/\/\S+$/i.test(cell.trim())))
  }
  if (!hasName(fields)) claimNames(columns, fields)
  nameWrittenBackwards(columns, fields)
  const lastName = fields.indexOf('lastName')
  return { fields, familyNameFirst: lastName !== -1 && familyNameComesFirst(header[lastName]!) }
}

interface Column {
  readonly heading: string
  readonly cells: readonly string[]
}

function filledCells(rows: Table['rows'], column: number): string[] {
  const cells: string[] = []
  for (const row of rows) {
    const cell = row[column] ?? ''
    if (cell.length < 2000 && /\S/.test(cell)) cells.push(cell)
    if (cells.length === LOOKED_AT) break
  }
  return cells
}

const mostly = (cells: readonly string[], is: (cell: string) => boolean): boolean =>
  cells.length > 0 && cells.filter(is).length >= cells.length * 0.6

/** The first column of each meaning has it. "Name" beside "Surname" is the first name; beside "Prénom", the last. */
function fieldsOfHeadings(header: readonly string[]): PersonField[] {
  const fields: PersonField[] = []
  for (const heading of header) {
    const field = fieldOfHeader(heading)
    fields.push(field === null || fields.includes(field) ? 'ignore' : field)
  }
  const name = fields.indexOf('name')
  if (name !== -1 && isPlainName(header[name]!)) {
    if (fields.includes('lastName') && !fields.includes('firstName')) fields[name] = 'firstName'
    else if (fields.includes('firstName') && !fields.includes('lastName')) fields[name] = 'lastName'
  }
  if (fields.includes('name') || fields.includes('lastFirstName'))
    return fields.map((field) => (field === 'firstName' || field === 'lastName' ? 'ignore' : field))
  return fields
}

const NAMES: readonly PersonField[] = ['name', 'firstName', 'lastName', 'lastFirstName']

const hasName = (fields: readonly PersonField[]) => fields.some((field) => NAMES.includes(field))

/** Words without digits. Two such columns side by side, one word each, are the two halves of a name. */
function claimNames(columns: readonly Column[], fields: PersonField[]): void {
  const wordy = columns.flatMap(({ cells }, index) =>
    fields[index] === 'ignore' && mostly(cells, isWordy) ? [index] : [],
  )
  const [first, second] = wordy
  if (first === undefined) return
  const whole = wordy.find((index) => mostly(columns[index]!.cells, (cell) => /\S\s+\S/.test(cell.trim())))
  if (whole !== undefined || second !== first + 1) {
    fields[whole ?? first] = 'name'
    return
  }
  const afterComma = mostly(columns[second]!.cells, (cell) => cell.startsWith(' '))
  fields[first] = afterComma ? 'lastName' : 'firstName'
  fields[second] = afterComma ? 'firstName' : 'lastName'
}

const isWordy = (cell: string) => /\p{L}/u.test(cell) && !/[\p{N}@]/u.test(cell)

/** "Virtanen, Anna" in most cells under whatever heading. */
function nameWrittenBackwards(columns: readonly Column[], fields: PersonField[]): void {
  const name = fields.indexOf('name')
  if (name !== -1 && mostly(columns[name]!.cells, (cell) => /^[^,،]+[,،]\s*[^,،\s][^,،]*$/.test(cell.trim())))
    fields[name] = 'lastFirstName'
}
