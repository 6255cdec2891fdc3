import type { PDFRef } from 'pdf-lib'
import { PdfFonts } from '#core/paint/pdf/pdfFonts'
import { namedRefs, type PdfRef, pdfDate, pdfSource, pdfText } from '#core/paint/pdf/pdfSyntax'
import { type BakedObjects, PdfWriter, type Seal, type Sink } from '#core/paint/pdf/pdfWriter'
import { sRgbProfile } from '#core/paint/pdf/sRgbProfile'
import { StructureTree, type TaggedGroup } from '#core/paint/pdf/structureTree'
import type { Size } from '#core/sheets/sheet'
import { deflate } from './deflate.ts'
import { type DocumentInfo, duplexOf, infoDictionary, xmpPacket } from './documentInfo.ts'
import { PAGES_PER_NODE, writeNameTree, writeOutline, writePageTree } from './documentTrees.ts'

const sRgb = deflate(sRgbProfile())

/** What a file begins with: objects serialised once, and the fonts and forms among them that its pages use. */
export interface DocumentBase {
  readonly baked: BakedObjects
  readonly pdfFonts: PdfFonts
  /** By their names among a page's resources. */
  readonly forms: Readonly<Record<string, PDFRef>>
}

export interface DocumentPage {
  readonly size: Size
  readonly contents: readonly PdfRef[]
  readonly attachments?: readonly PdfRef[]
  /** What is on it, as it is marked in its contents; a bookmark each. */
  readonly groups: readonly TaggedGroup[]
}

/** Of a base, once for all the files that begin with it. */
const resources = new WeakMap<DocumentBase, { readonly forms: string; readonly fonts: string }>()

function resourcesOf(base: DocumentBase) {
  const known = resources.get(base) ?? {
    forms: namedRefs(base.forms),
    fonts: namedRefs(base.pdfFonts.resources),
  }
  resources.set(base, known)
  return known
}

export type Compress = (text: string) => Uint8Array

/** One PDF being written. Pages go to the sink at once; fonts follow at the end, when all their glyphs are known. */
export class DocumentFile {
  readonly pdf: PdfWriter
  /** For what the fonts of the base lack. */
  readonly fonts: PdfFonts
  readonly #base: DocumentBase
  readonly #info: DocumentInfo
  readonly #date: string
  readonly #resources: PdfRef
  readonly #pages: PdfRef[] = []
  readonly #pageNodes: PdfRef[] = []
  readonly #bookmarks: { readonly ref: PdfRef; readonly title: string }[] = []
  readonly #attachments: { readonly name: string; readonly ref: PdfRef }[] = []
  readonly #structure: StructureTree

  constructor(base: DocumentBase, info: DocumentInfo, sink: Sink) {
    this.#base = base
    this.#info = info
    this.#date = pdfDate(info.at)
    this.pdf = new PdfWriter(sink, base.baked, deflate)
    this.#resources = this.pdf.nextRef()
    this.#structure = new StructureTree(this.pdf)
    this.fonts = new PdfFonts('N', () => this.pdf.nextRef())
  }

  page({ size, contents, attachments = [], groups }: DocumentPage): void {
    const page = this.pdf.nextRef()
    const files = attachments.length > 0 ? pdfSource`/AF[${attachments}]` : ''
    const parents = this.#structure.page(page, groups)
    this.pdf.object(
      page,
      pdfSource`<</Type/Page/Parent ${this.#parentOfNextPage()}/MediaBox[0 0 ${size.width} ${size.height}]/Resources ${this.#resources}/Contents[${contents}]/StructParents ${parents}${files}>>`,
    )
    this.#pages.push(page)
    for (const { title, isContinuation } of groups)
      if (!isContinuation) this.#bookmarks.push({ ref: page, title })
  }

  /** Attaches a credential byte for byte; what `compress` makes of it is a zlib stream. */
  attach(name: string, owner: string, credential: string, compress: Compress | null): PdfRef {
    const size = Buffer.byteLength(credential)
    const entries = `/Type/EmbeddedFile/Subtype/application#2Fld+json/Params<</Size ${size}/ModDate${this.#date}>>`
    const file = compress
      ? this.pdf.addStream(compress(credential), `${entries}/Filter/FlateDecode`)
      : this.pdf.addStream(Buffer.from(credential), entries)
    const title = pdfText(name)
    const ref = this.pdf.add(
      pdfSource`<</Type/Filespec/F${title}/UF${title}/Desc${pdfText(owner)}/AFRelationship/Data/EF<</F ${file}/UF ${file}>>>>`,
    )
    this.#attachments.push({ name, ref })
    return ref
  }

  /** Writes what was waiting for the last page, and seals the file. */
  end(seal: Seal | null): void {
    const { pdf } = this
    const { forms, fonts } = resourcesOf(this.#base)
    this.fonts.write(pdf)
    const resources = `<</XObject<<${forms}>>/Font<<${fonts}${namedRefs(this.fonts.resources)}>>>>`
    pdf.object(this.#resources, resources)
    const pages = writePageTree(pdf, this.#pageNodes, this.#pages)
    const metadata = pdf.addStream(xmpPacket(this.#info), '/Type/Metadata/Subtype/XML')
    const catalog = pdf.add(
      pdfSource`<</Type/Catalog/Pages ${pages}/Lang${pdfText(this.#info.language)}/Metadata ${metadata}${this.#colours()}${this.#files()}${this.#outline()}/MarkInfo<</Marked true>>/StructTreeRoot ${this.#structure.end()}/ViewerPreferences<</DisplayDocTitle true/PrintScaling/None${duplexOf(this.#info)}>>>>`,
    )
    pdf.end(catalog, pdf.add(infoDictionary(this.#info)), seal)
  }

  /** What our colours mean (14.11.5): PDF/A wants it said. */
  #colours(): string {
    const profile = this.pdf.addStream(sRgb, '/N 3/Filter/FlateDecode')
    return pdfSource`/OutputIntents[<</Type/OutputIntent/S/GTS_PDFA1/OutputConditionIdentifier(sRGB)/Info(sRGB)/DestOutputProfile ${profile}>>]`
  }

  #files(): string {
    if (this.#attachments.length === 0) return ''
    const names = pdfSource`/Names<</EmbeddedFiles ${writeNameTree(this.pdf, this.#attachments)}>>`
    const [only, ...more] = this.#attachments
    return more.length > 0 ? names : pdfSource`${names}/AF[${only!.ref}]`
  }

  #outline(): string {
    if (this.#bookmarks.length < 2) return ''
    return pdfSource`/Outlines ${writeOutline(this.pdf, this.#bookmarks)}/PageMode/UseOutlines`
  }

  /** Nodes of the page tree are promised ahead: pages are written before them. */
  #parentOfNextPage(): PdfRef {
    const index = Math.floor(this.#pages.length / PAGES_PER_NODE)
    this.#pageNodes[index] ??= this.pdf.nextRef()
    return this.#pageNodes[index]
  }
}
