import type { Shape } from '#core/design/scene'
import { pdfNumber } from '#core/paint/pdf/pdfSyntax'
import { sceneOperators } from '#core/paint/pdf/sceneToForm'
import type { Printer } from '#core/sheets/printer'
import type { Size } from '#core/sheets/sheet'

/**
 * Opens a graphics state, to be ended with `Q`, in which a sheet of this size is painted: moved as the printer needs
 * it, and standing on its head if it is turned.
 */
export function pageOf({ width, height }: Size, { shift }: Printer, isTurned = false): string {
  const [right, up] = [shift.right, -shift.down]
  if (isTurned) return `q -1 0 0 -1 ${pdfNumber(width + right)} ${pdfNumber(height + up)} cm\n`
  return right === 0 && up === 0 ? 'q\n' : `q 1 0 0 1 ${pdfNumber(right)} ${pdfNumber(up)} cm\n`
}

/** Shapes in coordinates of the sheet from its top, on a page opened so. */
export const marksOn = (shapes: readonly Shape[], paper: Size, page: string): string =>
  shapes.length === 0
    ? ''
    : `${page}1 0 0 -1 0 ${pdfNumber(paper.height)} cm\n${sceneOperators({ ...paper, shapes })}Q\n`
