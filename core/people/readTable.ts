import type { Reading, ReadingChoice } from '../contract/people.ts'
import { StudioError } from '../errors.ts'
import { decodeText, type EncodingCandidate } from './decodeText.ts'
import { findHeader } from './findHeader.ts'
import { readSpreadsheet } from './readSpreadsheet.ts'
import { readText } from './readText.ts'
import { EMPTY, recogniseFile } from './recogniseFile.ts'
import { type Grid, MAX_COLUMNS, MAX_ROWS } from './table.ts'

/** The list as it was chosen, before anything is understood of it. */
export type ListBytes =
  | { readonly kind: 'file'; readonly bytes: Uint8Array }
  | { readonly kind: 'text'; readonly text: string }

export interface Table {
  readonly reading: Reading
  readonly encodings: readonly EncodingCandidate[]
  /** A heading per column, empty where the list has none. */
  readonly header: readonly string[]
  /** People only: no title, headings or empty rows. A row may be shorter or longer than the header. */
  readonly rows: readonly (readonly string[])[]
  readonly lines: readonly number[]
}

/**
 * Bytes or pasted text to a table of people. What `choice` does not say is found out by looking. Throws coded
 * errors for what is not a list: `people/empty`, `people/no-rows`, `people/not-a-list`, `people/old-excel`,
 * `people/password-protected`, `people/damaged`, `people/too-large`, `people/too-many-rows`,
 * `people/too-many-columns`.
 */
export async function readTable(list: ListBytes, choice: ReadingChoice = {}): Promise<Table> {
  const { grid, encodings, ...found } = await readGrid(list, choice)
  if (grid.rows.length === 0) throw new StudioError('people/empty', EMPTY)
  const headerRow = choice.hasHeader === false ? null : findHeader(grid.rows, choice.hasHeader === true)
  const first = headerRow === null ? 0 : headerRow + 1
  const rows = grid.rows.slice(first)
  refuseUnusable(rows)
  const header = columnsOf(rows, headerRow === null ? [] : grid.rows[headerRow]!)
  return {
    reading: {
      ...found,
      hasHeader: headerRow !== null,
      headerLine: headerRow === null ? null : grid.lines[headerRow]!,
    },
    encodings,
    header,
    rows,
    lines: grid.lines.slice(first),
  }
}

type Found = Omit<Reading, 'hasHeader' | 'headerLine'> & {
  readonly grid: Grid
  readonly encodings: readonly EncodingCandidate[]
}

async function readGrid(list: ListBytes, choice: ReadingChoice): Promise<Found> {
  const noSheets = { sheet: null, sheets: [] }
  if (list.kind === 'text') {
    const { grid, delimiter } = readText(list.text, choice.delimiter)
    return {
      ...noSheets,
      format: 'text',
      encoding: null,
      encodingCertain: true,
      encodings: [],
      delimiter,
      grid,
    }
  }
  const format = recogniseFile(list.bytes)
  if (format !== 'text') {
    const { sheet, sheets, grid } = await readSpreadsheet(list.bytes, format, choice.sheet ?? null)
    return {
      format,
      encoding: null,
      encodingCertain: true,
      encodings: [],
      delimiter: null,
      sheet,
      sheets: [...sheets],
      grid,
    }
  }
  const { text, encoding, certain, candidates } = decodeText(list.bytes, choice.encoding ?? undefined)
  const { grid, delimiter } = readText(text, choice.delimiter)
  return {
    ...noSheets,
    format: 'csv',
    encoding,
    encodingCertain: certain,
    encodings: candidates,
    delimiter,
    grid,
  }
}

function refuseUnusable(rows: Grid['rows']): void {
  if (rows.length === 0)
    throw new StudioError(
      'people/no-rows',
      'This list has headings but nobody under them. Add people to it, or choose another file.',
    )
  if (rows.length > MAX_ROWS)
    throw new StudioError(
      'people/too-many-rows',
      `This list has more than ${MAX_ROWS.toLocaleString('en')} people. Divide it into several files and issue them one after another.`,
      { most: MAX_ROWS },
    )
}

/** As many columns as there are headings, or as a good part of the rows fill when that is more. */
function columnsOf(rows: Grid['rows'], headings: readonly string[]): string[] {
  const filled = filledByShare(rows, headings.length > 0 ? 0.5 : 0.1)
  const width = Math.max(filledWidth(headings), filled)
  if (width > MAX_COLUMNS)
    throw new StudioError(
      'people/too-many-columns',
      `This list has ${width.toLocaleString('en')} columns, more than ${MAX_COLUMNS}. Keep the columns with names, e-mails and dates, and delete the others.`,
      { columns: width, most: MAX_COLUMNS },
    )
  return Array.from({ length: width }, (_, column) => headings[column] ?? '')
}

/** The largest width that this share of the rows reaches. A few longer rows are mistakes, not columns. */
function filledByShare(rows: Grid['rows'], share: number): number {
  const counts = new Map<number, number>()
  for (const row of rows) {
    const width = filledWidth(row)
    counts.set(width, (counts.get(width) ?? 0) + 1)
  }
  let reached = 0
  for (const [width, count] of [...counts].sort((a, b) => b[0] - a[0])) {
    reached += count
    if (reached >= rows.length * share) return width
  }
  return 1
}

/** The number of cells up to the last that is not empty. */
export function filledWidth(row: readonly string[]): number {
  let width = row.length
  while (width > 0 && !/\S/.test(row[width - 1]!)) width--
  return width
}
