import { join } from 'node:path'
import type { PrintLayout } from '#core/contract/batches'
import type { Progress } from '#core/contract/shapes'
import { type SheetLayout, sheetLayout } from '#core/sheets/layout'
import type { Sides } from '#core/sheets/sides'
import { makeFolder } from '../files/makeFolder.ts'
import { printSheets, type SheetResult } from '../printing/printSheets.ts'
import { appendEvent } from '../registry/events.ts'
import { countRows } from '../registry/queries/batches.ts'
import { getBatch } from './describeBatch.ts'
import {
  achievementsOf,
  certificatesOf,
  notesOf,
  type PrintedBatch,
  type PrintOrder,
  sealOf,
} from './printCertificates.ts'

export interface SheetChoice {
  readonly name: PrintLayout
  readonly startAt: number
  /** Whether cuts and folds are marked. */
  readonly hasMarks: boolean
}

/**
 * Prints the filed rows of a batch onto sheets, beside its certificates. Throws `batches/unknown-labels` and
 * `batches/no-such-label` for a layout that there is not.
 */
export async function* printLayout(
  batchId: string,
  { name, startAt, hasMarks }: SheetChoice,
  order: PrintOrder,
): AsyncGenerator<Progress, PrintedBatch> {
  const layout = sheetLayout(name, startAt)
  const { workspace, now, signal } = order
  const { db, paths } = workspace
  const batch = getBatch(workspace, batchId)
  const folder = join(paths.folder, batch.folder)
  makeFolder(folder)
  const path = join(folder, fileName(layout))
  const steps = printSheets({
    layout,
    achievements: achievementsOf(order, batch),
    certificates: certificatesOf(order, batch),
    total: countRows(db, batchId).filed,
    path,
    title: batch.name,
    at: new Date(batch.plannedAt),
    seal: layout.kind === 'certificates' ? sealOf(workspace) : null,
    sides: order.sides,
    hasMarks,
    signal,
  })
  let step = await steps.next()
  for (; !step.done; step = await steps.next()) yield { stage: 'printing', ...step.value }
  if (layout.kind === 'certificates') {
    const data = { merged: true, own: 0, layout: name }
    appendEvent(db, { at: now().toISOString(), kind: 'certificate-printed', subject: batch.id, data })
  }
  return { merged: path, folder: null, pages: step.value.pages, notes: sheetNotes(step.value, order.sides) }
}

function fileName(layout: SheetLayout): string {
  switch (layout.kind) {
    case 'certificates':
      return `certificates-${layout.count}up.pdf`
    case 'labels':
      return `labels-${layout.sheet.code}.pdf`
    case 'list':
      return 'sign-off-list.pdf'
  }
}

function sheetNotes(result: SheetResult, sides: Sides): string[] {
  const { codesLeftOut } = result
  const codes = codesLeftOut === 1 ? '1 certificate has' : `${codesLeftOut} certificates have`
  return [
    ...notesOf(result, sides),
    ...(codesLeftOut > 0
      ? [
          `${codes} no code to scan, because it would be too fine to read at this size. The number is printed instead. Print fewer on a sheet to have the code.`,
        ]
      : []),
  ]
}
