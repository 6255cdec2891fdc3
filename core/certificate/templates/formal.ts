/** A guilloche, everything in the middle: what people expect of a certificate. */

import type { TemplateId } from '../../templateIds.ts'
import { FRAME, guilloche } from '../border.ts'
import type { CertificateTemplate, Paper, TemplateSizes } from '../template.ts'
import { A4_ACROSS, A4_UPRIGHT, inset, LETTER_ACROSS } from './papers.ts'

const FORMAL_SIZES: TemplateSizes = {
  issuer: 13,
  logo: 30,
  heading: 34,
  presentedTo: 15,
  name: 50,
  nameWrapped: 34,
  nameStrip: 71,
  reason: 14,
  title: 24,
  titleWrapped: 19,
  titleStrip: 54,
  criteria: 12,
  gap: 1,
  foot: 1,
}

/** Signature and QR stand in columns of this width at either side, the badge between them. */
const COLUMN = 190
const BADGE = { tallest: 178, widest: 230 }

const base = {
  kind: 'formal',
  face: 'serif',
  sizes: FORMAL_SIZES,
  divider: 'flourish',
  hasNameRule: true,
  isBilingual: false,
} as const

export const FORMAL = across('formal', A4_ACROSS)
export const FORMAL_LETTER = across('formal-letter', LETTER_ACROSS)
export const FORMAL_PORTRAIT = upright()

function across(id: TemplateId, paper: Paper): CertificateTemplate {
  const { width, height } = paper
  const middle = width / 2
  const [left, right, bottom] = [70, width - 70, height - 55.28]
  const footTop = bottom - 160
  const textHalf = (width - 201.89) / 2
  return {
    ...base,
    id,
    paper,
    safe: inset(paper, FRAME.inner),
    areas: {
      body: { left: middle - textHalf, right: middle + textHalf, top: 57, bottom: footTop, edge: 'middle' },
      badge: {
        left: Math.max(middle - BADGE.widest / 2, left + COLUMN + 12),
        right: Math.min(middle + BADGE.widest / 2, right - COLUMN - 12),
        top: footTop,
        bottom,
        edge: 'middle',
        risesTo: BADGE.tallest,
      },
      signature: { left, right: left + COLUMN, top: footTop, bottom, edge: 'middle' },
      check: { left: right - COLUMN, right, top: footTop, bottom, edge: 'middle' },
    },
    decoration: (palette, page) => guilloche(page, palette),
  }
}

function upright(): CertificateTemplate {
  const paper = A4_UPRIGHT
  const { width, height } = paper
  const middle = width / 2
  const [left, right, bottom] = [74, width - 74, height - 66]
  const footTop = bottom - 160
  return {
    ...base,
    id: 'formal-portrait',
    paper,
    safe: inset(paper, FRAME.inner),
    sizes: {
      ...FORMAL_SIZES,
      heading: 40,
      name: 46,
      presentedTo: 15.5,
      reason: 15,
      title: 27,
      titleWrapped: 21,
    },
    areas: {
      body: { left, right, top: 82, bottom: footTop - 160, edge: 'middle' },
      badge: {
        left: middle - 120,
        right: middle + 120,
        top: footTop - 150,
        bottom: footTop - 12,
        edge: 'middle',
        risesTo: 210,
      },
      signature: { left, right: left + COLUMN, top: footTop, bottom, edge: 'middle' },
      check: { left: right - COLUMN, right, top: footTop, bottom, edge: 'middle' },
    },
    decoration: (palette, page) => guilloche(page, palette),
  }
}
