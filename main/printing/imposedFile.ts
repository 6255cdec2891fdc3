import type { CertificateRecipient } from '#core/certificate/certificate'
import { pdfNumber } from '#core/paint/pdf/pdfSyntax'
import type { Sink } from '#core/paint/pdf/pdfWriter'
import { sceneOperators } from '#core/paint/pdf/sceneToForm'
import { type Imposition, impose } from '#core/sheets/imposition'
import type { Slot } from '#core/sheets/sheet'
import { CertificateFile, type PaintedCertificate, type Placing } from './certificateFile.ts'
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
  let waiting: { readonly painted: PaintedCertificate; readonly recipient: CertificateRecipient }[] = []
  let [certificates, pages, codesLeftOut] = [0, 0, 0]

  function finishPage(): void {
    if (waiting.length === 0) return
    const painted = waiting.map((one) => one.painted)
    file.sheet(
      imposition.paper,
      painted,
      waiting.map(({ recipient }) => recipient.name),
      marks,
    )
    waiting = []
    pages++
  }

  return {
    add({ achievement, recipient }: Certificate) {
      const slot = imposition.slots[waiting.length]!
      const name = `${String(++certificates).padStart(4, '0')}.json`
      const placing = placingAt(slot, imposition)
      const painted = file.paint(press.sheets.get(achievement)!, recipient, name, placing)
      waiting.push({ painted, recipient })
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

function placingAt({ left, top, height }: Slot, { scale, paper }: Imposition): Placing {
  const at = `${pdfNumber(left)} ${pdfNumber(paper.height - top - height)}`
  return { scale, before: `q ${scale.toFixed(6)} 0 0 ${scale.toFixed(6)} ${at} cm\n`, after: 'Q\n' }
}

const marksOf = ({ paper, cutMarks }: Imposition): string =>
  `q 1 0 0 -1 0 ${pdfNumber(paper.height)} cm\n${sceneOperators({ ...paper, shapes: cutMarks })}Q\n`
