/** What is a recipient's own: the name, the dates, the number, and where the QR goes. */
import type { Hex } from '../design/scene.ts'
import { namePieces, sentencePieces } from '../text/breakLines.ts'
import { shapeLine } from '../text/shapeLine.ts'
import type { CertificateFonts, CertificateRecipient, CertificateTexts } from './certificate.ts'
import { type Fit, fitLines } from './fitLines.ts'
import { type Box, CENTRE, COLUMN_WIDTH, CONTENT, columnCentre, FOOT_TOP, QR_SIDE } from './geometry.ts'
import { type Layer, type PlacedText, placeCentred, placeLine, rule } from './layer.ts'
import { printable } from './printable.ts'
import type { SharedLayer } from './sharedLayer.ts'

export interface PersonalLayer extends Layer {
  /** The square the modules fill; its quiet zone is outside, and free. */
  readonly qr: Box | null
  /** Characters of the name that no font draws. */
  readonly missing: readonly string[]
}

export interface PersonalSettings {
  readonly texts: CertificateTexts
  readonly fonts: CertificateFonts
  readonly shared: SharedLayer
}

const NAME = { size: 50, wrappedSize: 34, maxLines: 4, leading: 1.14 } as const
/** From the rule up to the ink, and to the baseline if there is room. */
const NAME_CLEARANCE = 7
const NAME_BASELINE = 19
/** Baselines of the foot's small lines count from here. */
const LAST_BASELINE = CONTENT.bottom - 2
const ROW = 13.5
const QR_BOTTOM = CONTENT.bottom - 15

export function layOutPersonal(recipient: CertificateRecipient, settings: PersonalSettings): PersonalLayer {
  const name = printable(recipient.name, settings.fonts.strong)
  const check = recipient.qr === null ? checkByNumber(recipient.number, settings) : scanToCheck(settings)
  return {
    texts: [
      ...placeName(name.text, recipient.language, settings),
      ...placeDates(recipient, settings),
      ...check.texts,
    ],
    shapes: check.shapes,
    qr: check.qr,
    missing: name.missing,
  }
}

function placeName(name: string, language: string | null, { fonts, shared }: PersonalSettings): PlacedText[] {
  const zone = shared.name
  const fit: Fit = { ...NAME, width: zone.right - zone.left, height: zone.bottom - NAME_CLEARANCE - zone.top }
  const lines = fitLines(namePieces(name), fonts.strong, fit, language ? { lang: language } : {})
  const span = (lines.lines.length - 1) * lines.leading
  const lowest = zone.bottom - NAME_CLEARANCE - lines.below
  const last = Math.max(Math.min(zone.bottom - NAME_BASELINE, lowest), zone.top + lines.above + span)
  return placeCentred(lines, CENTRE, last - span, shared.palette.ink)
}

function placeDates(recipient: CertificateRecipient, settings: PersonalSettings): PlacedText[] {
  const { texts, fonts, shared } = settings
  const { ink, muted } = shared.palette
  const x = columnCentre('first', texts.dir)
  const row = (text: string, size: number, index: number, colour: Hex): PlacedText[] => {
    const options = { lang: texts.language, dir: texts.dir }
    const line = fitLines([text], fonts.text, { width: COLUMN_WIDTH, height: 12.5, size }, options)
    return placeCentred(line, x, LAST_BASELINE - index * ROW, colour)
  }
  const { dateText, validUntilText } = recipient
  const rows = [placeNumber(recipient.number, x, LAST_BASELINE, settings)]
  if (validUntilText !== null)
    rows.push(row(fill(texts.validUntil, validUntilText, texts.dir), 9.5, 1, muted))
  rows.push(row(fill(texts.issuedOn, dateText, texts.dir), 11, rows.length, ink))
  return rows.toReversed().flat()
}

const NUMBER_SIZE = 9.5

/** Label and number side by side, each in its own face; the label is read first. */
function placeNumber(number: string, x: number, y: number, settings: PersonalSettings): PlacedText[] {
  const { texts, fonts, shared } = settings
  const label = shapeLine(texts.numberLabel, fonts.text, { lang: texts.language, dir: texts.dir })
  const code = shapeLine(number, fonts.code, { dir: 'ltr' })
  const size = Math.min(NUMBER_SIZE, COLUMN_WIDTH / (label.width + 0.35 + code.width))
  const left = x - ((label.width + 0.35 + code.width) * size) / 2
  const [first, second] = texts.dir === 'ltr' ? [label, code] : [code, label]
  return [
    placeLine(first, size, left, y, shared.palette.muted, 'left'),
    placeLine(second, size, left + (first.width + 0.35) * size, y, shared.palette.muted, 'left'),
  ]
}

type Check = Layer & { readonly qr: Box | null }

function scanToCheck({ texts, fonts, shared }: PersonalSettings): Check {
  const x = columnCentre('last', texts.dir)
  const fit = { width: COLUMN_WIDTH, height: 12.5, size: 9.5 }
  const caption = fitLines([texts.scanToCheck], fonts.italic, fit, { lang: texts.language, dir: texts.dir })
  return {
    texts: placeCentred(caption, x, LAST_BASELINE, shared.palette.muted),
    shapes: [],
    qr: { left: x - QR_SIDE / 2, top: QR_BOTTOM - QR_SIDE, right: x + QR_SIDE / 2, bottom: QR_BOTTOM },
  }
}

/** Without a QR the number stands in its place, large enough to be read out over the telephone. */
function checkByNumber(number: string, { texts, fonts, shared }: PersonalSettings): Check {
  const x = columnCentre('last', texts.dir)
  const sentence = fitLines(
    sentencePieces(texts.checkByNumber, texts.language),
    fonts.italic,
    { width: COLUMN_WIDTH - 24, height: 60, size: 10.5, maxLines: 4, leading: 1.35 },
    { lang: texts.language, dir: texts.dir },
  )
  const code = fitLines(
    [number],
    fonts.code,
    { width: COLUMN_WIDTH - 24, height: 20, size: 15 },
    { dir: 'ltr' },
  )
  const span = (sentence.lines.length - 1) * sentence.leading
  const height = sentence.above + span + sentence.below + 10 + code.above
  const top = (FOOT_TOP + CONTENT.bottom - height) / 2
  const { muted, ink, accent } = shared.palette
  return {
    texts: [
      ...placeCentred(sentence, x, top + sentence.above, muted),
      ...placeCentred(code, x, top + height, ink),
    ],
    shapes: [rule(x - 88, x + 88, top - 14, accent), rule(x - 88, x + 88, top + height + 14, accent)],
    qr: null,
  }
}

/** Isolated in a line that runs right to left, so that a date keeps its own order (UAX #9, FSI and PDI). */
const fill = (template: string, date: string, dir: 'ltr' | 'rtl'): string =>
  template.replace('{date}', () => (dir === 'rtl' ? `\u2068${date}\u2069` : date))
