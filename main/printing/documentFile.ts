import type { PDFContext, PDFRef } from 'pdf-lib'
import { PdfFonts } from '#core/paint/pdf/pdfFonts'
import { asciiBytes, pdfDate, pdfSource, pdfText } from '#core/paint/pdf/pdfSyntax'
import { type BakedObjects, PdfWriter, type Sink } from '#core/paint/pdf/pdfWriter'
import type { Size } from '#core/sheets/sheet'
import { deflate, fontTools } from './deflate.ts'
import { type DocumentInfo, infoDictionary, xmpPacket } from './documentInfo.ts'
import { PAGES_PER_NODE, writeNameTree, writeOutline, writePageTree } from './documentTrees.ts'

/** Signs the SHA-256 of a whole file; what it returns is written after the file's end. */
export type Seal = (sha256: Uint8Array) => string

/** What a file begins with: objects serialised once, and the fonts and forms among them that its pages use. */
export interface DocumentBase {
  readonly context: PDFContext
  readonly baked: BakedObjects
  readonly pdfFonts: PdfFonts
  /** By their names among a page's resources. */
  readonly forms: Readonly<Record<string, PDFRef>>
}

export interface DocumentPage {
  readonly size: Size
  readonly contents: readonly PDFRef[]
  readonly attachments?: readonly PDFRef[]
  /** A bookmark each. */
  readonly titles?: readonly string[]
}

/** One PDF being written. Pages go to the sink at once; fonts follow at the end, when all their glyphs are known. */
export class DocumentFile {
  readonly pdf: PdfWriter
  /** For what the fonts of the base lack. */
  readonly fonts: PdfFonts
  readonly #base: DocumentBase
  readonly #info: DocumentInfo
  readonly #sink: Sink
  readonly #resources: PDFRef
  readonly #pages: PDFRef[] = []
  readonly #pageNodes: PDFRef[] = []
  readonly #bookmarks: { readonly ref: PDFRef; readonly title: string }[] = []
  readonly #attachments: { readonly name: string; readonly ref: PDFRef }[] = []

  constructor(base: DocumentBase, info: DocumentInfo, sink: Sink) {
    this.#base = base
    this.#info = info
    this.#sink = sink
    this.pdf = new PdfWriter(sink, base.baked)
    this.#resources = this.pdf.nextRef()
    this.fonts = new PdfFonts('N', () => this.pdf.nextRef())
  }

  page({ size, contents, attachments = [], titles = [] }: DocumentPage): void {
    const page = this.pdf.nextRef()
    const files = attachments.length > 0 ? pdfSource`/AF[${attachments}]` : ''
    this.pdf.object(
      page,
      pdfSource`<</Type/Page/Parent ${this.#parentOfNextPage()}/MediaBox[0 0 ${size.width} ${size.height}]/Resources ${this.#resources}/Contents[${contents}]${files}>>`,
    )
    this.#pages.push(page)
    for (const title of titles) this.#bookmarks.push({ ref: page, title })
  }

  /** Attaches a credential byte for byte. */
  attach(name: string, owner: string, credential: string): PDFRef {
    const bytes = Buffer.from(credential)
    const file = this.pdf.addStream(
      deflate(bytes),
      `/Type/EmbeddedFile/Subtype/application#2Fld+json/Filter/FlateDecode` +
        `/Params<</Size ${bytes.length}/ModDate${pdfDate(this.#info.at)}>>`,
    )
    const title = pdfText(name)
    const ref = this.pdf.add(
      pdfSource`<</Type/Filespec/F${title}/UF${title}/Desc${pdfText(owner)}/AFRelationship/Data/EF<</F ${file}/UF ${file}>>>>`,
    )
    this.#attachments.push({ name, ref })
    return ref
  }

  /** Writes what was waiting for the last page, then the seal. */
  end(seal: Seal | null): void {
    const { pdf } = this
    const { context, pdfFonts, forms } = this.#base
    for (const [ref, object] of this.fonts.objects(context, fontTools)) pdf.object(ref, object)
    const fonts = { ...pdfFonts.resources, ...this.fonts.resources }
    pdf.object(this.#resources, context.obj({ XObject: { ...forms }, Font: fonts }))
    const pages = writePageTree(pdf, this.#pageNodes, this.#pages)
    const attached = this.#attachments.length > 0
    const files = attached ? pdfSource`/Names<</EmbeddedFiles ${writeNameTree(pdf, this.#attachments)}>>` : ''
    const metadata = pdf.addStream(xmpPacket(this.#info), '/Type/Metadata/Subtype/XML')
    const outline =
      this.#bookmarks.length > 1
        ? pdfSource`/Outlines ${writeOutline(pdf, this.#bookmarks)}/PageMode/UseOutlines`
        : ''
    const ownFile =
      this.#attachments.length === 1 ? pdfSource`/AF[${this.#attachments.map(({ ref }) => ref)}]` : ''
    const catalog = pdf.add(
      pdfSource`<</Type/Catalog/Pages ${pages}/Lang${pdfText(this.#info.language)}/Metadata ${metadata}${files}${ownFile}${outline}/ViewerPreferences<</DisplayDocTitle true/PrintScaling/None>>>>`,
    )
    pdf.end(catalog, pdf.add(infoDictionary(this.#info)))
    if (seal) this.#sink.write(asciiBytes(seal(this.#sink.digest())))
  }

  /** Nodes of the page tree are promised ahead: pages are written before them. */
  #parentOfNextPage(): PDFRef {
    const index = Math.floor(this.#pages.length / PAGES_PER_NODE)
    this.#pageNodes[index] ??= this.pdf.nextRef()
    return this.#pageNodes[index]
  }
}
