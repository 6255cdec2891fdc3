/** White space and hairlines; the badge is the only colour. */
import type { Shape } from '../../design/scene.ts'
import type { CertificatePalette } from '../certificatePalette.ts'
import type { PageSize } from '../geometry.ts'
import { rule } from '../layer.ts'
import type { Decoration } from '../ornament.ts'
import type { CertificateTemplate, TemplateSizes } from '../template.ts'
import { A4_ACROSS, A4_UPRIGHT, inset } from './papers.ts'

const SIZES: TemplateSizes = {
  issuer: 11,
  logo: 30,
  heading: 21,
  presentedTo: 13,
  name: 54,
  nameWrapped: 36,
  nameStrip: 80,
  reason: 13,
  title: 24,
  titleWrapped: 19,
  titleStrip: 50,
  criteria: 11.5,
  gap: 1,
  foot: 0.95,
}

const base = {
  kind: 'minimal',
  face: 'serif',
  sizes: SIZES,
  divider: 'hairline',
  hasNameRule: false,
  isBilingual: false,
} as const

export const MINIMAL: CertificateTemplate = across()
export const MINIMAL_PORTRAIT: CertificateTemplate = upright()

function across(): CertificateTemplate {
  const paper = A4_ACROSS
  const { width, height } = paper
  const [left, right, bottom] = [72, width - 72, height - 52]
  const footTop = bottom - 160
  // Beside the code, down to where there is room for a pen.
  const signatureTop = bottom - 124
  return {
    ...base,
    id: 'minimal',
    paper,
    safe: inset(paper, 34),
    areas: {
      body: { left, right: right - 190, top: 64, bottom: signatureTop, edge: 'left' },
      badge: { left: right - 150, right, top: 60, bottom: 224, edge: 'right' },
      signature: { left, right: left + 220, top: signatureTop, bottom, edge: 'left' },
      check: { left: right - 190, right, top: footTop, bottom, edge: 'right' },
    },
    decoration: (palette, page) => marks(palette, left, page),
  }
}

function upright(): CertificateTemplate {
  const paper = A4_UPRIGHT
  const { width, height } = paper
  const [left, right, bottom] = [68, width - 68, height - 56]
  const footTop = bottom - 160
  return {
    ...base,
    id: 'minimal-portrait',
    paper,
    safe: inset(paper, 34),
    sizes: { ...SIZES, name: 48, criteria: 12 },
    areas: {
      body: { left, right, top: 250, bottom: footTop - 8, edge: 'left' },
      badge: { left, right: left + 220, top: 68, bottom: 216, edge: 'left' },
      signature: { left, right: left + 200, top: footTop, bottom, edge: 'left' },
      check: { left: right - 190, right, top: footTop, bottom, edge: 'right' },
    },
    decoration: (palette, page) => marks(palette, left, page),
  }
}

/** A short strong line to begin with and a hairline to end with. */
export function marks(
  { deep, ink }: CertificatePalette,
  left: number,
  { width, height }: PageSize,
): Decoration {
  const right = width - left
  const shapes: Shape[] = [rule(left, left + 44, 36, deep, 2.4), rule(left, right, height - 36, ink, 0.35)]
  return { ornaments: [], shapes }
}
