/** What is chosen of other paper: a kind first, then what this kind needs to know. */
import type { PrintedHow, PrintOrder, SharedSheet } from '#core/contract/batches'
import type { OwnLabels } from '#core/sheets/ownLabels'

export const sheetKinds = [
  '2up',
  '4up',
  'labels',
  'names',
  'buttons',
  'list',
  'attendance',
  'addresses',
  'envelopes',
] as const
export type SheetKind = (typeof sheetKinds)[number]

/** For those who have a postal address. */
export const addressedKinds: readonly SheetKind[] = ['addresses', 'envelopes']

export const envelopeLayouts = ['envelopes:dl', 'envelopes:c5', 'envelopes:c6'] as const

export const nameBadgeLayouts = ['names:90x55', 'names:86x54', 'names:tent'] as const
export const buttonLayouts = [
  'buttons:25',
  'buttons:32',
  'buttons:38',
  'buttons:44',
  'buttons:56',
  'buttons:75',
] as const

export interface SheetChoice {
  readonly kind: SheetKind
  /** A code of the table, or `own`. */
  readonly labels: string
  readonly own: OwnLabels
  /** The first free label of the first sheet. */
  readonly startAt: number
  readonly envelopes: (typeof envelopeLayouts)[number]
  readonly names: (typeof nameBadgeLayouts)[number]
  readonly buttons: (typeof buttonLayouts)[number]
  /** So many of each badge; null is one for each person. */
  readonly copies: number | null
  readonly marks: boolean
}

export const firstChoice: SheetChoice = {
  kind: '2up',
  labels: '70x37',
  own: {
    paper: 'A4',
    columns: 3,
    rows: 7,
    width: 63.5,
    height: 38.1,
    left: 7.2,
    top: 15.1,
    gapAcross: 2.5,
    gapDown: 0,
  },
  startAt: 1,
  envelopes: 'envelopes:c5',
  names: 'names:90x55',
  buttons: 'buttons:56',
  copies: null,
  marks: true,
}

/** As certificates were printed last, if they shared a sheet. */
export const choiceAfter = (before: PrintedHow | undefined): SheetChoice =>
  before === undefined || before.layout === '1up' ? firstChoice : { ...firstChoice, kind: before.layout }

function layoutOf({ kind, labels, names, buttons, envelopes }: SheetChoice): SharedSheet {
  if (kind === 'labels') return `labels:${labels}`
  if (kind === 'addresses') return `addresses:${labels}`
  if (kind === 'envelopes') return envelopes
  if (kind === 'names') return names
  if (kind === 'buttons') return buttons
  return kind
}

/** What is printed on which paper, for whom. */
export type SheetOrder = Omit<PrintOrder, 'id' | 'mode' | 'layout'> & { readonly layout: SharedSheet }

/** Only what this kind of sheet asks for. */
export function printOrderOf(choice: SheetChoice) {
  const { kind, labels, own, startAt, copies, marks } = choice
  return {
    layout: layoutOf(choice),
    ...(isOnLabels(kind) && { startAt }),
    ...(isOnLabels(kind) && labels === 'own' && { ownLabels: own }),
    ...(kind === 'buttons' && copies !== null && { copies }),
    ...(hasMarks(kind) && { marks }),
  }
}

/** Labels come cut, and a list or an envelope is not cut. */
export const hasMarks = (kind: SheetKind): boolean => ['2up', '4up', 'names', 'buttons'].includes(kind)

export const isOnLabels = (kind: SheetKind): boolean => kind === 'labels' || kind === 'addresses'

/** What may be turned over: the back of a label sticks, a button has none, and that of a tent is folded in. */
export const hasBacks = ({ kind, names }: SheetChoice): boolean =>
  kind === '2up' || kind === '4up' || (kind === 'names' && names !== 'names:tent')
