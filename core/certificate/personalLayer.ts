/** What is a recipient's own: the name, the dates, the number, and where the QR goes. */
import type { Hex } from '../design/scene.ts'
import { namePieces, sentencePieces } from '../text/breakLines.ts'
import { shapeLine } from '../text/shapeLine.ts'
import type { CertificateFonts, CertificateRecipient, CertificateTexts } from './certificate.ts'
import { type Fit, fitLines } from './fitLines.ts'
import {
  type Box,
  CENTRE,
  COLUMN_WIDTH,
  CONTENT,
  columnCentre,
  FOOT_TOP,
  QR_LARGEST_MODULE,
  QR_SIDE,
} from './geometry.ts'
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
/** A reader needs four modules of nothing around the code. */
const QUIET_BOTTOM = QR_BOTTOM + 4 * QR_LARGEST_MODULE
const NUMBER_SIZE = 9.5
const CODE_SIZE = 15
/** Between a label and its number, in ems. */
const LABEL_GAP = 0.35

/** Lays out one recipient after another. Lines that many of them have in common, such as the date, are shaped once. */
export function personalLayouts(
  settings: PersonalSettings,
): (recipient: CertificateRecipient) => PersonalLayer {
  const { texts, fonts, shared } = settings
  const { ink, muted, accent } = shared.palette
  const first = columnCentre('first', texts.dir)
  const last = columnCentre('last', texts.dir)
  const options = { lang: texts.language, dir: texts.dir }
  const label = shapeLine(texts.numberLabel, fonts.text, options)
  const caption = fitLines(
    [texts.scanToCheck],
    fonts.italic,
    { width: COLUMN_WIDTH, height: 12.5, size: 9.5 },
    options,
  )
  const scanToCheck: Check = {
    texts: placeCentred(caption, last, Math.max(LAST_BASELINE, QUIET_BOTTOM + caption.above), muted),
    shapes: [],
    qr: { left: last - QR_SIDE / 2, top: QR_BOTTOM - QR_SIDE, right: last + QR_SIDE / 2, bottom: QR_BOTTOM },
  }
  const dateLine = remembered((text: string, size: number) =>
    fitLines([text], fonts.text, { width: COLUMN_WIDTH, height: 12.5, size }, options),
  )

  return (recipient) => {
    const name = printable(recipient.name, fonts.strong)
    const check = recipient.qr === null ? checkByNumber(recipient.number) : scanToCheck
    return {
      texts: [...placeName(name.text, recipient.language), ...placeDates(recipient), ...check.texts],
      shapes: check.shapes,
      qr: check.qr,
      missing: name.missing,
    }
  }

  function placeName(name: string, language: string | null): PlacedText[] {
    const zone = shared.name
    const fit: Fit = {
      ...NAME,
      width: zone.right - zone.left,
      height: zone.bottom - NAME_CLEARANCE - zone.top,
    }
    const lines = fitLines(namePieces(name), fonts.strong, fit, language ? { lang: language } : {})
    const span = (lines.lines.length - 1) * lines.leading
    const lowest = zone.bottom - NAME_CLEARANCE - lines.below
    const baseline = Math.max(Math.min(zone.bottom - NAME_BASELINE, lowest), zone.top + lines.above + span)
    return placeCentred(lines, CENTRE, baseline - span, ink)
  }

  function placeDates({ dateText, validUntilText, number }: CertificateRecipient): PlacedText[] {
    const rows = [placeNumber(number)]
    const row = (template: string, date: string, size: number, colour: Hex): void => {
      const line = dateLine(fill(template, date, texts.dir), size)
      rows.unshift(placeCentred(line, first, LAST_BASELINE - rows.length * ROW, colour))
    }
    if (validUntilText !== null) row(texts.validUntil, validUntilText, 9.5, muted)
    row(texts.issuedOn, dateText, 11, ink)
    return rows.flat()
  }

  /** Label and number side by side, each in its own face; the label is read first. */
  function placeNumber(number: string): PlacedText[] {
    const code = shapeLine(number, fonts.code, { dir: 'ltr' })
    const width = label.width + LABEL_GAP + code.width
    const size = Math.min(NUMBER_SIZE, COLUMN_WIDTH / width)
    const [one, other] = texts.dir === 'ltr' ? [label, code] : [code, label]
    const left = first - (width * size) / 2
    return [
      placeLine(one, size, left, LAST_BASELINE, muted, 'left'),
      placeLine(other, size, left + (one.width + LABEL_GAP) * size, LAST_BASELINE, muted, 'left'),
    ]
  }

  /** Without a QR the number stands in its place, large enough to be read out over the telephone. */
  function checkByNumber(number: string): Check {
    const width = COLUMN_WIDTH - 24
    const fit: Fit = { width, height: 60, size: 10.5, maxLines: 4, leading: 1.35 }
    const sentence = fitLines(sentencePieces(texts.checkByNumber, texts.language), fonts.italic, fit, options)
    const code = fitLines([number], fonts.code, { width, height: 20, size: CODE_SIZE }, { dir: 'ltr' })
    const span = (sentence.lines.length - 1) * sentence.leading
    const height = sentence.above + span + sentence.below + 10 + code.above
    const top = (FOOT_TOP + CONTENT.bottom - height) / 2
    return {
      texts: [
        ...placeCentred(sentence, last, top + sentence.above, muted),
        ...placeCentred(code, last, top + height, ink),
      ],
      shapes: [
        rule(last - 88, last + 88, top - 14, accent),
        rule(last - 88, last + 88, top + height + 14, accent),
      ],
      qr: null,
    }
  }
}

type Check = Layer & { readonly qr: Box | null }

/** Isolated in a line that runs right to left, so that a date keeps its own order (UAX #9, FSI and PDI). */
const fill = (template: string, date: string, dir: 'ltr' | 'rtl'): string =>
  template.replace('{date}', () => (dir === 'rtl' ? `\u2068${date}\u2069` : date))

const MOST_REMEMBERED = 200

function remembered<Value>(
  make: (text: string, size: number) => Value,
): (text: string, size: number) => Value {
  const known = new Map<string, Value>()
  return (text, size) => {
    const key = `${size} ${text}`
    const value = known.get(key) ?? make(text, size)
    if (known.size < MOST_REMEMBERED) known.set(key, value)
    return value
  }
}
