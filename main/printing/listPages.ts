import { PDFDocument } from 'pdf-lib'
import { printable } from '#core/certificate/printable'
import { PdfFonts } from '#core/paint/pdf/pdfFonts'
import { asciiBytes, refOf } from '#core/paint/pdf/pdfSyntax'
import type { Seal, Sink } from '#core/paint/pdf/pdfWriter'
import { taggedTable } from '#core/paint/pdf/taggedTable'
import { type ListHead, type ListRow, layOutListPage, ROWS_PER_PAGE } from '#core/sheets/layOutList'
import { deflate } from './deflate.ts'
import { DocumentFile } from './documentFile.ts'
import type { DocumentInfo } from './documentInfo.ts'
import { openFonts } from './openFonts.ts'
import { bakeDocument } from './press.ts'

export interface ListPages {
  /** Returns the characters of the name that could not be printed as they are. */
  add(row: ListRow): readonly string[]
  /** Returns how many pages it took. */
  end(seal: Seal | null): number
}

/** A list of `total` rows, written page by page. Without the pages before the `from`th, it goes on as if they were there. */
export async function openListPages(
  head: ListHead,
  total: number,
  info: DocumentInfo,
  sink: Sink,
  from = 0,
): Promise<ListPages> {
  const doc = await PDFDocument.create({ updateMetadata: false })
  const pdfFonts = new PdfFonts('S', () => refOf(doc.context.nextRef()))
  const file = new DocumentFile({ baked: await bakeDocument(doc), pdfFonts, forms: {} }, info, sink)
  const fonts = openFonts()
  const pages = Math.ceil(total / ROWS_PER_PAGE)
  let rows: ListRow[] = []
  let page = from

  function finishPage(): void {
    if (rows.length === 0) return
    const layer = layOutListPage(head, { rows, first: page * ROWS_PER_PAGE + 1, page: ++page, pages }, fonts)
    const { operators, parts } = taggedTable(layer, file.fonts)
    const contents = [file.pdf.addStream(deflate(asciiBytes(operators)), '/Filter/FlateDecode')]
    file.page({ size: layer.page, contents, groups: [{ title: `${head.title}, ${page} / ${pages}`, parts }] })
    rows = []
  }

  return {
    add(row) {
      rows.push(row)
      if (rows.length === ROWS_PER_PAGE) finishPage()
      return printable(row.name, fonts.strong).missing
    },
    end(seal) {
      finishPage()
      file.end(seal)
      return page - from
    },
  }
}
