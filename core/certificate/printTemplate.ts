import type { OwnTemplate } from '../template/ownTemplate.ts'
import type { CertificateTemplate, Paper } from './template.ts'

/** What a certificate is set in: a template of the studio, or one of the person's own. */
export type PrintTemplate = CertificateTemplate | OwnPrintTemplate

/** A template of the person's own with everything that printing it needs. */
export interface OwnPrintTemplate {
  readonly kind: 'own'
  /** Another one for each state of the document. */
  readonly id: string
  readonly document: OwnTemplate
  readonly paper: Paper
  readonly face: CertificateTemplate['face']
  readonly isBilingual: boolean
  /** By their ids, as far as they are there. */
  readonly pictures: ReadonlyMap<string, OwnPicture>
}

/** In pixels. */
export interface OwnPicture {
  readonly type: 'image/png' | 'image/jpeg'
  readonly bytes: Uint8Array
  readonly width: number
  readonly height: number
}
