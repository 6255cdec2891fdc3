import { IDENTITY, type Matrix } from '#core/design/matrix'
import type { Shape } from '#core/design/scene'
import { pdfNumber, pdfNumberFine } from '#core/paint/pdf/pdfSyntax'
import { sceneOperators } from '#core/paint/pdf/sceneToForm'
import type { Printer } from '#core/sheets/printer'
import type { Size } from '#core/sheets/sheet'

/** How a sheet of this size is painted: moved as the printer needs it, and standing on its head if it is turned. */
export function pageMatrix({ width, height }: Size, { shift }: Printer, isTurned = false): Matrix {
  const [right, up] = [shift.right, -shift.down]
  return isTurned ? [-1, 0, 0, -1, width + right, height + up] : [1, 0, 0, 1, right, up]
}

/** Operators that are placed by a matrix, with a graphics state of their own. */
export const placedOn = (matrix: Matrix, operators: string): string => {
  const placing = matrix.every((value, i) => value === IDENTITY[i])
    ? ''
    : ` ${matrix.map(pdfNumberFine).join(' ')} cm`
  return `q${placing}\n${operators}Q\n`
}

/** Shapes in coordinates of the sheet from its top, on a page that is placed so. */
export const marksOn = (shapes: readonly Shape[], paper: Size, page: Matrix): string =>
  shapes.length === 0
    ? ''
    : placedOn(page, `1 0 0 -1 0 ${pdfNumber(paper.height)} cm\n${sceneOperators({ ...paper, shapes })}`)
