import { join } from 'node:path'
import type { PrintLayout } from '#core/contract/batches'
import type { PrintNote } from '#core/contract/printNotes'
import type { Progress } from '#core/contract/shapes'
import { type SheetDetails, type SheetLayout, sheetLayout } from '#core/sheets/layout'
import type { Sides } from '#core/sheets/sides'
import { makeFolder } from '../files/makeFolder.ts'
import { printSheets, type SheetResult } from '../printing/printSheets.ts'
import { keepTemplatePrinted } from '../templates/printTemplate.ts'
import { certificatesOf, type PersonOnPaper } from './certificatesOf.ts'
import { getBatch } from './describeBatch.ts'
import {
  achievementsOf,
  isLogoGone,
  nameOfFile,
  type PrintedBatch,
  type PrintOrder,
  peopleToPrint,
  sealOf,
} from './printCertificates.ts'
import {
  backNotes,
  codeNotes,
  fineCodeNotes,
  logoNotes,
  noBackNotes,
  notesOf,
  pictureNotes,
  revokedNotes,
} from './printNotes.ts'
import { recordPrints } from './reprints.ts'

export interface SheetChoice {
  readonly name: PrintLayout
  readonly details: SheetDetails
  /** Whether cuts and folds are marked. */
  readonly hasMarks: boolean
}

/**
 * Prints the filed rows of a batch onto sheets, beside its certificates. Throws what `sheetLayout` and `printSheets`
 * throw.
 */
export async function* printLayout(
  batchId: string,
  { name, details, hasMarks }: SheetChoice,
  order: PrintOrder,
): AsyncGenerator<Progress, PrintedBatch> {
  const layout = sheetLayout(name, details)
  const { workspace, only, printing, signal } = order
  const { db, paths } = workspace
  const batch = getBatch(workspace, batchId)
  const folder = join(paths.folder, batch.folder)
  makeFolder(folder)
  const path = join(folder, nameOfFile(fileName(layout), only))
  const { total, revoked } = peopleToPrint(db, batch, only)
  const people: PersonOnPaper[] = []
  const steps = printSheets({
    layout,
    achievements: achievementsOf(order, batch),
    certificates: certificatesOf(order, batch, people),
    total,
    path,
    title: batch.name,
    at: new Date(batch.plannedAt),
    seal: layout.kind === 'certificates' ? sealOf(workspace) : null,
    sides: order.sides,
    printer: order.printer,
    hasMarks,
    signal,
  })
  let step = await steps.next()
  for (; !step.done; step = await steps.next()) yield { stage: 'printing', ...step.value }
  if (layout.kind !== 'certificates')
    return {
      merged: path,
      folder: null,
      own: [],
      pages: step.value.pages,
      reprints: 0,
      notes: [
        ...sheetNotes(step.value, order.sides),
        ...noBackNotes(layout, order.sides),
        ...logoNotes(layout.kind === 'names' && isLogoGone(workspace)),
        ...revokedNotes(revoked),
      ],
    }
  db.transaction(() => {
    const template = keepTemplatePrinted(db, order.template, printing.at)
    recordPrints(db, batch.id, people, printing, {
      merged: true,
      own: 0,
      layout: name,
      sides: order.sides,
      template,
    })
  })()
  return {
    merged: path,
    folder: null,
    own: [],
    pages: step.value.pages,
    reprints: people.filter(({ isReprint }) => isReprint).length,
    notes: [
      ...sheetNotes(step.value, order.sides),
      ...codeNotes(people),
      ...backNotes(order.template, order.sides),
      ...pictureNotes(order.template, order.sides),
      ...logoNotes(isLogoGone(workspace)),
      ...revokedNotes(revoked),
    ],
  }
}

function fileName(layout: SheetLayout): string {
  switch (layout.kind) {
    case 'certificates':
      return `certificates-${layout.count}up`
    case 'labels':
      return `labels-${layout.sheet.code}`
    case 'names':
      return `name-badges-${layout.id}`
    case 'buttons':
      return `buttons-${layout.size}`
    case 'list':
      return 'sign-off-list'
  }
}

const sheetNotes = (result: SheetResult, sides: Sides): PrintNote[] => [
  ...notesOf(result, sides),
  ...fineCodeNotes(result.codesLeftOut),
]
