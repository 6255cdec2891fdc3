import { PDFDocument } from 'pdf-lib'
import { layerParts, markedParts } from '#core/paint/pdf/paintedParts'
import { PdfFonts } from '#core/paint/pdf/pdfFonts'
import { asciiBytes, refOf } from '#core/paint/pdf/pdfSyntax'
import { calibrationWording } from '#core/sheets/calibrationWording'
import { type CalibrationLayer, layOutCalibration } from '#core/sheets/layOutCalibration'
import { layOutSideways } from '#core/sheets/layOutSideways'
import type { Size } from '#core/sheets/sheet'
import { DocumentFile } from './documentFile.ts'
import { memorySink } from './memorySink.ts'
import { openFonts } from './openFonts.ts'
import { bakeDocument } from './press.ts'

/** The pages by which a printer is measured; never moved themselves, so that what is read from them is the whole truth. */
export async function calibrationPdf(language: string, paper: Size, at: Date): Promise<Uint8Array> {
  const sink = memorySink()
  const doc = await PDFDocument.create({ updateMetadata: false })
  const pdfFonts = new PdfFonts('S', () => refOf(doc.context.nextRef()))
  const texts = calibrationWording(language)
  const info = {
    title: texts.title,
    author: 'Rosette',
    language: texts.language,
    at,
    sides: 'front',
  } as const
  const file = new DocumentFile({ baked: await bakeDocument(doc), pdfFonts, forms: {} }, info, sink)
  const fonts = openFonts('sans')
  page(layOutCalibration(texts, paper, fonts), texts.title)
  page(layOutSideways(texts, { width: paper.height, height: paper.width }, fonts), texts.sideways.title)
  file.end(null)
  return sink.bytes()

  function page(layer: CalibrationLayer, title: string): void {
    const spoken = { title: { tag: 'H1' }, scale: { tag: null } } as const
    const { operators, parts } = markedParts(layerParts(layer, file.fonts, spoken))
    const contents = [file.pdf.addCompressed(asciiBytes(operators))]
    file.page({ size: layer.page, contents, groups: [{ title, parts }] })
  }
}
