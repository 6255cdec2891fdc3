/**
 * A certificate as marked content (ISO 32000-1, 14.7), in the order it is read: a screen reader reads the page as a
 * person would, although most of it is drawn once for all pages.
 */
import { type Box, type PageSize, QR_LARGEST_MODULE } from '../../certificate/geometry.ts'
import { readingOrder, type TextRole } from '../../certificate/layer.ts'
import type { PersonalLayer } from '../../certificate/personalLayer.ts'
import type { QrSymbol } from '../../qr/qrSymbol.ts'
import { type SharedForms, shapeOperators } from './certificateToPdf.ts'
import type { PdfFonts } from './pdfFonts.ts'
import { pdfNumber } from './pdfSyntax.ts'
import { qrImage } from './qrImage.ts'
import type { TaggedPart } from './structureTree.ts'
import { type RememberedTexts, textOperators } from './textOperators.ts'

/** What is the same on the pages of one achievement. */
export interface CertificateParts {
  /** Before the names of its forms among a page's resources. */
  readonly key: string
  readonly forms: SharedForms
  /** What the badge and the code say to one who does not see them. */
  readonly alt: { readonly badge: string; readonly code: string }
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
  { key, forms, alt }: CertificateParts,
  personal: PersonalLayer & { readonly language: string | null },
  code: PrintedQr | null,
  fonts: TextFonts,
  firstId = 0,
): TaggedContent {
  const { page, texts } = personal
  const parts: TaggedPart[] = []
  let operators = `/Artifact BMC /${key}ornament Do\n${shapeOperators(personal.shapes, page)}EMC\n`
  const mark = (part: Omit<TaggedPart, 'id'>, content: string): void => {
    const id = firstId + parts.length
    operators += `/${part.tag}<</MCID ${id}>>BDC ${content}EMC\n`
    parts.push({ ...part, id })
  }
  for (const role of readingOrder) {
    if (role === 'signature') mark({ tag: 'Figure', alt: alt.badge }, `/${key}badge Do `)
    if (role === 'check' && code && personal.qr)
      mark({ tag: 'Figure', alt: alt.code }, qrOperators(personal.qr, code, page))
    const own = texts.filter((text) => text.role === role)
    if (own.length === 0 && !forms.has(role)) continue
    const shared = forms.has(role) ? `/${key}${role} Do ` : ''
    const words = textOperators(own, page, fonts.shared, fonts.personal, fonts.remembered)
    const lang = role === 'name' ? personal.language : null
    mark({ tag: TAGS[role] ?? 'P', ...(lang !== null && { lang }) }, shared + words)
  }
  return { operators, parts }
}

const TAGS: Readonly<Partial<Record<TextRole, TaggedPart['tag']>>> = { heading: 'H1', title: 'H2' }

/** Pure black: mixed inks would fringe around modules this small. */
function qrOperators(box: Box, { symbol, module }: PrintedQr, page: PageSize): string {
  const side = sideOf(box, symbol.size, module)
  const left = (box.left + box.right - side) / 2
  const bottom = page.height - (box.top + box.bottom + side) / 2
  return `q 0 g ${fine(side)} 0 0 ${fine(side)} ${pdfNumber(left)} ${pdfNumber(bottom)} cm\n${qrImage(symbol)}Q\n`
}

const sideOf = (box: Box, modules: number, module = QR_LARGEST_MODULE): number =>
  Math.min(box.right - box.left, module * modules)

const fine = (value: number): string => value.toFixed(5)
