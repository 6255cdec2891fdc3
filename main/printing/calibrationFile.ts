import { PDFDocument } from 'pdf-lib'
import { layerParts, markedParts } from '#core/paint/pdf/paintedParts'
import { PdfFonts } from '#core/paint/pdf/pdfFonts'
import { asciiBytes, refOf } from '#core/paint/pdf/pdfSyntax'
import { calibrationWording } from '#core/sheets/calibrationWording'
import { layOutCalibration } from '#core/sheets/layOutCalibration'
import type { Size } from '#core/sheets/sheet'
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
  const spoken = { title: { tag: 'H1' }, scale: { tag: null } } as const
  const { operators, parts } = markedParts(layerParts(layer, file.fonts, spoken))
  const contents = [file.pdf.addCompressed(asciiBytes(operators))]
  file.page({ size: paper, contents, groups: [{ title: texts.title, parts }] })
  file.end(null)
  return sink.bytes()
}
