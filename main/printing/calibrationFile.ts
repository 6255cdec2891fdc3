import { PDFDocument } from 'pdf-lib'
import { layerOperators } from '#core/paint/pdf/certificateToPdf'
import { PdfFonts } from '#core/paint/pdf/pdfFonts'
import { asciiBytes, refOf } from '#core/paint/pdf/pdfSyntax'
import { calibrationWording } from '#core/sheets/calibrationWording'
import { layOutCalibration } from '#core/sheets/layOutCalibration'
import type { Size } from '#core/sheets/sheet'
import { deflate } from './deflate.ts'
import { DocumentFile } from './documentFile.ts'
import { memorySink } from './memorySink.ts'
import { openFonts } from './openFonts.ts'
import { bakeDocument } from './press.ts'

/** The page by which a printer is measured; never moved itself, so that what is read from it is the whole truth. */
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
  const layer = layOutCalibration(texts, paper, openFonts('sans'))
  const bytes = deflate(asciiBytes(layerOperators(layer, file.fonts)))
  file.page({ size: paper, contents: [file.pdf.addStream(bytes, '/Filter/FlateDecode')] })
  file.end(null)
  return sink.bytes()
}
