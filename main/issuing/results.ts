import { join } from 'node:path'
import Papa from 'papaparse'
import { shortNumber, uuidOfUrn } from '#core/ids'
import { writeAtomically } from '../files/writeAtomically.ts'
import type { ReadableDb } from '../registry/database.ts'
import { listRows } from '../registry/queries/batchRows.ts'
import { filesOfCredential } from '../registry/queries/credentials.ts'

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
  const { rows } = listRows(db, batchId, { offset: 0, limit: Number.MAX_SAFE_INTEGER })
  const lines = rows.map((row) => [
    row.row,
    row.line,
    row.name,
    row.email ?? '',
    row.achievement,
    row.awardedOn,
    row.state,
    shortNumber(uuidOfUrn(row.credentialId)),
    row.credentialId,
    filesOfCredential(db, row.credentialId)
      .map((file) => file.path.split('/').slice(2).join('/'))
      .join(' | '),
    row.problem ?? '',
  ])
  const csv = Papa.unparse(
    { fields: COLUMNS, data: lines },
    { delimiter: ';', escapeFormulae: true, newline: '\r\n' },
  )
  const path = join(folder, RESULTS_FILE)
  writeAtomically(path, `\ufeff${csv}\r\n`)
  return path
}
