import type { Box } from '../certificate/geometry.ts'
import { type Margins, marginsTooWide, missingOf, type Printer } from './printer.ts'
import { MM, type Size, type Slot } from './sheet.ts'

/** Sheets are never fed quite straight, and never quite to the printer's own edge. */
const FEED = 1 * MM
/** With less than this part left of its width or height, an item is of no use. */
const LEAST = 0.6

/**
 * What can be printed of every item of a sheet, in its own coordinates: where some reach beyond what the printer does,
 * all of them keep away from their edges, so that they look alike. Throws `batches/margins-too-wide`.
 */
export function reachOf(slots: readonly Slot[], paper: Size, { margins }: Printer, padding: number): Box {
  const { width, height } = slots[0]!
  const wider = (margin: number): number => margin + FEED
  const missing = missingOf(slots, paper, {
    top: wider(margins.top),
    right: wider(margins.right),
    bottom: wider(margins.bottom),
    left: wider(margins.left),
  })
  // Alike at both ends, so that what stands in the middle of an item is in its middle.
  const x = Math.max(padding, missing.left, missing.right)
  const y = Math.max(padding, missing.top, missing.bottom)
  if (width - 2 * x < LEAST * (width - 2 * padding) || height - 2 * y < LEAST * (height - 2 * padding)) {
    const edge = (['top', 'right', 'bottom', 'left'] as const).reduce((most, one) =>
      missing[one] > missing[most] ? one : most,
    )
    throw marginsTooWide('label', edge, margins[edge satisfies keyof Margins])
  }
  return { left: x, top: y, right: width - x, bottom: height - y }
}
