import { StudioError } from '../errors.ts'
import type { LabelSheet } from './labelSheets.ts'
import { A4, LETTER, MM } from './sheet.ts'

/** A sheet of labels as someone measured it or found it on the package. Millimetres. */
export interface OwnLabels {
  readonly paper: 'A4' | 'Letter'
  readonly columns: number
  readonly rows: number
  readonly width: number
  readonly height: number
  /** From the edges of the paper to the first label. */
  readonly left: number
  readonly top: number
  /** Between neighbours. */
  readonly gapAcross: number
  readonly gapDown: number
}

/** Less holds neither a badge nor a name. */
const SMALLEST = { width: 20, height: 10 }
/** Packages round, and papers are cut. */
const TOLERANCE = 0.6

/**
 * Throws `batches/labels-too-small`, `batches/labels-overlap`, and `batches/labels-off-the-page` if the sheet would be
 * larger than its paper.
 */
export function ownLabelSheet(own: OwnLabels): LabelSheet {
  const { columns, rows, width, height, left, top, gapAcross, gapDown } = own
  const paper = own.paper === 'A4' ? A4 : LETTER
  const code = `${width}x${height}`
  if (width < SMALLEST.width || height < SMALLEST.height) {
    throw new StudioError(
      'batches/labels-too-small',
      `A label of ${width} × ${height} mm has no room for a name. Labels are at least ${SMALLEST.width} × ${SMALLEST.height} mm; check the measurements.`,
      { width, height },
    )
  }
  if (gapAcross < 0 || gapDown < 0) {
    throw new StudioError(
      'batches/labels-overlap',
      'With a gap of less than nothing the labels would lie over one another. Measure from the edge of one label to the edge of the next.',
      { gapAcross, gapDown },
    )
  }
  const needed = {
    width: left + columns * width + (columns - 1) * gapAcross,
    height: top + rows * height + (rows - 1) * gapDown,
  }
  const room = { width: paper.width / MM, height: paper.height / MM }
  for (const side of ['width', 'height'] as const) {
    if (left < 0 || top < 0 || needed[side] > room[side] + TOLERANCE) throw offThePage(side)
  }
  return {
    code,
    products: [],
    paper,
    columns,
    rows,
    label: { width: width * MM, height: height * MM },
    left: left * MM,
    top: top * MM,
    pitch: { across: (width + gapAcross) * MM, down: (height + gapDown) * MM },
  }

  function offThePage(side: 'width' | 'height'): StudioError {
    const [need, have] = [needed[side], room[side]].map((mm) => Math.round(mm * 10) / 10)
    const count = side === 'width' ? `${columns} labels beside each other` : `${rows} labels under each other`
    return new StudioError(
      'batches/labels-off-the-page',
      `${count} with margin and gaps need ${need} mm, and the paper has ${have}. Check the number of labels, their size, the margin and the gap.`,
      { side, need: need!, have: have! },
    )
  }
}
