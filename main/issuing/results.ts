import { join } from 'node:path'
import Papa from 'papaparse'
import { shortNumber, uuidOfUrn } from '#core/ids'
import { writeAtomically } from '../files/writeAtomically.ts'
import type { ReadableDb } from '../registry/database.ts'
import { type ListedRow, listRows } from '../registry/queries/batchRows.ts'
import { type FiledFile, fileFinder } from '../registry/queries/credentials.ts'

export const RESULTS_FILE = 'results.csv'

const COLUMNS = [
  'Row',
  'Line in the list',
  'Name',
  'E-mail',
  'Badge',
  'Date',
  'State',
  'Number',
  'Credential',
  'Files',
  'Problem',
]

/**
 * One line per person, for the file of the batch: what was issued, under which names, and what failed and why.
 * Semicolons and a byte-order mark, because that is what Excel opens as a table in most of Europe; cells that Excel
 * would run as formulas are made text.
 */
export function writeResults(db: ReadableDb, batchId: string, folder: string): string {
  const path = join(folder, RESULTS_FILE)
  const rows = Array.from(linesOf(db, batchId), (line) => csv([line]))
  writeAtomically(path, `\ufeff${csv([COLUMNS])}${rows.join('')}`)
  return path
}

const csv = (lines: unknown[][]): string =>
  `${Papa.unparse(lines, { delimiter: ';', escapeFormulae: true })}\r\n`

const CHUNK = 500

/** Chunk by chunk: ten thousand people with their files need not be in memory at once. */
function* linesOf(db: ReadableDb, batchId: string): Generator<unknown[]> {
  const filesOf = fileFinder(db)
  for (let offset = 0; ; offset += CHUNK) {
    const { rows } = listRows(db, batchId, { offset, limit: CHUNK })
    for (const row of rows) yield lineOf(row, filesOf(row.credentialId))
    if (rows.length < CHUNK) return
  }
}

const lineOf = (row: ListedRow, files: readonly FiledFile[]): unknown[] => [
  row.row,
  row.line,
  row.name,
  row.email ?? '',
  row.achievement,
  row.awardedOn,
  row.state,
  shortNumber(uuidOfUrn(row.credentialId)),
  row.credentialId,
  files.map((file) => insideBatch(file.path)).join(' | '),
  row.problem ?? '',
]

/** `issued/<batch>/badges/…` as it lies beside this list. */
const insideBatch = (path: string): string => path.split('/').slice(2).join('/')
