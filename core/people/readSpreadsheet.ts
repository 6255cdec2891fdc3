import { readOds } from 'hucre/ods'
import { type CellValue, readXlsx, type Workbook } from 'hucre/xlsx'
import { StudioError } from '../errors.ts'
import { damaged, passwordProtected } from './recogniseFile.ts'
import { collectRows, type Grid, MAX_ROWS } from './table.ts'

export interface SheetReading {
  readonly sheet: string
  /** The sheets a person can see, in the workbook's order. */
  readonly sheets: readonly string[]
  readonly grid: Grid
}

/**
 * One sheet of a workbook: the one named, else the first with anything in it. Formula cells give the result they
 * were saved with, dates the day as YYYY-MM-DD. Throws `people/damaged`, `people/password-protected` or
 * `people/no-such-sheet`.
 */
export async function readSpreadsheet(
  bytes: Uint8Array,
  format: 'xlsx' | 'ods',
  wanted: string | null,
): Promise<SheetReading> {
  const sheets = await namesOfSheets(bytes, format)
  if (wanted !== null && !sheets.includes(wanted))
    throw new StudioError(
      'people/no-such-sheet',
      `There is no sheet called “${wanted}” in this file. It has ${sheets.map((name) => `“${name}”`).join(', ')}.`,
    )
  for (const sheet of wanted === null ? sheets : [wanted]) {
    const workbook = await openWorkbook(bytes, format, [sheet])
    const grid = gridOf(workbook.sheets.find(({ name }) => name === sheet)?.rows ?? [])
    if (grid.rows.length > 0 || wanted !== null) return { sheet, sheets, grid }
  }
  return { sheet: sheets[0] ?? '', sheets, grid: { rows: [], lines: [] } }
}

async function namesOfSheets(bytes: Uint8Array, format: 'xlsx' | 'ods'): Promise<string[]> {
  const names = new Set<string>()
  await openWorkbook(bytes, format, ({ name, hidden, veryHidden }) => {
    if (hidden !== true && veryHidden !== true) names.add(name)
    return false
  })
  return [...names]
}

type Options = NonNullable<Parameters<typeof readXlsx>[1]>

async function openWorkbook(
  bytes: Uint8Array,
  format: 'xlsx' | 'ods',
  sheets: NonNullable<Options['sheets']>,
): Promise<Workbook> {
  try {
    return format === 'xlsx'
      ? await readXlsx(bytes, { sheets, maxRows: MAX_ROWS + 30 })
      : await readOds(bytes, { sheets })
  } catch (error) {
    if (error instanceof Error && error.name === 'EncryptedFileError') throw passwordProtected()
    throw damaged(error)
  }
}

function gridOf(rows: readonly (readonly CellValue[])[]): Grid {
  const grid = collectRows()
  for (const [index, row] of rows.entries()) if (!grid.add(row.map(cellText), index + 1)) break
  return grid
}

function cellText(value: CellValue): string {
  if (value === null) return ''
  if (value instanceof Date) return Number.isNaN(value.getTime()) ? '' : value.toISOString().slice(0, 10)
  if (typeof value === 'boolean') return value ? 'TRUE' : 'FALSE'
  return String(value)
}
