import type { SharedSheet, SheetPage } from '#core/contract/batches'
import { StudioError } from '#core/errors'
import { ROWS_PER_PAGE } from '#core/sheets/layOutList'
import { type SheetDetails, type SheetLayout, sheetLayout } from '#core/sheets/layout'
import { peopleOnSheet, placesOn, type SheetPeople } from '#core/sheets/peopleOnSheet'
import { attendancePdf } from '../printing/attendanceFile.ts'
import { memorySink } from '../printing/memorySink.ts'
import type { Certificate } from '../printing/print.ts'
import { nothingToPrint } from '../printing/printBatch.ts'
import { openSheets } from '../printing/printSheets.ts'
import type { BatchRecord } from '../registry/queries/batches.ts'
import { addressedOf, expectedOf } from '../registry/queries/batchRows.ts'
import { certificatesOf } from './certificatesOf.ts'
import { getBatch } from './describeBatch.ts'
import {
  type AddressLayout,
  addressLabels,
  addressPdf,
  infoOf,
  isAddressed,
  noAddresses,
} from './printAddresses.ts'
import { achievementsOf, type PrintOrder, peopleToPrint } from './printCertificates.ts'

export interface SheetOrder extends Omit<PrintOrder, 'mode' | 'signal'> {
  readonly layout: SharedSheet
  readonly details: SheetDetails
  readonly hasMarks: boolean
}

/**
 * One sheet, printed into memory by what prints them all: what is looked at is what comes out. Nothing is recorded.
 * Throws `batches/no-such-page` and what printing throws.
 */
export async function previewSheet(batchId: string, index: number, order: SheetOrder): Promise<SheetPage> {
  const { workspace, layout, details } = order
  const batch = getBatch(workspace, batchId)
  if (isAddressed(layout)) return addressSheet(batch, index, layout, order)
  if (layout === 'attendance') return attendanceSheet(batch, index, order)
  const chosen = sheetLayout(layout, details)
  return chosen.kind === 'buttons' && chosen.copies !== null
    ? copiesSheet(batch, index, chosen, chosen.copies, order)
    : certificateSheet(batch, index, chosen, order)
}

async function certificateSheet(
  batch: BatchRecord,
  index: number,
  layout: SheetLayout,
  order: SheetOrder,
): Promise<SheetPage> {
  const { total } = peopleToPrint(order.workspace.db, batch, order.only)
  if (total === 0) throw nothingToPrint()
  const startAt = layout.kind === 'labels' ? layout.startAt : 1
  const people = peopleOnSheet(index, total, placesOn(layout, order.printer), startAt)
  refuseBeyond(people)
  const here = layout.kind === 'labels' ? { ...layout, startAt: people.startAt } : layout
  const certificates = [...certificatesOf({ ...order, stretch: people }, batch, [])]
  const { file } = await printed(batch, here, certificates, order, { total, from: index })
  return { total: people.sheets, names: certificates.map(({ recipient }) => recipient.name), file, page: 1 }
}

/** So many of each badge, in the order in which the badges come first in the batch. */
async function copiesSheet(
  batch: BatchRecord,
  index: number,
  layout: SheetLayout,
  copies: number,
  order: SheetOrder,
): Promise<SheetPage> {
  const { total } = peopleToPrint(order.workspace.db, batch, order.only)
  if (total === 0) throw nothingToPrint()
  const achievements = achievementsOf(order, batch)
  const firsts = new Map<string, Certificate>()
  for (const certificate of certificatesOf(order, batch, [])) {
    if (!firsts.has(certificate.achievement)) firsts.set(certificate.achievement, certificate)
    if (firsts.size === achievements.size) break
  }
  const people = peopleOnSheet(index, firsts.size * copies, placesOn(layout, order.printer))
  refuseBeyond(people)
  const { file } = await printed(batch, layout, [...firsts.values()], order, { total, from: 0 })
  return { total: people.sheets, names: [], file, page: index + 1 }
}

async function printed(
  batch: BatchRecord,
  layout: SheetLayout,
  certificates: readonly Certificate[],
  { workspace, template, sides, printer, hasMarks }: SheetOrder,
  { total, from }: { readonly total: number; readonly from: number },
): Promise<{ file: File }> {
  const sink = memorySink()
  const at = new Date(batch.plannedAt)
  const achievements = achievementsOf({ workspace, template }, batch)
  const settings = { layout, achievements, total, title: batch.name, at, sides, printer, hasMarks, from }
  const { file } = await openSheets(settings, sink)
  for (const certificate of certificates) file.add(certificate)
  file.end(null)
  return { file: fileOf(sink.bytes()) }
}

async function addressSheet(
  batch: BatchRecord,
  index: number,
  layout: AddressLayout,
  { workspace, only, details, printer }: SheetOrder,
): Promise<SheetPage> {
  const everyone = addressedOf(workspace.db, batch.id, only)
  if (everyone.length === 0) throw noAddresses()
  const labels = layout.startsWith('addresses:') ? addressLabels(layout, details) : null
  const places = labels ? placesOn(labels, printer) : 1
  const people = peopleOnSheet(index, everyone.length, places, labels?.startAt)
  refuseBeyond(people)
  const here = everyone.slice(people.from, people.from + people.count)
  const choice = { layout, details: { ...details, startAt: people.startAt }, printer }
  const { bytes } = await addressPdf(here, choice, infoOf(workspace, batch))
  return { total: people.sheets, names: here.map(({ name }) => name), file: fileOf(bytes), page: 1 }
}

async function attendanceSheet(
  batch: BatchRecord,
  index: number,
  { workspace, only }: SheetOrder,
): Promise<SheetPage> {
  const everyone = expectedOf(workspace.db, batch.id, only)
  const people = peopleOnSheet(index, everyone.length, ROWS_PER_PAGE)
  if (index > 0) refuseBeyond(people)
  const { title, author: issuer, language, at } = infoOf(workspace, batch)
  const { bytes } = await attendancePdf({ people: everyone, title, issuer, language, at, only: index })
  const here = everyone.slice(people.from, people.from + people.count)
  return { total: people.sheets, names: here.map(({ name }) => name), file: fileOf(bytes), page: 1 }
}

const fileOf = (bytes: Uint8Array): File =>
  new File([new Uint8Array(bytes)], 'sheet.pdf', { type: 'application/pdf' })

function refuseBeyond({ count }: SheetPeople): void {
  if (count === 0) throw noSuchPage()
}

export const noSuchPage = (): StudioError =>
  new StudioError('batches/no-such-page', 'This batch has no such page any more. Go back to the first.')
