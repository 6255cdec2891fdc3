import { PDFDocument } from 'pdf-lib'
import type { CertificateBatch } from '#core/certificate/certificate'
import { printable } from '#core/certificate/printable'
import { layerOperators } from '#core/paint/pdf/certificateToPdf'
import { PdfFonts } from '#core/paint/pdf/pdfFonts'
import { asciiBytes, refOf } from '#core/paint/pdf/pdfSyntax'
import type { Sink } from '#core/paint/pdf/pdfWriter'
import { type ListHead, type ListRow, layOutListPage, ROWS_PER_PAGE } from '#core/sheets/layOutList'
import { DocumentFile } from './documentFile.ts'
import type { DocumentInfo } from './documentInfo.ts'
import { openFonts } from './openFonts.ts'
import { bakeDocument } from './press.ts'
import type { SheetFile } from './sheetFile.ts'

/** A sign-off list of `total` people. */
export async function openList(
  achievements: ReadonlyMap<string, CertificateBatch>,
  head: ListHead,
  total: number,
  info: DocumentInfo,
  sink: Sink,
): Promise<SheetFile> {
  const doc = await PDFDocument.create({ updateMetadata: false })
  const pdfFonts = new PdfFonts('S', () => refOf(doc.context.nextRef()))
  const base = { baked: await bakeDocument(doc), pdfFonts, forms: {} }
  const file = new DocumentFile(base, info, sink)
  const fonts = openFonts()
  const pages = Math.ceil(total / ROWS_PER_PAGE)
  let rows: ListRow[] = []
  let page = 0

  function finishPage(): void {
    if (rows.length === 0) return
    const layer = layOutListPage(head, { rows, first: page * ROWS_PER_PAGE + 1, page: ++page, pages }, fonts)
    const operators = asciiBytes(layerOperators(layer, file.fonts))
    file.page({ size: layer.page, contents: [file.pdf.addCompressed(operators)] })
    rows = []
  }

  return {
    add({ achievement, recipient: { name, language, number } }) {
      rows.push({ name, language, number, achievement: achievements.get(achievement)!.achievement.name })
      if (rows.length === ROWS_PER_PAGE) finishPage()
      return printable(name, fonts.strong).missing
    },
    end(seal) {
      finishPage()
      file.end(seal)
      return { pages: page, codesLeftOut: 0 }
    },
  }
}
