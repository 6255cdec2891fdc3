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
  /** From the left or top edge of one label to that of the next. */
  readonly pitch: { readonly across: number; readonly down: number }
}

const INCH = 72

/** In the middle of the sheet, as nearly all labels stand. Lengths in a unit of so many points. */
function centred(
  unit: number,
  paper: Size,
  code: string,
  [width, height]: readonly [number, number],
  [columns, rows]: readonly [number, number],
  products: readonly string[],
  [across, down]: readonly [number, number],
): LabelSheet {
  return {
    code,
    products,
    paper,
    columns,
    rows,
    label: { width: width * unit, height: height * unit },
    left: Math.max(0, (paper.width - (across * (columns - 1) + width) * unit) / 2),
    top: Math.max(0, (paper.height - (down * (rows - 1) + height) * unit) / 2),
    pitch: { across: across * unit, down: down * unit },
  }
}

/** Labels that touch unless their pitch is given. */
const a4 = (
  size: readonly [number, number],
  grid: readonly [number, number],
  products: readonly string[],
  pitch: readonly [number, number] = size,
): LabelSheet => centred(MM, A4, size.join('x'), size, grid, products, pitch)

const letter = (
  code: string,
  size: readonly [number, number],
  grid: readonly [number, number],
  products: readonly string[],
  pitch: readonly [number, number] = size,
): LabelSheet => centred(INCH, LETTER, code, size, grid, products, pitch)

/**
 * Sheets that any stationer has, by the numbers of Avery Zweckform and Herma.
 * Measurements in millimetres on A4, in inches on Letter.
 */
export const labelSheets: readonly LabelSheet[] = [
  a4([38.1, 21.2], [5, 13], ['L7651', 'L7551'], [40.6, 21.2]),
  a4([45.7, 25.4], [4, 10], ['L4770', 'L7654'], [48.3, 25.4]),
  a4([48.3, 25.4], [4, 11], ['4272', '4608', '4680']),
  a4([52.5, 29.7], [4, 10], ['3651']),
  a4([63.5, 33.9], [3, 8], ['L7159'], [66.04, 33.9]),
  a4([63.5, 38.1], [3, 7], ['L7160', 'J8160'], [66.04, 38.1]),
  a4([63.5, 46.6], [3, 6], ['L7161', 'J8161'], [66.04, 46.6]),
  a4([63.5, 72], [3, 4], ['L7164', 'J8164'], [66.04, 72]),
  a4([64.6, 33.8], [3, 8], ['6091']),
  a4([66, 33.8], [3, 8], ['4614', '4670', '5053']),
  a4([70, 36], [3, 8], ['3490', '3475']),
  a4([70, 37], [3, 8], ['3474', '4464']),
  a4([70, 50.8], [3, 5], ['3669']),
  a4([80, 50], [2, 5], ['L4785', 'L4784', 'L4786', 'L4787'], [95, 55]),
  a4([90, 52], [2, 5], ['L7414']),
  a4([97, 42.3], [2, 6], ['4781', '3659']),
  a4([99.1, 33.9], [2, 8], ['L7162'], [101.6, 33.9]),
  a4([99.1, 38.1], [2, 7], ['L7163'], [101.6, 38.1]),
  a4([99.1, 57], [2, 5], ['L7173'], [101.6, 57]),
  a4([99.1, 67.7], [2, 4], ['L7165', 'J8165'], [101.6, 67.7]),
  a4([99.1, 139], [2, 2], ['L7169'], [101.6, 139]),
  a4([105, 41], [2, 7], ['3477']),
  a4([105, 42.3], [2, 7], ['4625', '4674', '5057']),
  a4([105, 48], [2, 6], ['3424', '4457']),
  a4([105, 57], [2, 5], ['3425']),
  a4([105, 148], [2, 2], ['3483', '10809']),
  letter('2.625x1in', [2.625, 1], [3, 10], ['5160'], [2.75, 1]),
  letter('4x1in', [4, 1], [2, 10], ['5161'], [4.1875, 1]),
  letter('4x1.33in', [4, 4 / 3], [2, 7], ['5162'], [4.1875, 4 / 3]),
  letter('4x2in', [4, 2], [2, 5], ['5163'], [4.1875, 2]),
  letter('4x3.33in', [4, 10 / 3], [2, 3], ['5164'], [4.1875, 10 / 3]),
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
    left: left + (i % columns) * pitch.across,
    top: top + Math.floor(i / columns) * pitch.down,
    ...label,
  }))
