/** What one particular printer does to a sheet of paper. */
import { StudioError } from '../errors.ts'
import { MM, PRINTER_MARGIN, type Size, type Slot } from './sheet.ts'

/** Points. */
export interface Printer {
  /** By how much everything must be moved to come out in its place. */
  readonly shift: { readonly right: number; readonly down: number }
  /** What it leaves white at each edge of the paper. */
  readonly margins: Margins
  /** Which way it turns a sheet that lies on its side: where its top comes out; null if nobody knows. */
  readonly sideways: 'left' | 'right' | null
}

export interface Margins {
  readonly top: number
  readonly right: number
  readonly bottom: number
  readonly left: number
}

/** What most printers do. */
export const ordinaryPrinter: Printer = {
  shift: { right: 0, down: 0 },
  margins: { top: PRINTER_MARGIN, right: PRINTER_MARGIN, bottom: PRINTER_MARGIN, left: PRINTER_MARGIN },
  sideways: null,
}

/** From a person's millimetres. */
export const printerOf = (mm: {
  readonly right: number
  readonly down: number
  readonly margins: Margins
  readonly sideways?: Printer['sideways']
}): Printer => ({
  shift: { right: mm.right * MM, down: mm.down * MM },
  margins: {
    top: mm.margins.top * MM,
    right: mm.margins.right * MM,
    bottom: mm.margins.bottom * MM,
    left: mm.margins.left * MM,
  },
  sideways: mm.sideways ?? null,
})

/**
 * What it does to this paper. It was measured upright, and printers differ in which way they turn a sheet that lies
 * on its side. Unless that is known, the wider of two margins counts, and nothing is moved, as it might be the wrong
 * way.
 */
export function printerOn({ width, height }: Size, printer: Printer): Printer {
  if (width <= height) return printer
  const { sideways, shift, margins } = printer
  const { top, right, bottom, left } = margins
  if (sideways === 'left')
    return {
      sideways,
      shift: { right: opposite(shift.down), down: shift.right },
      margins: { top: left, right: top, bottom: right, left: bottom },
    }
  if (sideways === 'right')
    return {
      sideways,
      shift: { right: shift.down, down: opposite(shift.right) },
      margins: { top: right, right: bottom, bottom: left, left: top },
    }
  const [ends, sides] = [Math.max(top, bottom), Math.max(left, right)]
  return {
    sideways,
    shift: { right: 0, down: 0 },
    margins: { top: sides, bottom: sides, left: ends, right: ends },
  }
}

/** Never minus nothing. */
const opposite = (length: number): number => 0 - length

/** From the paper's edge to the slot's, where that is less than the printer's margin: the widest of what is missing. */
export function missingOf(slots: readonly Slot[], paper: Size, margins: Margins): Margins {
  const most = (missing: (slot: Slot) => number): number => Math.max(0, ...slots.map(missing))
  return {
    top: most(({ top }) => margins.top - top),
    right: most(({ left, width }) => margins.right - (paper.width - left - width)),
    bottom: most(({ top, height }) => margins.bottom - (paper.height - top - height)),
    left: most(({ left }) => margins.left - left),
  }
}

/** Two tenths of a millimetre are lost in every printer's own inaccuracy. */
const TOLERANCE = 0.2 * MM

/** Throws `batches/margins-too-wide` if the printer would not reach all of these slots. `what` stands in the slots. */
export function refuseBeyondReach(
  slots: readonly Slot[],
  paper: Size,
  { margins }: Printer,
  what: 'code' | 'label',
): void {
  const missing = missingOf(slots, paper, margins)
  const edge = (['top', 'right', 'bottom', 'left'] as const).find((one) => missing[one] > TOLERANCE)
  if (edge === undefined) return
  throw marginsTooWide(what, edge, margins[edge])
}

export function marginsTooWide(what: 'code' | 'label', edge: keyof Margins, margin: number): StudioError {
  const mm = Math.round((margin / MM) * 10) / 10
  const lost =
    what === 'code'
      ? 'part of the code to scan would be missing. Nothing was printed. Print fewer on a sheet'
      : 'a label would have no room left. Nothing was printed. Choose other labels'
  return new StudioError(
    'batches/margins-too-wide',
    `Your printer is set to leave ${mm} mm white at the ${edge} edge of the paper, so ${lost}, or measure the margin again with the calibration page.`,
    { what, edge, mm },
  )
}
