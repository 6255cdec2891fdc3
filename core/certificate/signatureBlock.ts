import { namePieces } from '../text/breakLines.ts'
import type { CertificateFonts, CertificatePalette, CertificateTexts } from './certificate.ts'
import { fitLines } from './fitLines.ts'
import { COLUMN_WIDTH, columnCentre } from './geometry.ts'
import { type Layer, placeCentred, rule } from './layer.ts'

/** A rule with room for a pen above it; 22 mm on the foot of an A4 page. */
const RULE_Y = 457
const RULE_HALF = 88

/** Who signs stands under the rule; the dates follow in the personal layer. */
export function layOutSignature(
  issuer: string,
  texts: CertificateTexts,
  fonts: CertificateFonts,
  palette: CertificatePalette,
): Layer {
  const x = columnCentre('first', texts.dir)
  const name = fitLines(
    namePieces(issuer),
    fonts.strong,
    { width: COLUMN_WIDTH, height: 22, size: 12, wrappedSize: 10.5, maxLines: 2, leading: 1.12 },
    { lang: texts.language },
  )
  const label = fitLines(
    [texts.signatureLabel],
    fonts.italic,
    { width: COLUMN_WIDTH, height: 11, size: 9.5 },
    { lang: texts.language, dir: texts.dir },
  )
  const first = RULE_Y + 6 + Math.max(name.above, 8)
  const last = first + (name.lines.length - 1) * name.leading
  return {
    texts: [
      ...placeCentred(name, x, first, palette.ink),
      ...placeCentred(label, x, last + Math.max(12.5, name.below + label.above + 1), palette.muted),
    ],
    shapes: [rule(x - RULE_HALF, x + RULE_HALF, RULE_Y, palette.accent)],
  }
}
