/** Half a sheet of A4, to keep in a folder or to hand out by the dozen. */
import { frame } from '../border.ts'
import type { CertificatePalette } from '../certificatePalette.ts'
import type { PageSize } from '../geometry.ts'
import type { Decoration } from '../ornament.ts'
import { rectangle } from '../paths.ts'
import type { CertificateTemplate } from '../template.ts'
import { A5_ACROSS, inset } from './papers.ts'

const MARGIN = 20
const PAPER = A5_ACROSS
const BOTTOM = PAPER.height - 38
const [LEFT, RIGHT] = [44, PAPER.width - 40]
/** The badge above, the code below it. */
const COLUMN = RIGHT - 150
const FOOT_TOP = BOTTOM - 102

export const CARD: CertificateTemplate = {
  id: 'card',
  kind: 'card',
  paper: PAPER,
  face: 'serif',
  safe: inset(PAPER, MARGIN + 6),
  sizes: {
    issuer: 9.5,
    logo: 22,
    heading: 22,
    presentedTo: 11,
    name: 32,
    nameWrapped: 23,
    nameStrip: 45,
    reason: 11,
    title: 17,
    titleWrapped: 14.5,
    titleStrip: 38,
    criteria: 10,
    gap: 0.68,
    foot: 0.82,
  },
  divider: 'bar',
  hasNameRule: false,
  isBilingual: false,
  areas: {
    body: { left: LEFT, right: COLUMN - 30, top: 40, bottom: FOOT_TOP, edge: 'left' },
    badge: { left: COLUMN, right: RIGHT, top: 42, bottom: BOTTOM - 178, edge: 'middle' },
    signature: { left: LEFT, right: LEFT + 190, top: FOOT_TOP, bottom: BOTTOM, edge: 'left' },
    check: { left: COLUMN, right: RIGHT, top: BOTTOM - 160, bottom: BOTTOM, edge: 'middle' },
  },
  decoration: (palette, page) => spined(page, palette),
}

/** A rule around, and a strong stroke down the side at which people begin to read. */
export function spined(page: PageSize, palette: CertificatePalette): Decoration {
  return {
    ornaments: [],
    shapes: [
      frame(page, MARGIN, palette.accent, 0.6),
      {
        path: rectangle({ left: MARGIN, top: MARGIN, right: MARGIN + 6, bottom: page.height - MARGIN }),
        fill: palette.deep,
      },
    ],
  }
}
