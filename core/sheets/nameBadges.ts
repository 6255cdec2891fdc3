/** Name badges to be cut out: for the usual clip holders, and tents that stand on a table. */

import type { Shape } from '../design/scene.ts'
import { marksAround } from './marks.ts'
import { A4, MM, type Size, type Slot } from './sheet.ts'

export const nameBadgeIds = ['90x55', '86x54', 'tent'] as const
export type NameBadgeId = (typeof nameBadgeIds)[number]

export interface NameBadgeSheet {
  readonly id: NameBadgeId
  readonly paper: Size
  /** What is cut out. */
  readonly slots: readonly Slot[]
  /** What shows one name: the badge itself, or one of the two faces of a tent. */
  readonly face: Size
  /** A tent is folded in the middle, so that both its faces stand upright. */
  readonly isFolded: boolean
  /** Where to cut and fold. */
  readonly marks: readonly Shape[]
}

const MEASURES: Record<NameBadgeId, { size: readonly [number, number]; grid: readonly [number, number] }> = {
  '90x55': { size: [90, 55], grid: [2, 5] },
  '86x54': { size: [86, 54], grid: [2, 5] },
  // Flat: two faces of 70 mm.
  tent: { size: [180, 140], grid: [1, 2] },
}

export function nameBadgeSheet(id: NameBadgeId): NameBadgeSheet {
  const {
    size: [width, height],
    grid: [columns, rows],
  } = MEASURES[id]
  const card = { width: width * MM, height: height * MM }
  const left = (A4.width - columns * card.width) / 2
  const top = (A4.height - rows * card.height) / 2
  const slots = Array.from({ length: columns * rows }, (_, i) => ({
    left: left + (i % columns) * card.width,
    top: top + Math.floor(i / columns) * card.height,
    ...card,
  }))
  const isFolded = id === 'tent'
  return {
    id,
    paper: A4,
    slots,
    face: isFolded ? { width: card.width, height: card.height / 2 } : card,
    isFolded,
    marks: marksAround(slots, isFolded ? [0.5] : []),
  }
}
