/** What is a recipient's own: the name, the dates, the number, and where the QR goes. */
import { namePieces, sentencePieces } from '../text/breakLines.ts'
import type { CertificateFonts, CertificateRecipient, CertificateTexts } from './certificate.ts'
import { fitLines } from './fitLines.ts'
import { type Box, CENTRE, COLUMN_WIDTH, CONTENT, columnCentre, FOOT_TOP, QR_SIDE } from './geometry.ts'
import { type Layer, type PlacedText, placeCentred, rule } from './layer.ts'
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

const NAME_SIZE = 50
const NAME_WRAPPED_SIZE = 34
/** From the rule up to the ink, and to the baseline if there is room. */
const NAME_CLEARANCE = 7
const NAME_BASELINE = 19

export function layOutPersonal(recipient: CertificateRecipient, settings: PersonalSettings): PersonalLayer {
  const { texts, fonts, shared } = settings
  const name = printable(recipient.name, fonts.strong)
  const foot = [...placeName(name.text, recipient, settings), ...placeDates(recipient, settings)]
  const x = columnCentre('last', texts.dir)
  if (recipient.qr !== null) {
    const caption = small(texts.scanToCheck, 'italic', 9.5, 12)
    const bottom = CONTENT.bottom - 15
    return {
      texts: [...foot, ...placeCentred(caption, x, CONTENT.bottom - 2, shared.palette.muted)],
      shapes: [],
      qr: { left: x - QR_SIDE / 2, top: bottom - QR_SIDE, right: x + QR_SIDE / 2, bottom },
      missing: name.missing,
    }
  }
  const sentence = fitLines(
    sentencePieces(fill(texts, 'checkByNumber', recipient.number), texts.language),
    fonts.text,
    { width: COLUMN_WIDTH - 20, height: 84, size: 11, maxLines: 6, leading: 1.35 },
    { lang: texts.language, dir: texts.dir },
  )
  const height = sentence.above + sentence.below + (sentence.lines.length - 1) * sentence.leading
  const middle = (FOOT_TOP + CONTENT.bottom) / 2
  return {
    texts: [...foot, ...placeCentred(sentence, x, middle - height / 2 + sentence.above, shared.palette.ink)],
    shapes: [-1, 1].map((side) =>
      rule(x - 88, x + 88, middle + side * (height / 2 + 12), shared.palette.accent),
    ),
    qr: null,
    missing: name.missing,
  }

  function small(text: string, font: keyof CertificateFonts, size: number, height: number) {
    return fitLines(
      [text],
      fonts[font],
      { width: COLUMN_WIDTH, height, size },
      { lang: texts.language, dir: texts.dir },
    )
  }
}

function placeName(
  name: string,
  { language }: CertificateRecipient,
  { fonts, shared }: PersonalSettings,
): PlacedText[] {
  const zone = shared.name
  const height = zone.bottom - NAME_CLEARANCE - zone.top
  const fitted = fitLines(
    namePieces(name),
    fonts.strong,
    {
      width: zone.right - zone.left,
      height,
      size: NAME_SIZE,
      wrappedSize: NAME_WRAPPED_SIZE,
      maxLines: 4,
      leading: 1.14,
    },
    language ? { lang: language } : {},
  )
  const span = (fitted.lines.length - 1) * fitted.leading
  const lowest = zone.bottom - NAME_CLEARANCE - fitted.below
  const last = Math.max(Math.min(zone.bottom - NAME_BASELINE, lowest), zone.top + fitted.above + span)
  return placeCentred(fitted, CENTRE, last - span, shared.palette.ink)
}

function placeDates(
  { dateText, validUntilText, number }: CertificateRecipient,
  settings: PersonalSettings,
): PlacedText[] {
  const { texts, fonts, shared } = settings
  const { ink, muted } = shared.palette
  const x = columnCentre('first', texts.dir)
  const rows = [
    { text: fill(texts, 'issuedOn', dateText), size: 11, colour: ink },
    ...(validUntilText === null
      ? []
      : [{ text: fill(texts, 'validUntil', validUntilText), size: 9.5, colour: muted }]),
    { text: fill(texts, 'number', number), size: 9.5, colour: muted },
  ]
  return rows.flatMap(({ text, size, colour }, i) => {
    const fit = { width: COLUMN_WIDTH, height: 12, size }
    const line = fitLines([text], fonts.text, fit, { lang: texts.language, dir: texts.dir })
    return placeCentred(line, x, CONTENT.bottom - 2 - (rows.length - 1 - i) * 13.5, colour)
  })
}

type Template = 'issuedOn' | 'validUntil' | 'number' | 'checkByNumber'

/** Isolated in a line that runs right to left, so that the value keeps its own order (UAX #9, FSI and PDI). */
function fill(texts: CertificateTexts, template: Template, value: string): string {
  const isolated = texts.dir === 'rtl' ? `\u2068${value}\u2069` : value
  return texts[template].replace(/\{(?:date|number)\}/, () => isolated)
}
