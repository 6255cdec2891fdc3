import type { CertificateRecipient } from '#core/certificate/certificate'
import { QR_LARGEST_MODULE } from '#core/certificate/geometry'
import { CODE_PART } from '#core/certificate/layer'
import type { PersonalLayer } from '#core/certificate/personalLayer'
import { IDENTITY, type Matrix } from '#core/design/matrix'
import { deflateAlike } from '#core/paint/pdf/deflateAlike'
import { moved } from '#core/paint/pdf/edges'
import type { PdfRef } from '#core/paint/pdf/pdfSyntax'
import type { Seal, Sink } from '#core/paint/pdf/pdfWriter'
import { printedCode } from '#core/paint/pdf/qrImage'
import type { TaggedGroup } from '#core/paint/pdf/structureTree'
import { taggedBack } from '#core/paint/pdf/taggedBack'
import { type PrintedQr, type TaggedContent, taggedCertificate } from '#core/paint/pdf/taggedCertificate'
import type { RememberedTexts } from '#core/paint/pdf/textOperators'
import { ordinaryPrinter } from '#core/sheets/printer'
import type { Size } from '#core/sheets/sheet'
import { isTurned, type Sides } from '#core/sheets/sides'
import { deflate, deflatePart } from './deflate.ts'
import { type Compress, DocumentFile } from './documentFile.ts'
import type { DocumentInfo } from './documentInfo.ts'
import type { Press, Sheet } from './press.ts'
import { type CriteriaBack, OWN_BACK, type OwnBack } from './sheetBack.ts'
import { pageMatrix, placedOn } from './sheetPage.ts'

/** A certificate painted in its own page's coordinates. */
export interface PaintedCertificate {
  readonly content: PdfRef
  readonly attachment: PdfRef
  readonly group: TaggedGroup
  readonly size: Size
  /** Characters of the name that could not be printed as they are. */
  readonly missing: readonly string[]
  /** There is a code, but not on this paper: it would be too fine. */
  readonly codeLeftOut: boolean
}

interface CodeOnBack {
  readonly hasCode: boolean
  /** As of a front. */
  readonly codeLeftOut: boolean
}

/** What a page needs to know of a back that has been painted. */
export interface PaintedBack extends CodeOnBack {
  readonly contents: readonly PdfRef[]
  readonly groups: readonly TaggedGroup[]
}

/** How a certificate is put onto a page that is not its own. */
export interface Placing {
  /** A certificate of this size, scaled. */
  readonly scale: number
  readonly matrix: Matrix
  /** Of its marked content: no two certificates of a page may share one. */
  readonly firstId: number
}

const ON_ITS_OWN: Placing = { scale: 1, matrix: IDENTITY, firstId: 0 }

/** 0.30 mm: finer modules are lost by common printers and telephones. */
const SMALLEST_MODULE = (0.3 * 72) / 25.4

/** Certificates in a file being printed. */
export class CertificateFile {
  readonly #press: Press
  readonly #file: DocumentFile

  readonly #remembered: RememberedTexts = new Map()

  /** By achievement; null leaves the attached credentials as they are. */
  readonly #compress: Map<Sheet, Compress> | null

  /**
   * In a person's own file the credential lies as it is, for anybody to find who opens it as text, and the file's bytes
   * do not follow from whom it was printed with.
   */
  constructor(press: Press, info: DocumentInfo, sink: Sink, isOwn = false) {
    this.#press = press
    this.#file = new DocumentFile(press, info, sink)
    this.#compress = isOwn ? null : new Map()
  }

  /** Adds a certificate on a page of its own; returns the characters of its name that could not be printed as they are. */
  page(sheet: Sheet, recipient: CertificateRecipient, attachmentName: string): readonly string[] {
    const painted = this.paint(sheet, recipient, attachmentName)
    const { content, attachment, group, size, missing } = painted
    this.#file.page({ size, contents: [content], attachments: [attachment], groups: [group] })
    return missing
  }

  /** Adds the back of the certificate before, or a blank page where its front says everything. */
  back(sheet: Sheet, recipient: CertificateRecipient, sides: Sides): void {
    const size = sheet.shared.page
    const painted = this.paintBack(sheet, recipient, {
      ...ON_ITS_OWN,
      matrix: pageMatrix(size, ordinaryPrinter, isTurned(size, sides)),
    })
    this.#file.page({ size, contents: painted?.contents ?? [], groups: painted?.groups ?? [] })
  }

  /** Adds a page with several backs, some of them perhaps blank. */
  backs(size: Size, painted: readonly (PaintedBack | null)[]): void {
    const contents = painted.flatMap((one) => one?.contents ?? [])
    this.#file.page({ size, contents, groups: painted.flatMap((one) => one?.groups ?? []) })
  }

