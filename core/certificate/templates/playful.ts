/** Colour for the young and the young at heart: big plain figures in the corners, away from all words. */
import type { Shape } from '../../design/scene.ts'
import type { CertificatePalette } from '../certificatePalette.ts'
import type { PageSize } from '../geometry.ts'
import type { Decoration } from '../ornament.ts'
import { circle, rectangle, round } from '../paths.ts'
import type { CertificateTemplate, TemplateSizes } from '../template.ts'
import { A4_ACROSS, A4_UPRIGHT, inset } from './papers.ts'

const EDGE = 20
const SIZES: TemplateSizes = {
  issuer: 11.5,
  logo: 32,
  heading: 36,
  presentedTo: 14,
  name: 44,
  nameWrapped: 31,
  nameStrip: 66,
  reason: 13.5,
  title: 23,
  titleWrapped: 19,
  titleStrip: 52,
  criteria: 12,
  gap: 1,
  foot: 0.95,
}

const base = {
  kind: 'playful',
  face: 'round',
  sizes: SIZES,
  divider: 'dots',
  hasNameRule: false,
  isBilingual: false,
} as const

export const PLAYFUL: CertificateTemplate = across()
export const PLAYFUL_PORTRAIT: CertificateTemplate = upright()

function across(): CertificateTemplate {
  const paper = A4_ACROSS
  const { width, height } = paper
  const middle = width / 2
  const [left, right, bottom] = [64, width - 64, height - 52]
  const footTop = bottom - 160
  return {
    ...base,
    id: 'playful',
    paper,
    safe: inset(paper, EDGE + 14),
    areas: {
      body: { left: 150, right: width - 150, top: 52, bottom: footTop, edge: 'middle' },
      badge: {
        left: middle - 115,
        right: middle + 115,
        top: footTop,
        bottom,
        edge: 'middle',
        risesTo: 185,
      },
      signature: { left, right: left + 190, top: footTop, bottom, edge: 'middle' },
      check: { left: right - 190, right, top: footTop, bottom, edge: 'middle' },
    },
    decoration: (palette, page) => figures(page, palette, 104),
  }
}

function upright(): CertificateTemplate {
  const paper = A4_UPRIGHT
  const { width, height } = paper
  const middle = width / 2
  const [left, right, bottom] = [62, width - 62, height - 58]
  const footTop = bottom - 160
  return {
    ...base,
    id: 'playful-portrait',
    paper,
    safe: inset(paper, EDGE + 14),
    areas: {
      body: { left: 78, right: width - 78, top: 168, bottom: footTop - 160, edge: 'middle' },
      badge: {
        left: middle - 120,
        right: middle + 120,
        top: footTop - 150,
        bottom: footTop - 12,
        edge: 'middle',
        risesTo: 210,
      },
      signature: { left, right: left + 190, top: footTop, bottom, edge: 'middle' },
      check: { left: right - 190, right, top: footTop, bottom, edge: 'middle' },
    },
    decoration: (palette, page) => figures(page, palette, 104),
  }
}

/** Under corners no larger than this, the lowest figures would stand in the way of a long issuer's name. */
const SMALL = 60

/** Quarter circles in the upper corners, small figures strewn around them, a strip of colours along the bottom. */
export function figures({ width, height }: PageSize, palette: CertificatePalette, size: number): Decoration {
  const [warm, sun, cool] = palette.lively
  const [left, top, right] = [EDGE, EDGE, width - EDGE]
  const clip = rectangle({ left, top, right, bottom: height - EDGE })
  const shapes: Shape[] = [
    { path: circle(left, top, size), fill: palette.brand, clip },
    { path: circle(left, top, size * 0.66), fill: sun, clip },
    { path: circle(left, top, size * 0.32), fill: '#ffffff', clip },
    { path: circle(right, top, size), fill: warm, clip },
    { path: circle(right, top, size * 0.66), fill: palette.pale, clip },
    { path: circle(right, top, size * 0.32), fill: cool, clip },
    { path: circle(left + size * 1.18, top + 13, 6), fill: warm },
    { path: triangle(left + 12, top + size * 1.22, 9), fill: cool },
    { path: circle(right - size * 1.18, top + 13, 4.6), stroke: palette.brand, strokeWidth: 2.4 },
    { path: triangle(right - 14, top + size * 1.24, 9), fill: sun },
  ]
  if (size > SMALL) {
    shapes.push(
      { path: circle(left + 34, top + size * 1.42, 4), fill: sun },
      { path: circle(right - 38, top + size * 1.4, 4), fill: palette.brand },
    )
  }
  const colours = [palette.brand, sun, warm, cool]
  const count = 16
  const step = (right - left) / count
  for (let i = 0; i < count; i++) {
    shapes.push({
      path: rectangle({
        left: left + i * step,
        top: height - EDGE - 7,
        right: left + (i + 1) * step,
        bottom: height - EDGE,
      }),
      fill: colours[i % colours.length]!,
    })
  }
  return { ornaments: [], shapes }
}

const triangle = (x: number, y: number, r: number): string =>
  `M${round(x)} ${round(y - r)}L${round(x + r)} ${round(y + 0.75 * r)}L${round(x - r)} ${round(y + 0.75 * r)}Z`
