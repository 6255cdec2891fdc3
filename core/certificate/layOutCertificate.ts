import { layOutOwnPage } from './blocks/ownPage.ts'
import type { CertificateBatch, CertificateFonts, CertificateRecipient } from './certificate.ts'
import { type PersonalLayer, personalLayouts } from './personalLayer.ts'
import { layOutShared, type PictureAspects, type SharedLayer } from './sharedLayer.ts'

/** A certificate in its two layers: what all of an achievement share, and what is each recipient's own. */
export interface LaidOutCertificate {
  readonly shared: SharedLayer
  readonly layOutPersonal: (recipient: CertificateRecipient) => PersonalLayer
}

/** In whichever template the batch is printed. */
export function layOutCertificate(
  batch: CertificateBatch,
  fonts: CertificateFonts,
  aspects: PictureAspects,
): LaidOutCertificate {
  const { template, ...rest } = batch
  if (template?.kind === 'own') return layOutOwnPage({ ...rest, template }, fonts, aspects)
  const shared = layOutShared({ ...rest, ...(template && { template }) }, fonts, aspects)
  return { shared, layOutPersonal: personalLayouts({ texts: batch.texts, fonts, shared }) }
}
