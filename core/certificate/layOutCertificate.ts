import { backWording } from './backWording.ts'
import { fieldsIn, wordsFor } from './blocks/fieldValues.ts'
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

/** As the front is laid out whose back is printed too: where its criteria go on there, it says so. */
export const frontOfBoth = (batch: CertificateBatch): CertificateBatch =>
  continuesOnBack(batch)
    ? { ...batch, texts: { ...batch.texts, moreCriteria: backWording(batch.texts.language).onTheBack } }
    : batch

/** Whether the template has a back of its own. */
export const hasBack = ({ template }: CertificateBatch): boolean =>
  template?.kind === 'own' && template.document.back.length > 0

/** Whether criteria that the front has no room for stand on the back: on one of their own, or in the template's. */
const continuesOnBack = (batch: CertificateBatch): boolean => !hasBack(batch) || saysCriteria(batch)

const saysCriteria = ({ template, texts }: CertificateBatch): boolean =>
  template?.kind === 'own' &&
  template.document.back.some(
    (block) => block.kind === 'text' && fieldsIn(wordsFor(block, texts.language)).includes('criteria'),
  )

export interface LaidOutBack extends LaidOutCertificate {
  readonly saysCriteria: boolean
}

/** For a template with a back of its own. */
export function layOutOwnBack(
  batch: CertificateBatch,
  fonts: CertificateFonts,
  aspects: PictureAspects,
): LaidOutBack {
  const { template, ...rest } = batch
  if (template?.kind !== 'own') throw new Error('Only templates of the person’s own have backs')
  return {
    ...layOutOwnPage({ ...rest, template }, fonts, aspects, 'back'),
    saysCriteria: saysCriteria(batch),
  }
}
