import { A4, LETTER, MM, type Size, type Slot } from './sheet.ts'

/** A sheet of labels as it is sold. Lengths in points. */
export interface LabelSheet {
  readonly code: string
  /** Numbers under which makers sell sheets of these measurements. */
  readonly products: readonly string[]
  readonly paper: Size
  readonly columns: number
  readonly rows: number
  readonly label: Size
  /** From the paper's edge to the first label; the last one is as far from the other edge. */
  readonly left: number
  readonly top: number
  /** From the left edge of one label to that of the next. Downwards they always touch. */
  readonly pitch: number
}

const INCH = 72

const a4 = (
  [width, height]: readonly [number, number],
  [columns, rows]: readonly [number, number],
  pitch: number,
  products: readonly string[],
): LabelSheet => ({
  code: `${width}x${height}`,
  products,
  paper: A4,
  columns,
  rows,
  label: { width: width * MM, height: height * MM },
  left: ((210 - pitch * (columns - 1) - width) / 2) * MM,
  top: ((297 - height * rows) / 2) * MM,
  pitch: pitch * MM,
})

const letter = (
  code: string,
  [width, height]: readonly [number, number],
  [columns, rows]: readonly [number, number],
  pitch: number,
  products: readonly string[],
): LabelSheet => ({
  code,
  products,
  paper: LETTER,
  columns,
  rows,
  label: { width: width * INCH, height: height * INCH },
  left: ((8.5 - pitch * (columns - 1) - width) / 2) * INCH,
  top: ((11 - height * rows) / 2) * INCH,
  pitch: pitch * INCH,
})

/** Sheets that any stationer has. Measurements in millimetres on A4, in inches on Letter. */
export const labelSheets: readonly LabelSheet[] = [
  a4([52.5, 29.7], [4, 10], 52.5, ['3651']),
  a4([63.5, 38.1], [3, 7], 66.04, ['L7160']),
  a4([70, 36], [3, 8], 70, ['3490']),
  a4([70, 37], [3, 8], 70, ['3474']),
  a4([99.1, 38.1], [2, 7], 101.6, ['L7163']),
  a4([99.1, 67.7], [2, 4], 101.6, ['L7165']),
  a4([105, 57], [2, 5], 105, ['3425']),
  letter('2.625x1in', [2.625, 1], [3, 10], 2.75, ['5160']),
  letter('4x2in', [4, 2], [2, 5], 4.1875, ['5163']),
]

/** By measurements (`70x37`, also written `70×37` or `70,0x37`) or by a maker's number. */
export function findLabelSheet(code: string): LabelSheet | undefined {
  const wanted = code.trim().toLowerCase().replaceAll('×', 'x').replaceAll(',', '.').replace(/\s|mm/g, '')
  return labelSheets.find((sheet) =>
    [sheet.code, ...sheet.products].some((name) => name.toLowerCase() === wanted),
  )
}

/** The labels of a sheet, row by row, as they are counted. */
export const labelSlots = ({ columns, rows, label, left, top, pitch }: LabelSheet): Slot[] =>
  Array.from({ length: columns * rows }, (_, i) => ({
    left: left + (i % columns) * pitch,
    top: top + Math.floor(i / columns) * label.height,
    ...label,
  }))
