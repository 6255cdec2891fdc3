import { PDFDocument, type PDFRef } from 'pdf-lib'
import type { CertificateBatch } from '#core/certificate/certificate'
import type { Picture } from '#core/paint/pdf/certificateToPdf'
import { PdfFonts } from '#core/paint/pdf/pdfFonts'
import { refOf } from '#core/paint/pdf/pdfSyntax'
import type { Sink } from '#core/paint/pdf/pdfWriter'
import { DocumentFile } from './documentFile.ts'
import type { DocumentInfo } from './documentInfo.ts'
import { bakeDocument, embedBadge, embedLogo } from './press.ts'

/** A picture that a file's pages refer to. */
export interface FilePicture {
  readonly picture: Picture
  /** Width divided by height. */
  readonly aspect: number
  /** Its name among a page's resources. */
  readonly key: string
}

export interface SheetBadge extends FilePicture {
  readonly batch: CertificateBatch
}

export interface BadgesFile {
  readonly file: DocumentFile
  /** By achievement. */
  readonly badges: ReadonlyMap<string, SheetBadge>
  /** The issuer's, if it was asked for and there is one. */
  readonly logo: FilePicture | null
}

/** A file that begins with the badges of a batch, and the issuer's logo. Throws `printing/unreadable-picture`. */
export async function openBadges(
  achievements: ReadonlyMap<string, CertificateBatch>,
  info: DocumentInfo,
  sink: Sink,
  { hasLogo = false }: { readonly hasLogo?: boolean } = {},
): Promise<BadgesFile> {
  const doc = await PDFDocument.create({ updateMetadata: false })
  const badges = new Map<string, SheetBadge>()
  const forms: Record<string, PDFRef> = {}
  for (const [achievement, batch] of achievements) {
    const key = `Badge${badges.size}`
    const { picture, aspect } = await embedBadge(doc, batch)
    badges.set(achievement, { batch, picture, aspect, key })
    forms[key] = picture.ref
  }
  const [first] = achievements.values()
  const image = hasLogo && first ? await embedLogo(doc, first) : null
  if (image) forms.Logo = image.picture.ref
  const pdfFonts = new PdfFonts('S', () => refOf(doc.context.nextRef()))
  const base = { baked: await bakeDocument(doc), pdfFonts, forms }
  return { file: new DocumentFile(base, info, sink), badges, logo: image && { ...image, key: 'Logo' } }
}
