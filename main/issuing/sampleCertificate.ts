import type { CertificateBatch } from '#core/certificate/certificate'
import { certificateDate } from '#core/certificate/certificateDate'
import { certificateLook } from './certificateLook.ts'
import { SAMPLE_CODE } from './samplePage.ts'

/** The page of somebody who does not exist, as it would be printed; an SVG. */
export function sampleCertificate(batch: CertificateBatch, name = 'Amina Virtanen'): string {
  const { texts, secondTexts } = batch
  return certificateLook(batch)({
    name,
    language: null,
    number: '4F7K-92QD',
    dateText: certificateDate(SAMPLE_DAY, texts.language),
    validUntilText: null,
    ...(secondTexts && {
      secondDates: { dateText: certificateDate(SAMPLE_DAY, secondTexts.language), validUntilText: null },
    }),
    qr: SAMPLE_CODE,
    credentialJson: '',
  })
}

const SAMPLE_DAY = '2026-05-20'
