import { confirmableProblem, type ListRow, type PeopleList, type RowProblem } from '#core/contract/people'
import { counted } from './counted.ts'
import type { Output } from './output.ts'

const DELIMITER_NAMES = { ',': 'commas', ';': 'semicolons', '\t': 'tabs', '|': 'bars' } as const

const DATE_ORDERS = {
  'day-month': 'the day comes first',
  'month-day': 'the month comes first',
  'year-month': 'the year comes first',
  none: '',
} as const

/** Says how a list was understood, so that a wrong guess is seen before anything is signed. */
export function describeList(output: Output, list: PeopleList): void {
  const { reading } = list
  const how = [
    reading.format.toUpperCase(),
    reading.sheet === null ? '' : `sheet “${output.name(reading.sheet)}”`,
    reading.encoding === null ? '' : `letters as ${reading.encoding}`,
    reading.delimiter === null ? '' : `cells parted by ${DELIMITER_NAMES[reading.delimiter]}`,
    reading.headerLine === null ? 'no headings' : `headings on line ${reading.headerLine}`,
  ]
  output.say(`${output.name(list.title)}: ${counted(list.rowCount, 'row')}`, 'heading')
  output.say(`  Read as ${how.filter((part) => part !== '').join(', ')}.`)
  for (const { header, field, samples } of list.columns) {
    const first = samples[0] === undefined ? 'empty' : `such as ${output.name(samples[0])}`
    output.say(`  ${output.name(header)} → ${field === 'ignore' ? 'not used' : field} (${first})`)
  }
  if (list.dateOrder !== 'none') output.say(`  In dates, ${DATE_ORDERS[list.dateOrder]}.`)
}

/** One problem of one row, with the place where a person finds it. */
export interface PlacedProblem extends RowProblem {
  readonly row: number
  readonly line: number
  readonly column: string | null
}

export const placedProblems = (list: PeopleList, { row, line, problems }: ListRow): PlacedProblem[] =>
  problems.map((problem) => ({ row, line, column: columnNameOf(list, problem.field), ...problem }))

/** A whole name may come from two columns; the heading of each is named. */
function columnNameOf(list: PeopleList, field: RowProblem['field']): string | null {
  if (field === null) return null
  const fields = field === 'name' ? ['name', 'firstName', 'lastName', 'lastFirstName'] : [field]
  const headers = list.columns.filter((column) => fields.includes(column.field)).map(({ header }) => header)
  return headers.length === 0 ? null : headers.join(' + ')
}

/** How to say that rows are right as they are, for the problems that can be answered so. */
export function howToConfirm(problems: readonly PlacedProblem[]): string | null {
  const codes = new Set(problems.map(({ code }) => code))
  const flags = confirmableProblem.options
    .filter((code) => codes.has(code))
    .map((code) => `--confirm ${code}`)
  return flags.length === 0 ? null : `Rows that are right as they are can be confirmed: ${flags.join(' ')}`
}

export function sayProblem(output: Output, problem: PlacedProblem): void {
  const where = problem.column === null ? '' : `, column “${output.name(problem.column)}”`
  output.say(
    `  Line ${problem.line}${where}: ${problem.message}`,
    problem.severity === 'bad' ? 'bad' : 'plain',
  )
  if (problem.remedy !== '') output.say(`    ${problem.remedy}`)
  if (problem.suggestions.length > 0) {
    output.say(`    Likely: ${problem.suggestions.map((text) => output.name(text)).join(' · ')}`)
  }
}
