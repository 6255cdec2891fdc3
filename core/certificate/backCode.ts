/** The code on a back, for fronts on which it would be too fine: in a lower corner, away from where lines begin. */
import type { CertificateFonts, CertificateTexts } from './certificate.ts'
import { fitLines } from './fitLines.ts'
import { type Area, type Box, type PageSize, QR_LARGEST_MODULE, QR_SIDE } from './geometry.ts'
import { inRole, type PlacedText, placeLines } from './layer.ts'
import { orientationOf } from './papers.ts'

export interface BackCode {
  /** What is left for criteria. */
  readonly beside: Box
  /** The square the modules fill. */
  readonly box: Box
  /** What to do with it. */
  readonly layOutCaption: (isShortForm: boolean) => PlacedText[]
}

const QUIET = 4 * QR_LARGEST_MODULE
const CAPTION = { size: 9.5, row: 15, depth: 2 } as const
const GUTTER = 12

/** `inside`: the page within its margins. */
export function backCode(
  inside: Box,
  page: PageSize,
  { texts, fonts, colour }: { texts: CertificateTexts; fonts: CertificateFonts; colour: string },
): BackCode {
  const { language, dir } = texts
  const width = QR_SIDE + 2 * QUIET
  const left = dir === 'ltr' ? inside.right - width : inside.left
  const area: Area = { left, right: left + width, top: 0, bottom: inside.bottom, edge: 'middle' }
  const bottom = inside.bottom - CAPTION.row
  const box = { left: left + QUIET, top: bottom - QR_SIDE, right: left + QUIET + QR_SIDE, bottom }
  return {
    box,
    beside:
      orientationOf(page) === 'portrait'
        ? { ...inside, bottom: box.top - GUTTER }
        : dir === 'ltr'
          ? { ...inside, right: area.left - GUTTER }
          : { ...inside, left: area.right + GUTTER },
    layOutCaption: (isShortForm) => {
      const words = isShortForm ? texts.scanShortForm : texts.scanToCheck
      const fit = { width, height: CAPTION.row - QUIET + CAPTION.depth, size: CAPTION.size }
      const line = fitLines([words], fonts.italic, fit, { lang: language, dir })
      return inRole('caption', placeLines(line, area, inside.bottom - CAPTION.depth, colour))
    },
  }
}
