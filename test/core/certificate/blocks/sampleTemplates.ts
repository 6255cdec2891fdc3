import { ownTemplateFrom } from '#core/certificate/blocks/ownTemplateFrom'
import { paperFor } from '#core/certificate/blocks/pageBlocks'
import type { OwnPrintTemplate } from '#core/certificate/printTemplate'
import type { CertificateTemplate } from '#core/certificate/template'
import { type OwnTemplate, type OwnTemplateInput, ownTemplate } from '#core/template/ownTemplate'
import { openFonts } from '../../../../main/printing/openFonts.ts'

const ID = '4f1c2f0a-5e0b-4c5e-9a51-1d2f3a4b5c6d'

export const ready = (document: OwnTemplate): OwnPrintTemplate => ({
  kind: 'own',
  id: 'sample',
  document,
  paper: paperFor(document),
  face: document.face,
  isBilingual: document.isBilingual,
  pictures: new Map(),
})

/** A page with these blocks, plain and upright. */
export const pageWith = (
  front: OwnTemplateInput['front'],
  more: Partial<OwnTemplateInput> = {},
): OwnPrintTemplate =>
  ready(
    ownTemplate.parse({
      format: 1,
      id: ID,
      name: 'Ours',
      basedOn: 'formal',
      paper: 'A4',
      orientation: 'portrait',
      face: 'serif',
      decoration: null,
      front,
      ...more,
    }),
  )

export const madeOwn = (template: CertificateTemplate, logoAspect: number | null = null): OwnPrintTemplate =>
  ready(
    ownTemplate.parse(
      ownTemplateFrom(
        template,
        { id: ID, name: 'Ours', issuer: { name: 'Aallokko ry', logoAspect } },
        openFonts(template.face),
      ),
    ),
  )
