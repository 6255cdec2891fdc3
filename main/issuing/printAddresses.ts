import { join } from 'node:path'
import type { PrintLayout } from '#core/contract/batches'
import type { Progress } from '#core/contract/shapes'
import { StudioError } from '#core/errors'
import { envelopeIds } from '#core/sheets/envelopes'
import { type SheetDetails, sheetLayout } from '#core/sheets/layout'
import { makeFolder } from '../files/makeFolder.ts'
import { writeAtomically } from '../files/writeAtomically.ts'
import { type AddressFile, addressLabelsPdf, envelopesPdf } from '../printing/addressFile.ts'
import { addressedOf, expectedOf } from '../registry/queries/batchRows.ts'
import { getIssuer } from '../registry/queries/issuer.ts'
import { getBatch } from './describeBatch.ts'
import { nameOfFile, type PrintedBatch, type PrintOrder } from './printCertificates.ts'
import { addressNotes, charactersNote } from './printNotes.ts'

type Order = Pick<PrintOrder, 'workspace' | 'only' | 'printer'>
type AddressLayout = Extract<PrintLayout, `addresses:${string}` | `envelopes:${string}`>

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
  const { language } = getIssuer(db)
  const info = { title: batch.name, author: batch.issuer.name, language, at: new Date(batch.plannedAt) }
  const code = layout.replace(/^\w+:/, '')
  const envelope = envelopeIds.find((id) => layout === `envelopes:${id}`)
  const printed = envelope ? await envelopesPdf(people, envelope, info) : await labels()
  const folder = join(paths.folder, batch.folder)
  makeFolder(folder)
  const name = envelope ? `envelopes-${envelope}` : `address-labels-${code}`
  const path = join(folder, nameOfFile(name.replaceAll(/[^\w.-]/g, '-'), only))
  writeAtomically(path, printed.bytes, { flush: true })
  yield { stage: 'printing', done: people.length, total: people.length }
  const without = expectedOf(db, batchId, only).length - people.length
  const notes = [
    ...addressNotes(without),
    ...charactersNote('list-characters', printed.missing, 'a name or an address'),
  ]
  return { merged: path, folder: null, own: [], pages: printed.pages, reprints: 0, notes }

  async function labels(): Promise<AddressFile> {
    const chosen = sheetLayout(`labels:${code}`, details)
    if (chosen.kind !== 'labels') throw noAddresses()
    return addressLabelsPdf(people, chosen, printer, info)
  }
}

const noAddresses = (): StudioError =>
  new StudioError(
    'batches/no-addresses',
    'Nobody of this batch has a postal address. Addresses come from a column of the list that people are brought in with.',
  )
