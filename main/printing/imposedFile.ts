import { pdfNumber } from '#core/paint/pdf/pdfSyntax'
import type { Sink } from '#core/paint/pdf/pdfWriter'
import { sceneOperators } from '#core/paint/pdf/sceneToForm'
import { type Imposition, impose } from '#core/sheets/imposition'
import type { Slot } from '#core/sheets/sheet'
import { CertificateFile, IDS_OF_ONE, type PaintedCertificate, type Placing } from './certificateFile.ts'
import type { DocumentInfo } from './documentInfo.ts'
import type { Press } from './press.ts'
import type { Certificate } from './print.ts'
import type { SheetFile, SheetFileEnd } from './sheetFile.ts'

/** Two or four certificates on a sheet, to be cut. What is attached and sealed is as on pages of their own. */
export function openImposed(press: Press, count: 2 | 4, info: DocumentInfo, sink: Sink): SheetFile {
  const file = new CertificateFile(press, info, sink)
  const [first] = press.sheets.values()
  // A batch is printed in one template, so its pages are alike.
  const imposition = impose(count, first!.shared.page)
  const marks = marksOf(imposition)
  let waiting: PaintedCertificate[] = []
  let [certificates, pages, codesLeftOut] = [0, 0, 0]

  function finishPage(): void {
    if (waiting.length === 0) return
    file.sheet(imposition.paper, waiting, marks)
    waiting = []
    pages++
  }

  return {
    add({ achievement, recipient }: Certificate) {
      const slot = imposition.slots[waiting.length]!
      const name = `${String(++certificates).padStart(4, '0')}.json`
      const placing = placingAt(slot, imposition, waiting.length)
      const painted = file.paint(press.sheets.get(achievement)!, recipient, name, placing)
      waiting.push(painted)
      if (painted.codeLeftOut) codesLeftOut++
      if (waiting.length === imposition.slots.length) finishPage()
      return painted.missing
    },
    end(seal): SheetFileEnd {
      finishPage()
      file.end(seal)
      return { pages, codesLeftOut }
    },
  }
}

function placingAt({ left, top, height }: Slot, { scale, paper }: Imposition, index: number): Placing {
  const at = `${pdfNumber(left)} ${pdfNumber(paper.height - top - height)}`
  const before = `q ${scale.toFixed(6)} 0 0 ${scale.toFixed(6)} ${at} cm\n`
  return { scale, before, after: 'Q\n', firstId: index * IDS_OF_ONE }
}

const marksOf = ({ paper, cutMarks }: Imposition): string =>
  `q 1 0 0 -1 0 ${pdfNumber(paper.height)} cm\n${sceneOperators({ ...paper, shapes: cutMarks })}Q\n`
