/** Whose things stand on which sheet: one can be printed without those before it. */
import { buttonSheet } from './buttons.ts'
import { ROWS_PER_PAGE } from './layOutList.ts'
import type { SheetLayout } from './layout.ts'
import { nameBadgeSheet } from './nameBadges.ts'
import type { Printer } from './printer.ts'

export interface SheetPeople {
  /** How many sheets there are. */
  readonly sheets: number
  /** The first person of this one, from 0. */
  readonly from: number
  readonly count: number
  /** The first place used, from 1. */
  readonly startAt: number
}

/** `index` counts sheets from 0; `startAt`, the places of the first one from 1. */
export function peopleOnSheet(index: number, total: number, places: number, startAt = 1): SheetPeople {
  const used = startAt - 1
  const from = Math.max(0, index * places - used)
  return {
    sheets: Math.ceil((total + used) / places),
    from,
    count: Math.max(0, Math.min(total, (index + 1) * places - used) - from),
    startAt: index === 0 ? startAt : 1,
  }
}

/** How many things, or rows of a list, a sheet has room for. */
export function placesOn(layout: SheetLayout, printer: Printer): number {
  switch (layout.kind) {
    case 'certificates':
      return layout.count
    case 'labels':
      return layout.sheet.columns * layout.sheet.rows
    case 'names':
      return nameBadgeSheet(layout.id).slots.length
    case 'buttons':
      return buttonSheet(layout.size, printer).slots.length
    case 'list':
      return ROWS_PER_PAGE
  }
}
