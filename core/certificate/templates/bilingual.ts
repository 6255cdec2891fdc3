/** Every fixed word in two languages, the achievement's first. */
import { frame } from '../border.ts'
import type { CertificatePalette } from '../certificatePalette.ts'
import type { PageSize } from '../geometry.ts'
import { diamond } from '../layer.ts'
import type { Decoration } from '../ornament.ts'
import type { CertificateTemplate, TemplateSizes } from '../template.ts'
import { A4_ACROSS, A4_UPRIGHT, inset } from './papers.ts'

const SIZES: TemplateSizes = {
  issuer: 12,
  logo: 30,
  heading: 31,
  presentedTo: 14,
  name: 44,
  nameWrapped: 31,
  nameStrip: 62,
  reason: 13.5,
  title: 22,
  titleWrapped: 18,
  titleStrip: 48,
  criteria: 11.5,
  gap: 0.85,
  foot: 0.95,
}

const base = {
  kind: 'bilingual',
  face: 'serif',
  sizes: SIZES,
  divider: 'hairline',
  hasNameRule: false,
  isBilingual: true,
} as const

const MARGIN = 28

export const BILINGUAL: CertificateTemplate = across()
export const BILINGUAL_PORTRAIT: CertificateTemplate = upright()

/** The badge, the signature and the code stand in a column of their own, so that the words have the whole height. */
function across(): CertificateTemplate {
  const paper = A4_ACROSS
  const { width, height } = paper
  const bottom = height - 62
  const [left, right] = [width - 70 - 190, width - 70]
  return {
    ...base,
    id: 'bilingual',
    paper,
    safe: inset(paper, MARGIN + 8),
    areas: {
      body: { left: 66, right: left - 44, top: 66, bottom: bottom - 146, edge: 'middle' },
      badge: { left, right, top: 74, bottom: 264, edge: 'middle' },
      signature: {
        left: (66 + left - 44) / 2 - 105,
        right: (66 + left - 44) / 2 + 105,
        top: bottom - 146,
        bottom,
        edge: 'middle',
      },
      check: { left, right, top: bottom - 180, bottom, edge: 'middle' },
    },
    decoration: (palette, page) => ruled(page, palette, page.width - 282),
  }
}

function upright(): CertificateTemplate {
  const paper = A4_UPRIGHT
  const { width, height } = paper
  const middle = width / 2
  const [left, right, bottom] = [64, width - 64, height - 62]
  const footTop = bottom - 172
  return {
    ...base,
    id: 'bilingual-portrait',
    paper,
    safe: inset(paper, MARGIN + 8),
    sizes: { ...SIZES, heading: 36, title: 25, titleWrapped: 20, criteria: 12 },
    areas: {
      body: { left, right, top: 68, bottom: footTop - 140, edge: 'middle' },
      badge: {
        left: middle - 110,
        right: middle + 110,
        top: footTop - 130,
        bottom: footTop - 12,
        edge: 'middle',
        risesTo: 180,
      },
      signature: { left, right: left + 200, top: footTop, bottom, edge: 'middle' },
      check: { left: right - 190, right, top: footTop, bottom, edge: 'middle' },
    },
    decoration: (palette, page) => ruled(page, palette, null),
  }
}

/** Two rules around, one strong and one fine, and a third that parts the words from the proof. */
export function ruled(paper: PageSize, palette: CertificatePalette, parted: number | null): Decoration {
  const corners = [MARGIN, paper.width - MARGIN].flatMap((x) =>
    [MARGIN, paper.height - MARGIN].map((y) => diamond(x, y, 5, palette.accent)),
  )
  const line =
    parted === null
      ? []
      : [
          {
            path: `M${parted} 84L${parted} ${paper.height - 84}`,
            stroke: palette.accent,
            strokeWidth: 0.6,
          },
          diamond(parted, paper.height / 2, 3.4, palette.accent),
        ]
  return {
    ornaments: [],
    shapes: [
      frame(paper, MARGIN, palette.deep, 1.4),
      frame(paper, MARGIN + 4.5, palette.accent, 0.5),
      ...corners,
      ...line,
    ],
  }
}
