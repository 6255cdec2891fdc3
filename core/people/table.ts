import type { Reading } from '../contract/people.ts'

/** More than any event has; enough for a whole country's course register. */
export const MAX_ROWS = 200_000
export const MAX_COLUMNS = 200

export type Delimiter = NonNullable<Reading['delimiter']>

/** Rows that are not empty, as they were found: cells are not cleaned, and rows may differ in length. */
export interface Grid {
  readonly rows: readonly (readonly string[])[]
  /** The line of the file or the row of the sheet that each row begins on, counted from 1. */
  readonly lines: readonly number[]
}

/** Where rows are gathered while a list is read. A few more than `MAX_ROWS` are kept: headings are not people. */
export function collectRows(): Grid & { add: (row: string[], line: number) => boolean } {
  const rows: string[][] = []
  const lines: number[] = []
  return {
    rows,
    lines,
    /** Answers whether there is room for more. */
    add(row, line) {
      if (row.some((cell) => /\S/.test(cell))) {
        rows.push(row)
        lines.push(line)
      }
      return rows.length <= MAX_ROWS + 20
    },
  }
}
