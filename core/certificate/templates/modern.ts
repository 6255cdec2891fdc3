/** Asymmetrical: the badge large on a panel in the brand's own light tone, the words beside or below it. */
import type { Shape } from '../../design/scene.ts'
import type { TemplateId } from '../../templateIds.ts'
import type { CertificatePalette } from '../certificatePalette.ts'
import type { Box, PageSize } from '../geometry.ts'
import type { Decoration } from '../ornament.ts'
import { circle, rectangle } from '../paths.ts'
import type { CertificateTemplate, Paper, TemplateSizes } from '../template.ts'
import { A4_ACROSS, A4_UPRIGHT, inset, LETTER_ACROSS } from './papers.ts'

/** Most printers leave this much white. */
export const EDGE = 20
const SIZES: TemplateSizes = {
  issuer: 10.5,
  logo: 34,
  heading: 30,
  presentedTo: 13,
  name: 40,
  nameWrapped: 29,
  nameStrip: 66,
  reason: 12.5,
  title: 21,
  titleWrapped: 18,
  titleStrip: 50,
  criteria: 11.5,
  gap: 1,
  foot: 0.95,
}

const base = {
  kind: 'modern',
  face: 'sans',
  sizes: SIZES,
  divider: 'bar',
  hasNameRule: false,
  isBilingual: false,
} as const

export const MODERN = across('modern', A4_ACROSS)
export const MODERN_LETTER = across('modern-letter', LETTER_ACROSS)
export const MODERN_PORTRAIT = upright()

function across(id: TemplateId, paper: Paper): CertificateTemplate {
  const { width, height } = paper
  const panel = panelBeside(paper)
  const left = panel.right + 44
  const right = width - 48
  const bottom = height - 44
  const footTop = bottom - 160
  return {
    ...base,
    id,
    paper,
    safe: inset(paper, EDGE + 10),
    areas: {
      body: { left, right, top: 54, bottom: footTop, edge: 'left' },
      badge: {
        left: panel.left + 32,
        right: panel.right - 24,
        top: panel.top + 70,
        bottom: panel.bottom - 70,
        edge: 'middle',
      },
      signature: { left, right: left + 200, top: footTop, bottom, edge: 'left' },
      check: { left: right - 190, right, top: footTop, bottom, edge: 'right' },
    },
    decoration: (palette, page) => panelled(panelBeside(page), palette, 'beside'),
  }
}

function upright(): CertificateTemplate {
  const paper = A4_UPRIGHT
  const { width, height } = paper
  const panel = panelAbove(paper)
  const [left, right, bottom] = [58, width - 58, height - 50]
  const footTop = bottom - 160
  return {
    ...base,
    id: 'modern-portrait',
    paper,
    safe: inset(paper, EDGE + 10),
    sizes: { ...SIZES, name: 42, heading: 32, criteria: 12 },
    areas: {
      body: { left, right, top: panel.bottom + 40, bottom: footTop, edge: 'left' },
      badge: { left, right: left + 240, top: panel.top + 26, bottom: panel.bottom - 26, edge: 'left' },
      signature: { left, right: left + 200, top: footTop, bottom, edge: 'left' },
      check: { left: right - 190, right, top: footTop, bottom, edge: 'right' },
    },
    decoration: (palette, page) => panelled(panelAbove(page), palette, 'below'),
  }
}

function panelBeside({ width, height }: PageSize): Box {
  return { left: EDGE, top: EDGE, right: EDGE + 0.32 * width, bottom: height - EDGE }
}

/** 256 points of an A4 page. */
function panelAbove({ width, height }: PageSize): Box {
  return { left: EDGE, top: EDGE, right: width - EDGE, bottom: 0.30408 * height }
}

const BAR = 9

/** Rings that come in from the corner away from the words, cut off at the panel's edge. */
export function panelled(panel: Box, palette: CertificatePalette, words: 'beside' | 'below'): Decoration {
  const clip = rectangle(panel)
  const [x, y] = words === 'beside' ? [panel.left, panel.bottom] : [panel.right, panel.top]
  const reach = words === 'beside' ? panel.right - panel.left : panel.bottom - panel.top
  const rings = [1.02, 0.86, 0.7, 0.54, 0.38].map((share): Shape => {
    return { path: circle(x, y, reach * share), stroke: palette.tint, strokeWidth: 0.6, clip }
  })
  const bar =
    words === 'beside' ? { ...panel, right: panel.left + BAR } : { ...panel, bottom: panel.top + BAR }
  return {
    ornaments: [],
    shapes: [
      { path: clip, fill: palette.pale },
      ...rings,
      { path: circle(x, y, reach * 0.22), fill: palette.accent, clip },
      { path: rectangle(bar), fill: palette.deep },
    ],
  }
}
