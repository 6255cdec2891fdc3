/** The second calibration page: which way a printer turns a sheet that lies on its side. */
import type { CertificateFonts } from '../certificate/certificate.ts'
import { inRole, type PlacedText, placeLine } from '../certificate/layer.ts'
import { sentencePieces, wrapFull } from '../text/breakLines.ts'
import { shapeLine } from '../text/shapeLine.ts'
import type { CalibrationTexts } from './calibrationWording.ts'
import type { CalibrationLayer } from './layOutCalibration.ts'
import { MM, type Size } from './sheet.ts'

const INK = '#1a1a1a'
const ARROW = { top: 30 * MM, head: 22 * MM, half: 18 * MM, shaft: 7 * MM, end: 85 * MM } as const
const TITLE = { at: 105 * MM, size: 20 } as const
const WORDS = { at: 113 * MM, size: 13, width: 190 * MM, leading: 1.45 } as const

/** An arrow to the top of the page, in the middle, where no printer loses it. */
export function layOutSideways(
  { language, dir, sideways }: CalibrationTexts,
  page: Size,
  fonts: CertificateFonts,
): CalibrationLayer {
  const middle = page.width / 2
  const options = { lang: language, dir }
  const title = shapeLine(sideways.title, fonts.strong, options)
  const width = Math.min(WORDS.width, page.width * 0.8) / WORDS.size
  const lines = wrapFull(sentencePieces(sideways.words, language), fonts.text, width, options)
  const words = lines.map((line, i): PlacedText => {
    return placeLine(line, WORDS.size, middle, WORDS.at + (i + 1) * WORDS.size * WORDS.leading, INK)
  })
  return {
    page,
    shapes: [{ path: arrow(middle), fill: INK }],
    texts: [
      ...inRole('title', [placeLine(title, TITLE.size, middle, TITLE.at, INK)]),
      ...inRole('step', words),
    ],
  }
}

const arrow = (x: number): string => {
  const { top, head, half, shaft, end } = ARROW
  const neck = top + head
  return `M${x} ${top}L${x + half} ${neck}L${x + shaft} ${neck}L${x + shaft} ${end}L${x - shaft} ${end}L${x - shaft} ${neck}L${x - half} ${neck}Z`
}
