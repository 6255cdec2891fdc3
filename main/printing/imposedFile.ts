import type { Box } from '#core/certificate/geometry'
import { type Matrix, multiplied } from '#core/design/matrix'
import type { Sink } from '#core/paint/pdf/pdfWriter'
import type { TaggedGroup } from '#core/paint/pdf/structureTree'
import { certificateSheet } from '#core/sheets/certificateSheet'
import type { Imposition } from '#core/sheets/imposition'
import { printerOn, refuseBeyondReach } from '#core/sheets/printer'
import type { Size, Slot } from '#core/sheets/sheet'
import { isTurned, slotsBehind } from '#core/sheets/sides'
import {
  CertificateFile,
  type PaintedBack,
  type PaintedCertificate,
  type Placing,
} from './certificateFile.ts'
import type { DocumentInfo } from './documentInfo.ts'
import { openPress, type Press } from './press.ts'
import type { Certificate } from './print.ts'
import type { SheetFile, SheetFileEnd, SheetOrder } from './sheetFile.ts'
import { marksOn, pageMatrix } from './sheetPage.ts'

/**
 * Two or four certificates on a sheet, to be cut. What is attached and sealed is as on pages of their own. Throws
 * `batches/margins-too-wide` if the printer would not reach a code.
 */
export async function openImposed(
  count: 2 | 4,
  { achievements, sides, hasMarks, ...given }: SheetOrder,
  info: DocumentInfo,
  sink: Sink,
): Promise<{ file: SheetFile; press: Press }> {
  const imposition = certificateSheet(count, achievements, given.printer)
  const { paper, slots, scale } = imposition
  const press = await openPress(imposition.achievements, sides === 'front' ? null : () => scale)
  const [first] = press.sheets.values()
  const printer = printerOn(paper, given.printer)
  if (first!.code) refuseBeyondReach(codesOn(imposition, first!.code), paper, printer, 'code')
  const file = new CertificateFile(press, { ...info, sides }, sink)
  const [front, back] = [pageMatrix(paper, printer), pageMatrix(paper, printer, isTurned(paper, sides))]
  const marks = hasMarks ? marksOn(imposition.cutMarks, paper, front) : ''
  const behind = slotsBehind(slots, paper)
  let waiting: PaintedCertificate[] = []
  let backs: (PaintedBack | null)[] = []
  let [certificates, pages, codesLeftOut] = [0, 0, 0]

  function finishPage(): void {
    if (waiting.length === 0) return
    file.sheet(paper, waiting, marks)
    pages++
    if (sides !== 'front') {
      file.backs(paper, backs)
      pages++
    }
    ;[waiting, backs] = [[], []]
  }

  return {
    press,
    file: {
      add({ achievement, recipient }: Certificate) {
        const index = waiting.length
        const sheet = press.sheets.get(achievement)!
        const name = `${String(++certificates).padStart(4, '0')}.json`
        const firstId = partsOf(waiting.map(({ group }) => group))
        const painted = file.paint(
          sheet,
          recipient,
          name,
          placingAt(slots[index]!, imposition, firstId, front),
        )
        waiting.push(painted)
        if (sides !== 'front') {
          // Criteria are laid out at the size they have on the paper.
          const backScale = sheet.back?.kind === 'own' ? scale : 1
          const firstBackId = partsOf(backs.flatMap((one) => one?.groups ?? []))
          const placing = placingAt(behind[index]!, { paper, scale: backScale }, firstBackId, back)
          backs.push(file.paintBack(sheet, recipient, placing))
        }
        const onBack = backs.at(-1)
        if (onBack?.codeLeftOut || (painted.codeLeftOut && !onBack?.hasCode)) codesLeftOut++
        if (waiting.length === slots.length) finishPage()
        return painted.missing
      },
      end(seal): SheetFileEnd {
        finishPage()
        file.end(seal)
        return { pages, codesLeftOut }
      },
    },
  }
}

const codesOn = ({ slots, scale }: Imposition, { left, top, right, bottom }: Box): Slot[] =>
  slots.map((slot) => ({
    left: slot.left + left * scale,
    top: slot.top + top * scale,
    width: (right - left) * scale,
    height: (bottom - top) * scale,
  }))

/** How many stretches of marked content they have: the tree of a page's structure counts them through. */
const partsOf = (groups: readonly TaggedGroup[]): number =>
  groups.reduce((sum, { parts }) => sum + parts.length, 0)

function placingAt(
  { left, top, height }: Slot,
  { scale, paper }: { readonly scale: number; readonly paper: Size },
  firstId: number,
  page: Matrix,
): Placing {
  const place: Matrix = [scale, 0, 0, scale, left, paper.height - top - height]
  return { scale, matrix: multiplied(page, place), firstId }
}
