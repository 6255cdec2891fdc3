import type { RowProblem } from '../contract/people.ts'
import { quoted } from './inWords.ts'
import type { Mapping } from './personCells.ts'
import { filledWidth } from './readTable.ts'
import { bad } from './rowProblem.ts'

/** Whether a row of the file was divided into cells as the others were. */
export function checkShape(row: readonly string[], mapping: Mapping): RowProblem[] {
  return [runsOver(row, mapping) ?? opensOnly(row, mapping), tooManyCells(row, mapping.fields.length)].filter(
    (problem) => problem !== null,
  )
}

const HAS_LINES: ReadonlySet<string> = new Set(['ignore', 'narrative', 'address'])

/** Two lines in a cell are how some write a long name; three are other people's rows. */
function runsOver(row: readonly string[], { fields }: Mapping): RowProblem | null {
  const column = fields.findIndex(
    (field, index) => !HAS_LINES.has(field) && (row[index] ?? '').split('\n', 3).length > 2,
  )
  if (column === -1) return null
  const lines = row[column]!.split('\n').length.toLocaleString('en')
  return bad(
    'quote-unclosed',
    fields[column]!,
    `The cell that begins with ${quoted(row[column]!.slice(0, 40))} runs over ${lines} lines of the file.`,
    'A quotation mark was probably not closed. Correct it in the file and read the list again.',
  )
}

/** A mark without its pair was read as a letter, and would stand on the badge as one. */
function opensOnly(row: readonly string[], { fields }: Mapping): RowProblem | null {
  const column = fields.findIndex((field, index) => field !== 'ignore' && isUnpaired(row[index] ?? ''))
  if (column === -1) return null
  return bad(
    'quote-unclosed',
    fields[column]!,
    `${quoted(row[column]!.slice(0, 60))} begins with a quotation mark that is not closed.`,
    'Take the mark away or close it.',
  )
}

const isUnpaired = (cell: string): boolean => /^\s*"[^"]*$/.test(cell)

function tooManyCells(row: readonly string[], columns: number): RowProblem | null {
  const width = filledWidth(row)
  if (width <= columns) return null
  return bad(
    'too-many-cells',
    null,
    `This row has ${width} cells, but the list has ${columns} ${columns === 1 ? 'column' : 'columns'}.`,
    'Text with the separator in it needs quotation marks in the file. Or correct the cells here.',
  )
}
