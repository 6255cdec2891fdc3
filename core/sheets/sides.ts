/** Paper printed on both sides: where the backs stand, so that each lies behind its front. */
import type { Size, Slot } from './sheet.ts'

/** Printed on the front alone, or on both sides by a printer that turns the paper over its long or short edge. */
export const sides = ['front', 'long-edge', 'short-edge'] as const
export type Sides = (typeof sides)[number]

/**
 * Behind these slots, in their order, on a back that is read after the sheet was turned like the page of a book. What
 * a printer does differently is made good by `isTurned`.
 */
export const slotsBehind = (slots: readonly Slot[], paper: Size): Slot[] =>
  slots.map((slot) => ({ ...slot, left: paper.width - slot.left - slot.width }))

/**
 * Whether the whole back has to stand upside down. A printer that turns the paper over an upright edge turns it like
 * the page of a book; over a level edge, head over heels. The long edge is the upright one of portrait paper only.
 */
export const isTurned = ({ width, height }: Size, printed: Sides): boolean =>
  printed !== 'front' && (printed === 'long-edge') === width > height
