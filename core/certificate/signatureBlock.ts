import { namePieces } from '../text/breakLines.ts'
import type { CertificateFonts, CertificateTexts } from './certificate.ts'
import type { CertificatePalette } from './certificatePalette.ts'
import { fitLines } from './fitLines.ts'
import { widthOf } from './geometry.ts'
import { inRole, type Layer, placeLines, ruleIn } from './layer.ts'
import type { CertificateTemplate } from './template.ts'

/** From the rule down to the bottom of the area, with three rows of dates and number in it. */
const BELOW_RULE = 83
const RULE_WIDTH = 176
/** Baseline to baseline of the dates and the number. */
export const ROW = 13.5

/** Each date takes a row in each language. */
const SECOND_LANGUAGE_ROWS = 2

export interface SignatureSettings {
  readonly template: CertificateTemplate
  readonly texts: CertificateTexts
  readonly secondTexts: CertificateTexts | null
  readonly fonts: CertificateFonts
  readonly palette: CertificatePalette
}

/** A rule with room for a pen above it. Who signs stands under it; the dates follow in the personal layer. */
export function layOutSignature(issuer: string, settings: SignatureSettings): Layer {
  const { template, texts, secondTexts, fonts, palette } = settings
  const area = template.areas.signature
  const { foot } = template.sizes
  const ruleY = area.bottom - (BELOW_RULE + (secondTexts ? SECOND_LANGUAGE_ROWS * ROW : 0)) * foot
  const width = widthOf(area)
  const name = fitLines(
    namePieces(issuer),
    fonts.strong,
    { width, height: 22 * foot, size: 12 * foot, wrappedSize: 10.5 * foot, maxLines: 2, leading: 1.12 },
    { lang: texts.language },
  )
  const words = [texts, ...(secondTexts ? [secondTexts] : [])].map((some) => some.signatureLabel)
  const label = fitLines(
    [words.join(' · ')],
    fonts.italic,
    { width, height: 11 * foot, size: 9.5 * foot },
    { lang: texts.language, dir: texts.dir },
  )
  const first = ruleY + (6 + Math.max(name.above / foot, 8)) * foot
  const last = first + (name.lines.length - 1) * name.leading
  const labelY = last + Math.max(12.5 * foot, name.below + label.above + 1)
  return {
    texts: inRole('signature', [
      ...placeLines(name, area, first, palette.ink),
      ...placeLines(label, area, labelY, palette.muted),
    ]),
    shapes: [ruleIn(area, RULE_WIDTH * foot, ruleY, palette.accent)],
  }
}
