import { StudioError } from '../errors.ts'
import { findLabelSheet, type LabelSheet, labelSheets } from './labelSheets.ts'

/** What goes onto a sheet of paper when a batch is printed. */
export type SheetLayout =
  | { readonly kind: 'certificates'; readonly count: 2 | 4 }
  | { readonly kind: 'labels'; readonly sheet: LabelSheet; readonly startAt: number }
  | { readonly kind: 'list' }

/**
 * From its name: `2up`, `4up`, `list`, or `labels:` with the code of a label sheet. `startAt` is the first free label
 * of the first sheet, counted from 1 in reading order. Throws `batches/unknown-labels`, `batches/no-such-label`.
 */
export function sheetLayout(name: string, startAt: number): SheetLayout {
  if (startAt > 1 && !name.startsWith('labels:')) {
    throw new StudioError(
      'batches/no-such-label',
      'Only labels can start at a later place of the first sheet. Print this without a place to start at.',
      { startAt },
    )
  }
  return layoutOf(name, startAt)
}

function layoutOf(name: string, startAt: number): SheetLayout {
  if (name === '2up') return { kind: 'certificates', count: 2 }
  if (name === '4up') return { kind: 'certificates', count: 4 }
  if (name === 'list') return { kind: 'list' }
  const code = name.replace(/^labels:/, '')
  const sheet = findLabelSheet(code)
  if (!sheet) throw unknownLabels(code)
  const count = sheet.columns * sheet.rows
  if (startAt > count) {
    throw new StudioError(
      'batches/no-such-label',
      `A sheet of ${sheet.code} has ${count} labels, so printing cannot start at label ${startAt}.`,
      { startAt, count },
    )
  }
  return { kind: 'labels', sheet, startAt }
}

function unknownLabels(code: string): StudioError {
  const known = labelSheets.map((sheet) => `${sheet.code} (as ${sheet.products.join(', ')})`).join(' · ')
  return new StudioError(
    'batches/unknown-labels',
    `There are no label sheets “${code}” here. Known are: ${known}. Find the measurements of a label on its package.`,
    { code },
  )
}
