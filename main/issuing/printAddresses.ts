import { join } from 'node:path'
import type { PrintLayout } from '#core/contract/batches'
import type { Progress } from '#core/contract/shapes'
import { StudioError } from '#core/errors'
import { envelopeIds } from '#core/sheets/envelopes'
import type { Addressee } from '#core/sheets/layOutAddress'
import { type SheetDetails, type SheetLayout, sheetLayout } from '#core/sheets/layout'
import type { Printer } from '#core/sheets/printer'
import { makeFolder } from '../files/makeFolder.ts'
import { writeAtomically } from '../files/writeAtomically.ts'
import { type AddressFile, addressLabelsPdf, envelopesPdf } from '../printing/addressFile.ts'
import type { DocumentInfo } from '../printing/documentInfo.ts'
import type { BatchRecord } from '../registry/queries/batches.ts'
import { addressedOf, expectedOf } from '../registry/queries/batchRows.ts'
import { getIssuer } from '../registry/queries/issuer.ts'
import type { OpenWorkspace } from '../workspace/openWorkspace.ts'
import { getBatch } from './describeBatch.ts'
import { nameOfFile, type PrintedBatch, type PrintOrder } from './printCertificates.ts'
import { addressNotes, charactersNote } from './printNotes.ts'

type Order = Pick<PrintOrder, 'workspace' | 'only' | 'printer'>
export type AddressLayout = Extract<PrintLayout, `addresses:${string}` | `envelopes:${string}`>

export const isAddressed = (layout: PrintLayout): layout is AddressLayout =>
  /^(addresses|envelopes):/.test(layout)

/**
 * Envelopes or labels for those of a batch who have a postal address. Throws `batches/no-addresses`, what
 * `sheetLayout` throws, and file errors.
 */
export async function* printAddresses(
  batchId: string,
  layout: AddressLayout,
  details: SheetDetails,
  { workspace, only, printer }: Order,
): AsyncGenerator<Progress, PrintedBatch> {
  const { db, paths } = workspace
  const batch = getBatch(workspace, batchId)
  const people = addressedOf(db, batchId, only)
  if (people.length === 0) throw noAddresses()
  const printed = await addressPdf(people, { layout, details, printer }, infoOf(workspace, batch))
  const folder = join(paths.folder, batch.folder)
  makeFolder(folder)
  const name = layout.replace(/^envelopes:/, 'envelopes-').replace(/^addresses:/, 'address-labels-')
  const path = join(folder, nameOfFile(name.replaceAll(/[^\w.-]/g, '-'), only))
  writeAtomically(path, printed.bytes, { flush: true })
  yield { stage: 'printing', done: people.length, total: people.length }
  const without = expectedOf(db, batchId, only).length - people.length
  const notes = [
    ...addressNotes(without),
    ...charactersNote('list-characters', printed.missing, 'a name or an address'),
  ]
  return { merged: path, folder: null, own: [], pages: printed.pages, reprints: 0, notes }
}

interface AddressChoice {
  readonly layout: AddressLayout
  readonly details: SheetDetails
  readonly printer: Printer
}

/** Throws what `sheetLayout` and `addressLabelsPdf` throw. */
export async function addressPdf(
  people: readonly Addressee[],
  { layout, details, printer }: AddressChoice,
  info: DocumentInfo,
): Promise<AddressFile> {
  const envelope = envelopeIds.find((id) => layout === `envelopes:${id}`)
  if (envelope) return envelopesPdf(people, envelope, info)
  return addressLabelsPdf(people, addressLabels(layout, details), printer, info)
}

export function addressLabels(
  layout: AddressLayout,
  details: SheetDetails,
): Extract<SheetLayout, { kind: 'labels' }> {
  const chosen = sheetLayout(layout.replace(/^addresses:/, 'labels:'), details)
  if (chosen.kind !== 'labels') throw new Error(`No labels: ${layout}`)
  return chosen
}

export const infoOf = ({ db }: OpenWorkspace, batch: BatchRecord): DocumentInfo => ({
  title: batch.name,
  author: batch.issuer.name,
  language: getIssuer(db).language,
  at: new Date(batch.plannedAt),
})

export const noAddresses = (): StudioError =>
  new StudioError(
    'batches/no-addresses',
    'Nobody of this batch has a postal address. Addresses come from a column of the list that people are brought in with.',
  )