  /** Null where the front says everything. */
  paintBack(
    { batch, key, back }: Sheet,
    recipient: CertificateRecipient,
    placing: Placing,
  ): PaintedBack | null {
    if (!back) return null
    const { name, language } = recipient
    const fonts = {
      shared: this.#press.pdfFonts,
      personal: this.#file.fonts,
      remembered: this.#remembered,
    }
    const { operators, parts, hasCode, codeLeftOut } =
      back.kind === 'criteria' ? criteriaBack(back) : ownBack(back)
    return {
      contents: [this.#file.pdf.addStream(placedOn(placing.matrix, operators))],
      groups: [{ title: name, parts: moved(parts, placing.matrix), isContinuation: true }],
      hasCode,
      codeLeftOut,
    }

    function criteriaBack({ layer }: CriteriaBack): TaggedContent & CodeOnBack {
      const { number, qr, isShortForm = false } = recipient
      const symbol = layer.code && qr !== null ? printedCode(qr) : null
      const alt = batch.texts.scanToCheck
      const code = symbol && { symbol, module: QR_LARGEST_MODULE, isShortForm, alt }
      const tagged = taggedBack(key, layer, { number, code }, fonts, placing.firstId)
      return { ...tagged, hasCode: code !== null, codeLeftOut: false }
    }

    function ownBack({ shared, parts, layOutPersonal }: OwnBack): TaggedContent & CodeOnBack {
      const { personal, code, codeLeftOut } = layOut({ shared, layOutPersonal }, recipient, placing)
      const named = { key: key + OWN_BACK, forms: parts, shared }
      const tagged = taggedCertificate(named, { ...personal, language }, code, fonts, placing.firstId)
      return { ...tagged, hasCode: code !== null, codeLeftOut }
    }
  }

  /** Adds a page with several certificates, which have been painted, and other operators after them. */
  sheet(size: Size, painted: readonly PaintedCertificate[], marks: string): void {
    const contents = painted.map(({ content }) => content)
    if (marks !== '') contents.push(this.#file.pdf.addStream(`/Artifact BMC ${marks}EMC\n`))
    const attachments = painted.map(({ attachment }) => attachment)
    this.#file.page({ size, contents, attachments, groups: painted.map(({ group }) => group) })
  }

  paint(
    sheet: Sheet,
    recipient: CertificateRecipient,
    attachmentName: string,
    placing = ON_ITS_OWN,
  ): PaintedCertificate {
    const { personal, code, codeLeftOut } = layOut(sheet, recipient, placing)
    const fonts = {
      shared: this.#press.pdfFonts,
      personal: this.#file.fonts,
      remembered: this.#remembered,
    }
    const layer = { ...personal, language: recipient.language }
    const { operators, parts } = taggedCertificate(sheet, layer, code, fonts, placing.firstId)
    return {
      content: this.#file.pdf.addStream(
        placing === ON_ITS_OWN ? operators : placedOn(placing.matrix, operators),
      ),
      attachment: this.#file.attach(
        attachmentName,
        recipient.name,
        recipient.credentialJson,
        this.#compressFor(sheet),
      ),
      group: { title: recipient.name, parts: placing === ON_ITS_OWN ? parts : moved(parts, placing.matrix) },
      size: personal.page,
      missing: personal.missing,
      codeLeftOut,
    }
  }

  #compressFor(sheet: Sheet): Compress | null {
    if (!this.#compress) return null
    const compress = this.#compress.get(sheet) ?? deflateAlike(deflatePart, deflate)
    this.#compress.set(sheet, compress)
    return compress
  }

  end(seal: Seal | null): void {
    this.#file.end(seal)
  }
}

interface LaidOut {
  readonly personal: PersonalLayer
  readonly code: PrintedQr | null
  readonly codeLeftOut: boolean
}

/** With the code if it fits and stays coarse enough for paper, else with the number in its place. */
function layOut(
  { shared, layOutPersonal }: Pick<Sheet, 'shared' | 'layOutPersonal'>,
  recipient: CertificateRecipient,
  { scale }: Placing,
): LaidOut {
  const without = (codeLeftOut: boolean): LaidOut => ({
    personal: layOutPersonal({ ...recipient, qr: null }),
    code: null,
    codeLeftOut,
  })
  // A code that has no place is not made.
  const hasPlace = shared.readingOrder.some(({ key }) => key === CODE_PART)
  const symbol = hasPlace && recipient.qr !== null ? printedCode(recipient.qr) : null
  if (!symbol) return without(false)
  const personal = layOutPersonal(recipient)
  if (!personal.qr) return { ...without(false), personal }
  const side = personal.qr.right - personal.qr.left
  const module =
    scale === 1 ? QR_LARGEST_MODULE : Math.min(side / symbol.size, largestModule(side, symbol.size, scale))
  const tooFine = Math.min(module, side / symbol.size) * scale < SMALLEST_MODULE
  return tooFine ? without(true) : { personal, code: { symbol, module }, codeLeftOut: false }
}

/** A scaled code may have larger modules, as far as its quiet zone of four still ends where it did. */
const largestModule = (side: number, size: number, scale: number): number =>
  Math.min(
    QR_LARGEST_MODULE / scale,
    Math.max(QR_LARGEST_MODULE, (side + 8 * QR_LARGEST_MODULE) / (size + 8)),
  )
