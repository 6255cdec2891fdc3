import { StudioError } from '../errors.ts'
import { type ButtonSize, buttonSizes } from './buttons.ts'
import { findLabelSheet, type LabelSheet, labelSheets } from './labelSheets.ts'
import { type NameBadgeId, nameBadgeIds } from './nameBadges.ts'
import { type OwnLabels, ownLabelSheet } from './ownLabels.ts'

/** What goes onto a sheet of paper when a batch is printed. */
export type SheetLayout =
  | { readonly kind: 'certificates'; readonly count: 2 | 4 }
  | { readonly kind: 'labels'; readonly sheet: LabelSheet; readonly startAt: number }
  | { readonly kind: 'names'; readonly id: NameBadgeId }
  | { readonly kind: 'buttons'; readonly size: ButtonSize; readonly copies: number | null }
  | { readonly kind: 'list' }

/**
 * Whether there is a back to print on: labels stick with theirs, a folded tent hides it. A name badge turns on its
 * string, and has the name on both sides.
 */
export const isTwoSided = (layout: SheetLayout): boolean =>
  layout.kind === 'certificates' || (layout.kind === 'names' && layout.id !== 'tent')

export interface SheetDetails {
  /** The first free label of the first sheet, counted from 1 in reading order. */
  readonly startAt?: number
  /** What `labels:own` stands for. */
  readonly own?: OwnLabels | null
  /** So many buttons of each badge; null is one for each person. */
  readonly copies?: number | null
}

/**
 * From its name: `2up`, `4up`, `list`, `labels:` with the code of a label sheet or `own`, `names:` and `buttons:` with
 * a size. Throws `batches/unknown-labels`, `batches/no-such-label`, `batches/labels-unmeasured` and what
 * `ownLabelSheet` throws.
 */
export function sheetLayout(name: string, details: SheetDetails = {}): SheetLayout {
  const { startAt = 1, copies = null } = details
  if (startAt > 1 && !name.startsWith('labels:')) {
    throw new StudioError(
      'batches/no-such-label',
      'Only labels can start at a later place of the first sheet. Print this without a place to start at.',
      { startAt },
    )
  }
  if (name === '2up') return { kind: 'certificates', count: 2 }
  if (name === '4up') return { kind: 'certificates', count: 4 }
  if (name === 'list') return { kind: 'list' }
  const [kind, code = ''] = name.split(':')
  if (kind === 'names') return { kind, id: oneOf(nameBadgeIds, code) }
  if (kind === 'buttons') return { kind, size: oneOf(buttonSizes, Number(code)), copies }
  return {
    kind: 'labels',
    sheet: startingAt(labelsOf(name.replace(/^labels:/, ''), details), startAt),
    startAt,
  }
}

/** Names come from a list of all there are, so another is a mistake of ours. */
function oneOf<Value>(values: readonly Value[], wanted: unknown): Value {
  const found = values.find((value) => value === wanted)
  if (found === undefined) throw new Error(`No layout of this size: ${String(wanted)}`)
  return found
}

function labelsOf(code: string, { own = null }: SheetDetails): LabelSheet {
  if (code === 'own') {
    if (own) return ownLabelSheet(own)
    throw new StudioError(
      'batches/labels-unmeasured',
      'Labels of your own need their measurements: the size of a label, how many there are in each direction, and the margin. Measure a sheet, or look on its package.',
    )
  }
  const sheet = findLabelSheet(code)
  if (!sheet) throw unknownLabels(code)
  return sheet
}

function startingAt(sheet: LabelSheet, startAt: number): LabelSheet {
  const count = sheet.columns * sheet.rows
  if (startAt <= count) return sheet
  throw new StudioError(
    'batches/no-such-label',
    `A sheet of ${sheet.code} has ${count} labels, so printing cannot start at label ${startAt}.`,
    { startAt, count },
  )
}

function unknownLabels(code: string): StudioError {
  const known = labelSheets
    .map((sheet) => (sheet.products.length > 0 ? `${sheet.code} (as ${sheet.products[0]})` : sheet.code))
    .join(' · ')
  return new StudioError(
    'batches/unknown-labels',
    `There are no label sheets “${code}” here. Known are: ${known}. Find the measurements of a label on its package; others can be measured and printed as labels of your own.`,
    { code },
  )
}
