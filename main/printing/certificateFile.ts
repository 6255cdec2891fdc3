import type { PDFRef } from 'pdf-lib'
import type { CertificateRecipient } from '#core/certificate/certificate'
import { QR_LARGEST_MODULE } from '#core/certificate/geometry'
import type { PersonalLayer } from '#core/certificate/personalLayer'
import { layerOperators, qrOperators } from '#core/paint/pdf/certificateToPdf'
import { asciiBytes } from '#core/paint/pdf/pdfSyntax'
import type { Sink } from '#core/paint/pdf/pdfWriter'
import { fitsQr, type QrPath, qrPath } from '#core/paint/pdf/qrPath'
import type { Size } from '#core/sheets/sheet'
import { deflate } from './deflate.ts'
import { DocumentFile, type Seal } from './documentFile.ts'
import type { DocumentInfo } from './documentInfo.ts'
import type { Press, Sheet } from './press.ts'

/** A certificate painted in its own page's coordinates, as content streams that follow one another. */
export interface PaintedCertificate {
  readonly contents: readonly PDFRef[]
  readonly attachment: PDFRef
  readonly size: Size
  /** Characters of the name that could not be printed as they are. */
  readonly missing: readonly string[]
  /** There is a code, but not on this paper: it would be too fine. */
  readonly codeLeftOut: boolean
}

/** How a certificate is put onto a page that is not its own; operators before it end with its `after`. */
export interface Placing {
  /** A certificate of this size, scaled. */
  readonly scale: number
  readonly before: string
  readonly after: string
}

const ON_ITS_OWN: Placing = { scale: 1, before: '', after: '' }

/** 0.30 mm: finer modules are lost by common printers and telephones. */
const SMALLEST_MODULE = (0.3 * 72) / 25.4

/** Certificates in a file being printed. */
export class CertificateFile {
  readonly #press: Press
  readonly #file: DocumentFile

  constructor(press: Press, info: DocumentInfo, sink: Sink) {
    this.#press = press
    const forms = Object.fromEntries(Array.from(press.sheets.values(), ({ key, layer }) => [key, layer]))
    this.#file = new DocumentFile({ ...press, forms }, info, sink)
  }

  /** Adds a certificate on a page of its own; returns the characters of its name that could not be printed as they are. */
  page(sheet: Sheet, recipient: CertificateRecipient, attachmentName: string): readonly string[] {
    const { contents, attachment, size, missing } = this.paint(sheet, recipient, attachmentName)
    this.#file.page({ size, contents, attachments: [attachment], titles: [recipient.name] })
    return missing
  }

  /** Adds a page with several certificates, which have been painted, and other operators after them. */
  sheet(size: Size, painted: readonly PaintedCertificate[], names: readonly string[], marks: string): void {
    const contents = [...painted.flatMap((one) => one.contents), this.#file.pdf.addStream(asciiBytes(marks))]
    const attachments = painted.map(({ attachment }) => attachment)
    this.#file.page({ size, contents, attachments, titles: names })
  }

  paint(
    sheet: Sheet,
    recipient: CertificateRecipient,
    attachmentName: string,
    placing = ON_ITS_OWN,
  ): PaintedCertificate {
    const { pdfFonts } = this.#press
    const { personal, code, module, codeLeftOut } = layOut(sheet, recipient, placing)
    let operators = `${placing.before}/${sheet.key} Do\n${layerOperators(personal, pdfFonts, this.#file.fonts)}`
    const contents: PDFRef[] = []
    if (code && personal.qr) {
      operators += qrOperators(personal.qr, code.size, module, personal.page)
      contents.push(this.#file.pdf.addStream(code.stream, '/Filter/FlateDecode'))
    } else {
      operators += placing.after
    }
    contents.unshift(this.#file.pdf.addStream(asciiBytes(operators)))
    const attachment = this.#file.attach(attachmentName, recipient.name, recipient.credentialJson)
    return { contents, attachment, size: personal.page, missing: personal.missing, codeLeftOut }
  }

  end(seal: Seal | null): void {
    this.#file.end(seal)
  }
}

interface LaidOut {
  readonly personal: PersonalLayer
  readonly code: QrPath | null
  /** Of the code, at most; in the certificate's own points. */
  readonly module: number
  readonly codeLeftOut: boolean
}

/** With the code if it fits and stays coarse enough for paper, else with the number in its place. */
function layOut(
  { layOutPersonal }: Sheet,
  recipient: CertificateRecipient,
  { scale, after }: Placing,
): LaidOut {
  const without = (codeLeftOut: boolean): LaidOut => ({
    personal: layOutPersonal({ ...recipient, qr: null }),
    code: null,
    module: 0,
    codeLeftOut,
  })
  if (recipient.qr === null || !fitsQr(recipient.qr)) return without(false)
  const personal = layOutPersonal(recipient)
  if (!personal.qr) return { ...without(false), personal }
  const code = qrPath(recipient.qr, `f Q\n${after}`, deflate)
  const side = personal.qr.right - personal.qr.left
  const module =
    scale === 1 ? QR_LARGEST_MODULE : Math.min(side / code.size, largestModule(side, code.size, scale))
  const tooFine = scale < 1 && module * scale < SMALLEST_MODULE
  return tooFine ? without(true) : { personal, code, module, codeLeftOut: false }
}

/** A scaled code may have larger modules, as far as its quiet zone of four still ends where it did. */
const largestModule = (side: number, size: number, scale: number): number =>
  Math.min(
    QR_LARGEST_MODULE / scale,
    Math.max(QR_LARGEST_MODULE, (side + 8 * QR_LARGEST_MODULE) / (size + 8)),
  )
