import { PDFDocument } from 'pdf-lib'
import { layerParts, markedParts } from '#core/paint/pdf/paintedParts'
import { PdfFonts } from '#core/paint/pdf/pdfFonts'
import { asciiBytes, refOf } from '#core/paint/pdf/pdfSyntax'
import { type EnvelopeId, envelopeSize } from '#core/sheets/envelopes'
import { type LabelSheet, labelSlots } from '#core/sheets/labelSheets'
import { type Addressee, layOutAddress, layOutEnvelope } from '#core/sheets/layOutAddress'
import { roomOf } from '#core/sheets/layOutLabel'
import type { Printer } from '#core/sheets/printer'
import { openCells, spokenName } from './cellFile.ts'
import { DocumentFile } from './documentFile.ts'
import type { DocumentInfo } from './documentInfo.ts'
import { memorySink } from './memorySink.ts'
import { openFonts } from './openFonts.ts'
import { bakeDocument } from './press.ts'

export interface AddressFile {
  readonly bytes: Uint8Array
  readonly pages: number
  /** Characters of names and addresses that could not be printed as they are. */
  readonly missing: readonly string[]
}

/** An envelope for each, with the issuer as its sender. */
export async function envelopesPdf(
  people: readonly Addressee[],
  id: EnvelopeId,
  info: DocumentInfo,
): Promise<AddressFile> {
  const sink = memorySink()
  const file = await openFile(info, sink)
  const [fonts, size] = [openFonts('sans'), envelopeSize(id)]
  const missing = people.flatMap((one) => {
    const layer = layOutEnvelope(one, info.author, size, fonts)
    const { operators, parts } = markedParts(layerParts(layer, file.fonts, spokenName(one.language)))
    const contents = [file.pdf.addCompressed(asciiBytes(operators))]
    file.page({ size, contents, groups: [{ title: one.name, parts }] })
    return layer.missing
  })
  file.end(null)
  return { bytes: sink.bytes(), pages: people.length, missing: [...new Set(missing)] }
}

/** A label for each. `startAt` is the first label used of the first sheet, from 1. Throws `batches/margins-too-wide`. */
export async function addressLabelsPdf(
  people: readonly Addressee[],
  { sheet, startAt }: { readonly sheet: LabelSheet; readonly startAt: number },
  printer: Printer,
  info: DocumentInfo,
): Promise<AddressFile> {
  const { label, inside } = roomOf(sheet, printer)
  const sink = memorySink()
  const file = await openFile(info, sink)
  const fonts = openFonts('sans')
  const { paper } = sheet
  const cells = {
    paper,
    slots: labelSlots(sheet),
    from: startAt - 1,
    marks: [],
    sides: 'front',
    printer,
  } as const
  const sheets = openCells<Addressee>(file, cells, (one) => {
    const layer = layOutAddress(one, label, inside, fonts)
    const parts = layerParts(layer, file.fonts, spokenName(one.language))
    return [{ title: one.name, parts, missing: layer.missing }]
  })
  const missing = people.flatMap((one) => sheets.add(one))
  const { pages } = sheets.end(null)
  return { bytes: sink.bytes(), pages, missing: [...new Set(missing)] }
}

async function openFile(info: DocumentInfo, sink: ReturnType<typeof memorySink>): Promise<DocumentFile> {
  const doc = await PDFDocument.create({ updateMetadata: false })
  const pdfFonts = new PdfFonts('S', () => refOf(doc.context.nextRef()))
  const base = { baked: await bakeDocument(doc), pdfFonts, forms: {} }
  return new DocumentFile(base, { ...info, sides: 'front' }, sink)
}
