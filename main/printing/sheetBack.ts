/** What is printed on the back of a certificate, drawn once for all people of an achievement. */
import type { PDFContext, PDFRef } from 'pdf-lib'
import { type BackLayer, layOutBack } from '#core/certificate/backLayer'
import type { CertificateBatch, CertificateRecipient } from '#core/certificate/certificate'
import { type Box, type PageSize, QR_SIDE } from '#core/certificate/geometry'
import { hasBack, layOutOwnBack } from '#core/certificate/layOutCertificate'
import type { PersonalLayer } from '#core/certificate/personalLayer'
import type { PictureAspects, SharedLayer } from '#core/certificate/sharedLayer'
import {
  layerOperators,
  type PaintedPictures,
  type SharedForms,
  sharedLayerToForms,
} from '#core/paint/pdf/certificateToPdf'
import type { PdfFonts } from '#core/paint/pdf/pdfFonts'
import { backToForms } from '#core/paint/pdf/taggedBack'
import { textOperators } from '#core/paint/pdf/textOperators'
import { deflate } from './deflate.ts'
import { openFonts } from './openFonts.ts'

/** Criteria that the front has no room for, or a page of the person's own template. */
export type SheetBack = CriteriaBack | OwnBack

interface AnyBack {
  /** By the ends of their names among a page's resources. */
  readonly forms: ReadonlyMap<string, PDFRef>
  readonly criteriaWereCut: boolean
}

export interface CriteriaBack extends AnyBack {
  readonly kind: 'criteria'
  /** At the size it has on the paper. */
  readonly layer: BackLayer
}

export interface OwnBack extends AnyBack {
  readonly kind: 'own'
  /** At the size of the front, as which it is scaled. */
  readonly shared: SharedLayer
  readonly layOutPersonal: (recipient: CertificateRecipient) => PersonalLayer
  /** Its forms as its painter calls them. */
  readonly parts: SharedForms
}

/** What follows the name of the front's forms in those of an own back. */
export const OWN_BACK = 'Back'

export interface BackSettings {
  readonly context: PDFContext
  readonly pdfFonts: PdfFonts
  readonly aspects: PictureAspects
  readonly pictures: PaintedPictures
  /** Of nobody; see the press. */
  readonly samples: readonly CertificateRecipient[]
  /** How large a certificate stands on its paper. */
  readonly scaleOn: (page: PageSize) => number
  /** Where the front has it. */
  readonly code: Box | null
}

/** Null where the front says everything. */
export function openBack(
  batch: CertificateBatch,
  front: SharedLayer,
  settings: BackSettings,
): SheetBack | null {
  if (hasBack(batch)) return ownBack(batch, front, settings)
  const hasCode = isTooFine(front, settings)
  return front.criteriaWereCut || hasCode ? criteriaBack(batch, front, settings, hasCode) : null
}

/** Whether the finest code would lose its size on a front that is scaled. */
function isTooFine({ page }: SharedLayer, { code, scaleOn }: BackSettings): boolean {
  const scale = scaleOn(page)
  return code !== null && scale < 1 && (code.right - code.left) * scale < QR_SIDE
}

function criteriaBack(
  batch: CertificateBatch,
  { page: { width, height } }: SharedLayer,
  { context, pdfFonts, samples, scaleOn }: BackSettings,
  hasCode: boolean,
): CriteriaBack {
  const scale = scaleOn({ width, height })
  const page = { width: width * scale, height: height * scale }
  const layer = layOutBack(batch, openFonts(batch.template?.face), page, hasCode)
  for (const { number } of samples) textOperators(layer.layOutNumber(number), page, pdfFonts)
  for (const isShort of [true, false]) textOperators(layer.code?.layOutCaption(isShort) ?? [], page, pdfFonts)
  const forms = backToForms(context, layer, pdfFonts, deflate)
  return { kind: 'criteria', layer, forms, criteriaWereCut: layer.criteriaWereCut }
}

function ownBack(
  batch: CertificateBatch,
  front: SharedLayer,
  { context, pdfFonts, aspects, pictures, samples }: BackSettings,
): OwnBack {
  const back = layOutOwnBack(batch, openFonts(batch.template?.face), aspects)
  for (const sample of samples) layerOperators(back.layOutPersonal(sample), pdfFonts)
  const parts = sharedLayerToForms(context, back.shared, pictures, pdfFonts, deflate)
  const forms = new Map(Array.from(parts, ([part, ref]) => [OWN_BACK + part, ref] as const))
  const criteriaWereCut = back.saysCriteria ? back.shared.criteriaWereCut : front.criteriaWereCut
  return { kind: 'own', ...back, parts, forms, criteriaWereCut }
}
