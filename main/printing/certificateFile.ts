import type { PDFRef } from 'pdf-lib'
import type { CertificateRecipient } from '#core/certificate/certificate'
import { QR_LARGEST_MODULE } from '#core/certificate/geometry'
import { layerOperators, qrOperators } from '#core/paint/pdf/certificateToPdf'
import { PdfFonts } from '#core/paint/pdf/pdfFonts'
import { asciiBytes, pdfDate, pdfSource, pdfText } from '#core/paint/pdf/pdfSyntax'
import { PdfWriter, type Sink } from '#core/paint/pdf/pdfWriter'
import { fitsQr, qrPath } from '#core/paint/pdf/qrPath'
import { type DocumentInfo, infoDictionary, xmpPacket } from './documentInfo.ts'
import { PAGES_PER_NODE, writeNameTree, writeOutline, writePageTree } from './documentTrees.ts'
import { deflate, fontTools, type Press, type Sheet } from './press.ts'

/** Signs the SHA-256 of a whole file; what it returns is written after the file's end. */
export type Seal = (sha256: Uint8Array) => string

/** One file being printed. Pages go to the sink at once; fonts follow at the end, when all their glyphs are known. */
export class CertificateFile {
  readonly #press: Press
  readonly #info: DocumentInfo
  readonly #sink: Sink
  readonly #pdf: PdfWriter
  readonly #fonts: PdfFonts
  readonly #resources: PDFRef
  readonly #pages: { readonly ref: PDFRef; readonly title: string }[] = []
  readonly #pageNodes: PDFRef[] = []
  readonly #attachments: { readonly name: string; readonly ref: PDFRef }[] = []

  constructor(press: Press, info: DocumentInfo, sink: Sink) {
    this.#press = press
    this.#info = info
    this.#sink = sink
    this.#pdf = new PdfWriter(sink, press.baked)
    this.#resources = this.#pdf.nextRef()
    this.#fonts = new PdfFonts('N', () => this.#pdf.nextRef())
  }

  /** Adds a certificate; returns the characters of its name that could not be printed as they are. */
  page(sheet: Sheet, recipient: CertificateRecipient, attachmentName: string): readonly string[] {
    const { pdfFonts } = this.#press
    const qr = recipient.qr !== null && fitsQr(recipient.qr) ? recipient.qr : null
    const personal = sheet.layOutPersonal({ ...recipient, qr })
    let operators = `/${sheet.key} Do\n${layerOperators(personal, pdfFonts, this.#fonts)}`
    const contents: PDFRef[] = []
    if (qr !== null && personal.qr) {
      const path = qrPath(qr, 'f Q\n', deflate)
      operators += qrOperators(personal.qr, path.size, QR_LARGEST_MODULE, personal.page)
      contents.push(this.#pdf.addStream(path.stream, '/Filter/FlateDecode'))
    }
    contents.unshift(this.#pdf.addStream(asciiBytes(operators)))
    const credential = this.#attach(attachmentName, recipient)
    const page = this.#pdf.nextRef()
    this.#pdf.object(
      page,
      pdfSource`<</Type/Page/Parent ${this.#parentOfNextPage()}/MediaBox[0 0 ${personal.page.width} ${personal.page.height}]/Resources ${this.#resources}/Contents[${contents}]/AF[${credential}]>>`,
    )
    this.#pages.push({ ref: page, title: recipient.name })
    return personal.missing
  }

  /** Writes what was waiting for the last page, then the seal. */
  end(seal: Seal | null): void {
    const pdf = this.#pdf
    const { context, pdfFonts, sheets } = this.#press
    for (const [ref, object] of this.#fonts.objects(context, fontTools)) pdf.object(ref, object)
    const layers = Object.fromEntries(Array.from(sheets.values(), ({ key, layer }) => [key, layer]))
    const fonts = { ...pdfFonts.resources, ...this.#fonts.resources }
    pdf.object(this.#resources, context.obj({ XObject: layers, Font: fonts }))
    const refs = this.#pages.map((page) => page.ref)
    const pages = writePageTree(pdf, this.#pageNodes, refs)
    const files = writeNameTree(pdf, this.#attachments)
    const metadata = pdf.addStream(xmpPacket(this.#info), '/Type/Metadata/Subtype/XML')
    const isMerged = refs.length > 1
    const outline = isMerged
      ? pdfSource`/Outlines ${writeOutline(pdf, this.#pages)}/PageMode/UseOutlines`
      : ''
    const ownFile = isMerged ? '' : pdfSource`/AF[${this.#attachments.map(({ ref }) => ref)}]`
    const catalog = pdf.add(
      pdfSource`<</Type/Catalog/Pages ${pages}/Lang${pdfText(this.#info.language)}/Metadata ${metadata}/Names<</EmbeddedFiles ${files}>>${ownFile}${outline}/ViewerPreferences<</DisplayDocTitle true/PrintScaling/None>>>>`,
    )
    pdf.end(catalog, pdf.add(infoDictionary(this.#info)))
    if (seal) this.#sink.write(asciiBytes(seal(this.#sink.digest())))
  }

  #attach(name: string, { name: owner, credentialJson }: CertificateRecipient): PDFRef {
    const bytes = Buffer.from(credentialJson)
    const file = this.#pdf.addStream(
      deflate(bytes),
      `/Type/EmbeddedFile/Subtype/application#2Fld+json/Filter/FlateDecode` +
        `/Params<</Size ${bytes.length}/ModDate${pdfDate(this.#info.at)}>>`,
    )
    const title = pdfText(name)
    const ref = this.#pdf.add(
      pdfSource`<</Type/Filespec/F${title}/UF${title}/Desc${pdfText(owner)}/AFRelationship/Data/EF<</F ${file}/UF ${file}>>>>`,
    )
    this.#attachments.push({ name, ref })
    return ref
  }

  /** Nodes of the page tree are promised ahead: pages are written before them. */
  #parentOfNextPage(): PDFRef {
    const index = Math.floor(this.#pages.length / PAGES_PER_NODE)
    this.#pageNodes[index] ??= this.#pdf.nextRef()
    return this.#pageNodes[index]
  }
}
