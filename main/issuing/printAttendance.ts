import { join } from 'node:path'
import type { Progress } from '#core/contract/shapes'
import { makeFolder } from '../files/makeFolder.ts'
import { writeAtomically } from '../files/writeAtomically.ts'
import { attendancePdf } from '../printing/attendanceFile.ts'
import { expectedOf } from '../registry/queries/batchRows.ts'
import { getIssuer } from '../registry/queries/issuer.ts'
import { getBatch } from './describeBatch.ts'
import { nameOfFile, type PrintedBatch, type PrintOrder } from './printCertificates.ts'
import { charactersNote } from './printNotes.ts'

/**
 * Everybody of a batch, issued yet or not: for the door, before and after. Throws `batches/nobody-expected` and file
 * errors.
 */
export async function* printAttendance(
  batchId: string,
  { workspace, only }: Pick<PrintOrder, 'workspace' | 'only'>,
): AsyncGenerator<Progress, PrintedBatch> {
  const { db, paths } = workspace
  const batch = getBatch(workspace, batchId)
  const people = expectedOf(db, batchId, only)
  const { bytes, pages, missing } = await attendancePdf({
    people,
    title: batch.name,
    issuer: batch.issuer.name,
    language: getIssuer(db).language,
    at: new Date(batch.plannedAt),
  })
  const folder = join(paths.folder, batch.folder)
  makeFolder(folder)
  const path = join(folder, nameOfFile('attendance-list', only))
  writeAtomically(path, bytes, { flush: true })
  yield { stage: 'printing', done: people.length, total: people.length }
  const notes = charactersNote('list-characters', missing, 'a name of this list')
  return { merged: path, folder: null, own: [], pages, reprints: 0, notes }
}
