import { namePieces } from '../text/breakLines.ts'
import type { CertificateBatch, CertificateFonts, CertificateTexts } from './certificate.ts'
import type { CertificatePalette } from './certificatePalette.ts'
import { fitLines } from './fitLines.ts'
import { widthOf } from './geometry.ts'
import { inRole, type Layer, placeLines, ruleIn } from './layer.ts'
import type { CertificateTemplate } from './template.ts'

const RULE_WIDTH = 176
/** From the rule down to the rows of dates and number: who signs stands there. */
const SIGNATORY = 42.5
/** Baseline to baseline of the dates and the number; and where a third date makes them many. */
const ROW = 13.5
const CLOSE_ROW = 12.15

export interface FootRows {
  /** Dates in each language, and the number. */
  readonly count: number
  /** Baseline to baseline, where the foot has its full size. */
  readonly height: number
}

/** What the certificates of a batch have room for below who signs. */
export const footRows = (languages: number, activity: CertificateBatch['activity']): FootRows =>
  activity === 'told-beside-end'
    ? { count: 3 * languages + 1, height: CLOSE_ROW }
    : { count: 2 * languages + 1, height: ROW }

/** From the rule that is signed on down to the number, where the foot has its full size. */
export const signedHeight = ({ count, height }: FootRows): number => SIGNATORY + count * height

export interface SignatureSettings {
  readonly template: CertificateTemplate
  readonly texts: CertificateTexts
  readonly secondTexts: CertificateTexts | null
  readonly fonts: CertificateFonts
  readonly palette: CertificatePalette
  readonly rows: FootRows
}

/** A rule with room for a pen above it. Who signs stands under it; the dates follow in the personal layer. */
export function layOutSignature(issuer: string, settings: SignatureSettings): Layer {
  const { template, texts, secondTexts, fonts, palette, rows } = settings
  const area = template.areas.signature
  const { foot } = template.sizes
  const ruleY = area.bottom - signedHeight(rows) * foot
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
      ...placeLines(label, area, labelY, palette.muted).map((text) => ({ ...text, goesOn: true })),
    ]),
    shapes: [ruleIn(area, RULE_WIDTH * foot, ruleY, palette.accent)],
  }
}
