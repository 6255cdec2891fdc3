/**
 * A certificate as marked content (ISO 32000-1, 14.7), in the order it is read: a screen reader reads the page as a
 * person would, although most of it is drawn once for all pages.
 */
import { type Box, type PageSize, QR_LARGEST_MODULE } from '../../certificate/geometry.ts'
import { CODE_PART } from '../../certificate/layer.ts'
import type { PersonalLayer } from '../../certificate/personalLayer.ts'
import type { SharedLayer } from '../../certificate/sharedLayer.ts'
import type { QrSymbol } from '../../qr/qrSymbol.ts'
import { ORNAMENT, type SharedForms, shapeOperators } from './certificateToPdf.ts'
import { type Edges, edgesOf } from './edges.ts'
import type { PdfFonts } from './pdfFonts.ts'
import { pdfNumber, pdfNumberFine } from './pdfSyntax.ts'
import { qrImage } from './qrImage.ts'
import type { TaggedPart } from './structureTree.ts'
import { type RememberedTexts, textOperators } from './textOperators.ts'

/** What is the same on the pages of one achievement. */
export interface CertificateParts {
  /** Before the names of its forms among a page's resources. */
  readonly key: string
  readonly forms: SharedForms
  readonly shared: Pick<SharedLayer, 'readingOrder' | 'pictures'>
}

export interface TextFonts {
  readonly shared: PdfFonts
  readonly personal: PdfFonts
  readonly remembered: RememberedTexts
}

export interface PrintedQr {
  readonly symbol: QrSymbol
  /** Of a module, at most; in the certificate's own points. */
  readonly module: number
}

export interface TaggedContent {
  readonly operators: string
  readonly parts: readonly TaggedPart[]
}

/** `firstId`: of marked content; unique on a page. */
export function taggedCertificate(
  { key, forms, shared }: CertificateParts,
  personal: PersonalLayer & { readonly language: string | null },
  code: PrintedQr | null,
  fonts: TextFonts,
  firstId = 0,
): TaggedContent {
  const { page, texts, leftOut, inOwnLanguage, language } = personal
  const parts: TaggedPart[] = []
  let hasHeading = false
  let operators = `/Artifact BMC /${key}${ORNAMENT} Do\n${shapeOperators(personal.shapes, page)}EMC\n`
  for (const part of shared.readingOrder) {
    if (leftOut.has(part.key)) continue
    const content = contentOf(part.key)
    if (content === '') continue
    if (part.tag === null) {
      operators += `/Artifact BMC ${content}EMC\n`
      continue
    }
    const { alt } = part
    // A page need not have a heading: what would stand under it is then the first one.
    const tag: TaggedPart['tag'] = part.tag === 'H2' && !hasHeading ? 'H1' : part.tag
    hasHeading ||= tag === 'H1'
    const lang = language !== null && inOwnLanguage.has(part.key) ? language : part.lang
    const id = firstId + parts.length
    operators += `/${tag}<</MCID ${id}>>BDC ${content}EMC\n`
    const edges = tag === 'Figure' ? edgesOfPart(part.key) : undefined
    parts.push({ tag, id, alt, lang, edges })
  }
  return { operators, parts }

  function edgesOfPart(part: string): Edges | undefined {
    const box = part === CODE_PART ? personal.qr : shared.pictures.find(({ role }) => role === part)?.box
    return box ? edgesOf(box, page) : undefined
  }

  function contentOf(part: string): string {
    const drawn = part === CODE_PART && code && personal.qr ? qrOperators(personal.qr, code, page) : ''
    const form = forms.has(part) ? `/${key}${part} Do ` : ''
    const own = texts.filter((text) => text.role === part)
    if (own.length === 0) return drawn + form
    return drawn + form + textOperators(own, page, fonts.shared, fonts.personal, fonts.remembered)
  }
}

/** Pure black: mixed inks would fringe around modules this small. */
export function qrOperators(box: Box, { symbol, module }: PrintedQr, page: PageSize): string {
  const side = sideOf(box, symbol.size, module)
  const left = (box.left + box.right - side) / 2
  const bottom = page.height - (box.top + box.bottom + side) / 2
  return `q 0 g ${pdfNumberFine(side)} 0 0 ${pdfNumberFine(side)} ${pdfNumber(left)} ${pdfNumber(bottom)} cm\n${qrImage(symbol)}Q\n`
}

const sideOf = (box: Box, modules: number, module = QR_LARGEST_MODULE): number =>
  Math.min(box.right - box.left, module * modules)
