import { roomierCode } from '../certificate/blocks/roomierCode.ts'
import type { CertificateBatch } from '../certificate/certificate.ts'
import { footRows } from '../certificate/signatureBlock.ts'
import { smallTemplate } from '../certificate/small/smallTemplate.ts'
import { FORMAL } from '../certificate/templates/formal.ts'
import { type Imposition, impose } from './imposition.ts'
import { ordinaryPrinter, type Printer } from './printer.ts'
import { A4, LETTER } from './sheet.ts'

export interface CertificateSheet extends Imposition {
  /** As they are laid out, to be scaled by `scale` then. */
  readonly achievements: ReadonlyMap<string, CertificateBatch>
}

/**
 * How the certificates of a batch, which is printed in one template, share a sheet of the paper the template is made
 * for. One of the studio's is set anew for its part of the sheet, so that codes keep their size; one of the person's
 * own is scaled, but for its code as far as there is room.
 */
export function certificateSheet(
  count: 2 | 4,
  achievements: ReadonlyMap<string, CertificateBatch>,
  printer: Printer = ordinaryPrinter,
): CertificateSheet {
  const [first] = achievements.values()
  const template = first?.template ?? FORMAL
  const sheet = template.paper.name === 'Letter' ? LETTER : A4
  const imposition = impose(count, template.paper, printer, sheet)
  const { width, height } = imposition.slots[0]!
  const placed = Array.from(achievements, ([id, batch]) => {
    const languages = template.isBilingual && batch.secondTexts ? 2 : 1
    const captions = batch.checkAddress ? languages + 1 : languages
    const rows = footRows(languages, batch.activity)
    const small =
      template.kind === 'own'
        ? roomierCode(template, imposition.scale, captions)
        : smallTemplate(template, { width, height, captions, rows })
    return [id, { ...batch, template: small }] as const
  })
  const scale = template.kind === 'own' ? imposition.scale : 1
  return { ...imposition, scale, achievements: new Map(placed) }
}
