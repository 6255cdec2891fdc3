/** What is each template's own on small paper. All measures are as on whole pages, and are scaled together. */

import type { Shape } from '../../design/scene.ts'
import type { TemplateKind } from '../../templateIds.ts'
import { guilloche } from '../border.ts'
import type { CertificatePalette } from '../certificatePalette.ts'
import { type Box, type Edge, heightOf, type PageSize, widthOf } from '../geometry.ts'
import type { Decoration } from '../ornament.ts'
import { orientationOf } from '../papers.ts'
import { circle, rectangle, roundedBox } from '../paths.ts'
import type { TemplateAreas } from '../template.ts'
import { ruled } from '../templates/bilingual.ts'
import { spined } from '../templates/card.ts'
import { marks } from '../templates/minimal.ts'
import { EDGE, panelled } from '../templates/modern.ts'
import { figures } from '../templates/playful.ts'

export interface SmallLook {
  /** From the edges of the paper to the words, to the code, and to both. */
  readonly clear: {
    readonly words: number
    readonly code: number
    readonly top: number
    readonly bottom: number
  }
  /** At which side badge and code stand on a page that lies across. */
  readonly column: 'left' | 'right'
  /** Where the badge stands on half a sheet that stands upright. */
  readonly badge: 'above' | 'below'
  /** Where badge and code stand in their areas, if not as on whole pages. */
  readonly edges?: { readonly badge: Edge; readonly code: Edge }
  readonly hasCodeCard?: boolean
  /** Between words and code; 17 if not given. */
  readonly gutter?: number
  readonly decoration: (palette: CertificatePalette, page: PageSize, areas: TemplateAreas) => Decoration
}

const MIDDLE = { badge: 'middle', code: 'middle' } as const

export const smallLooks: Readonly<Record<TemplateKind, SmallLook>> = {
  formal: {
    clear: { words: 55, code: 45, top: 48, bottom: 47 },
    column: 'right',
    badge: 'below',
    decoration: (palette, page) => guilloche(page, palette),
  },
  modern: {
    clear: { words: 40, code: 44, top: 38, bottom: 36 },
    column: 'left',
    badge: 'above',
    edges: MIDDLE,
    gutter: 36,
    hasCodeCard: true,
    decoration: panelOfCode,
  },
  minimal: {
    clear: { words: 46, code: 46, top: 54, bottom: 48 },
    column: 'right',
    badge: 'above',
    edges: { badge: 'right', code: 'right' },
    decoration: (palette, page) => marks(palette, 46, page),
  },
  playful: {
    clear: { words: 60, code: 36, top: 53, bottom: 42 },
    column: 'right',
    badge: 'below',
    decoration: (palette, page) => figures(page, palette, 46),
  },
  bilingual: {
    clear: { words: 48, code: 42, top: 46, bottom: 46 },
    column: 'right',
    badge: 'below',
    decoration: (palette, page, { body, check }) =>
      ruled(page, palette, orientationOf(page) === 'landscape' ? (body.right + check.left) / 2 : null),
  },
  card: {
    clear: { words: 42, code: 32, top: 36, bottom: 36 },
    column: 'right',
    badge: 'below',
    decoration: (palette, page) => spined(page, palette),
  },
}

/** Thinner than on a whole page: it comes close to the code. */
const BAR = 5
/** Against half the badge. */
const RINGS = [1.2, 1.5, 1.8, 2.1, 2.4]
/** Around the code to the edge of what it stands on, and from there to the panel's. */
const AROUND = { code: 4, all: 12 } as const

/** A panel in the template's light tone behind badge and code, which itself stands on white; or behind the badge alone. */
function panelOfCode(palette: CertificatePalette, page: PageSize, areas: TemplateAreas): Decoration {
  const { badge, body, check } = areas
  const panel = { left: EDGE, top: EDGE, right: page.width - EDGE, bottom: page.height - EDGE }
  if (badge.bottom < body.top)
    return panelled({ ...panel, bottom: badge.bottom + AROUND.all }, palette, 'below')
  const card = {
    left: check.left - AROUND.code,
    top: check.top - AROUND.code,
    right: check.right + AROUND.code,
    bottom: check.bottom + AROUND.code,
  }
  const isBeside = orientationOf(page) === 'landscape'
  const behind = isBeside
    ? { ...panel, right: card.right + AROUND.all }
    : { ...panel, top: card.top - AROUND.all }
  const bar = isBeside ? { ...behind, right: behind.left + BAR } : { ...behind, bottom: behind.top + BAR }
  return {
    ornaments: [],
    shapes: [
      { path: rectangle(behind), fill: palette.pale },
      ...(isBeside ? ringsAround(badge, { ...behind, left: bar.right, bottom: card.top }, palette) : []),
      { path: rectangle(bar), fill: palette.deep },
      { path: roundedBox(card, 9), fill: '#ffffff' },
    ],
  }
}

/** The panel's rings, from behind the badge: those of a corner would show as scraps around the code. */
function ringsAround(badge: Box, inside: Box, { tint }: CertificatePalette): Shape[] {
  const clip = rectangle(inside)
  const [x, y] = [(badge.left + badge.right) / 2, (badge.top + badge.bottom) / 2]
  const reach = Math.min(widthOf(badge), heightOf(badge)) / 2
  return RINGS.map((share) => ({ path: circle(x, y, reach * share), stroke: tint, strokeWidth: 0.6, clip }))
}
