/** Circles to be cut out and pressed into buttons. */
import type { Printer } from './printer.ts'
import { A4, MM, type Size, type Slot } from './sheet.ts'

export const buttonSizes = [25, 32, 38, 44, 56, 75] as const
export type ButtonSize = (typeof buttonSizes)[number]

/**
 * What the paper must be cut to, in millimetres, for a button whose front is so wide: the rest goes around the edge
 * and is held by the back. Makers differ by a millimetre or two; these are the wider ones.
 */
const CUT: Record<ButtonSize, number> = { 25: 34, 32: 42, 38: 47, 44: 53, 56: 67, 75: 88 }

export interface ButtonSheet {
  readonly paper: Size
  /** The squares around the circles that are cut out. */
  readonly slots: readonly Slot[]
  /** Diameters. */
  readonly cut: number
  readonly visible: number
}

/** Between circles that are cut out. */
const GAP = 3 * MM

/** As many as the printer reaches. */
export function buttonSheet(size: ButtonSize, { margins }: Printer): ButtonSheet {
  const cut = CUT[size] * MM
  const room = {
    width: A4.width - margins.left - margins.right,
    height: A4.height - margins.top - margins.bottom,
  }
  const columns = Math.max(1, Math.floor((room.width + GAP) / (cut + GAP)))
  const rows = Math.max(1, Math.floor((room.height + GAP) / (cut + GAP)))
  const left = margins.left + (room.width - columns * (cut + GAP) + GAP) / 2
  const top = margins.top + (room.height - rows * (cut + GAP) + GAP) / 2
  const slots = Array.from({ length: columns * rows }, (_, i) => ({
    left: left + (i % columns) * (cut + GAP),
    top: top + Math.floor(i / columns) * (cut + GAP),
    width: cut,
    height: cut,
  }))
  return { paper: A4, slots, cut, visible: size * MM }
}
