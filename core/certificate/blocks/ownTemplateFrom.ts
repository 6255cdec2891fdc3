/** A built-in template as blocks, so that whoever makes it their own begins with something that looks right. */
import { type Block, type OwnTemplate, TEMPLATE_FORMAT } from '../../template/ownTemplate.ts'
import type { CertificateFonts } from '../certificate.ts'
import { orientationOf } from '../papers.ts'
import { personalLayouts } from '../personalLayer.ts'
import { layOutShared } from '../sharedLayer.ts'
import type { CertificateTemplate } from '../template.ts'
import { secondLanguage, wording } from '../wording.ts'
import { bodyBlocks } from './bodyBlocks.ts'
import { codeBlock, footBlocks } from './footBlocks.ts'

export interface OwnTemplateStart {
  readonly id: string
  readonly name: string
  readonly issuer: {
    readonly name: string
    /** Width by height; null without a logo. */
    readonly logoAspect: number | null
  }
}

/** Each block stands where the built-in template has it for a badge of ordinary length. */
export function ownTemplateFrom(
  template: CertificateTemplate,
  { id, name, issuer }: OwnTemplateStart,
  fonts: CertificateFonts,
): OwnTemplate {
  const texts = wording(SAMPLE.language)
  const batch = {
    texts,
    secondTexts: wording(secondLanguage(SAMPLE.language)),
    issuer: { name: issuer.name, logoPng: null },
    achievement: { name: SAMPLE.name, criteria: criteriaFor(template) },
    badge: { scene: { width: 1, height: 1, shapes: [] } },
    template,
  }
  const shared = layOutShared(batch, fonts, { logo: issuer.logoAspect, badge: 1 })
  const personal = personalLayouts({ texts, fonts, shared })(SAMPLE.recipient)
  const code = codeBlock(shared, personal)
  return {
    format: TEMPLATE_FORMAT,
    id,
    name,
    basedOn: template.id,
    paper: template.paper.name,
    orientation: orientationOf(template.paper),
    face: template.face,
    decoration: template.id,
    brand: null,
    isBilingual: template.isBilingual,
    signatories: [],
    front: [...bodyBlocks(shared, code.box.top), badgeOf(), ...footBlocks(shared, personal), code].map(
      rounded,
    ),
    back: [],
  }

  function badgeOf(): Block {
    const { left, top, right, bottom } = shared.badge
    return {
      id: 'badge',
      kind: 'badge',
      box: { left, top, width: right - left, height: bottom - top },
      shownIf: null,
      locked: false,
      hidden: false,
      align: 'middle',
    }
  }
}

/** Hundredths of a point: what is kept need not say more. */
const rounded = (block: Block): Block => {
  const { left, top, width, height } = block.box
  const round = (value: number): number => Math.round(value * 100) / 100
  return {
    ...block,
    box: { left: round(left), top: round(top), width: round(width), height: round(height) },
  }
}

/**
 * As long as most are, where a badge above which they stand makes room for more; else so long that the words above them
 * do not spread into room that others may need.
 */
const criteriaFor = ({ areas }: CertificateTemplate): string =>
  `To earn this badge a person:\n\n${'- names the fourteen allergens and where they hide\n'.repeat(areas.badge.risesTo === undefined ? 8 : 6)}`

const SAMPLE = {
  language: 'en',
  name: 'Kitchen and Hygiene',
  recipient: {
    name: 'Amina Virtanen',
    language: null,
    number: '4F7K-92QD',
    dateText: '20 May 2026',
    validUntilText: '20 May 2028',
    secondDates: { dateText: '20. toukokuuta 2026', validUntilText: '20. toukokuuta 2028' },
    qr: '',
    credentialJson: '',
  },
} as const
