/** What is a recipient's own: the name, the dates, the number, and where the QR goes. */
import { namePieces, sentencePieces } from '../text/breakLines.ts'
import { type Glyph, type Line, shapeLine } from '../text/shapeLine.ts'
import type { CertificateFonts, CertificateRecipient, CertificateTexts } from './certificate.ts'
import { type Fit, type FittedLines, fitLines } from './fitLines.ts'
import { type Area, type Box, QR_LARGEST_MODULE, QR_SIDE, startOf, widthOf } from './geometry.ts'
import {
  inRole,
  type Layer,
  type PageLayer,
  type PlacedText,
  placeLine,
  placeLines,
  ruleIn,
} from './layer.ts'
import { printable } from './printable.ts'
import { remembered, rememberedDates } from './remembered.ts'
import type { AreasLayer } from './sharedLayer.ts'
import { signedHeight } from './signatureBlock.ts'

export interface PersonalLayer extends PageLayer {
  /** The square the modules fill; its quiet zone is outside, and free. */
  readonly qr: Box | null
  /** Characters of the name that no font draws. */
  readonly missing: readonly string[]
  /** Parts of the page in the person's own language, which is said to whoever reads aloud. */
  readonly inOwnLanguage: ReadonlySet<string>
  /** Parts that this person's page does not have. */
  readonly leftOut: ReadonlySet<string>
}

export interface PersonalSettings {
  readonly texts: CertificateTexts
  readonly fonts: CertificateFonts
  readonly shared: AreasLayer
}

const OWN_LANGUAGE: ReadonlySet<string> = new Set(['name'])
const NOTHING: ReadonlySet<string> = new Set()
const NAME = { maxLines: 4, leading: 1.14 } as const
/** From the rule up to the ink, and to the baseline if there is room; the latter as a part of the strip. */
const NAME_CLEARANCE = 7
/** Of these, above a name on several lines, which would touch what is read before it. */
const ABOVE_LINES = { onRule: 2, free: 4.5 } as const
const NAME_BASELINE = 19 / 71
/** The foot's small lines end this far above the bottom of their areas. */
const LAST_BASELINE = 2
const CAPTION_ROW = 11
const QR_BOTTOM = 15
/** A reader needs four modules of nothing around the code. */
const QUIET = 4 * QR_LARGEST_MODULE
const NUMBER_SIZE = 9.5
const ADDRESS_SIZE = 8.5
const CODE_SIZE = 15
/** Between a label and its number, in ems, and between these and what is said of a reprint. */
const LABEL_GAP = 0.35
const REPRINT_GAP = 0.9
/** Against the number: it is no part of what is awarded. */
const REPRINT_SCALE = 0.88
const CHECK_RULE = 176

/** Lays out one recipient after another. Lines that many of them have in common, such as the date, are shaped once. */
export function personalLayouts(
  settings: PersonalSettings,
): (recipient: CertificateRecipient) => PersonalLayer {
  const { texts, fonts, shared } = settings
  const { template, palette, secondTexts, checkAddress } = shared
  const rowHeight = shared.rows.height
  const { ink, muted, accent } = palette
  const { sizes } = template
  const { body, signature, check: checkArea } = template.areas
  const captionScale = Math.max(SMALLEST_CAPTION, Math.min(1, sizes.foot))
  const languages = secondTexts ? [texts, secondTexts] : [texts]
  const options = { lang: texts.language, dir: texts.dir }
  const label = shapeLine(texts.numberLabel, fonts.text, options)
  const scanToCheck = captionedQr('scanToCheck')
  const scanShortForm = captionedQr('scanShortForm')
  const reprintMark = remembered((text: string, _size: number) => shapeLine(text, fonts.text, options))
  const dateLine = remembered((text: string, size: number) =>
    fitLines(
      [text],
      fonts.text,
      { width: widthOf(signature), height: (rowHeight - 1) * sizes.foot, size },
      options,
    ),
  )
  const datesOf = rememberedDates(placeDates)
  const letter = remembered((char: string, _size: number) => shapeLine(char, fonts.code, { dir: 'ltr' }))

  return (recipient) => {
    const name = printable(recipient.name, fonts.strong)
    const captioned = recipient.isShortForm ? scanShortForm : scanToCheck
    const check = recipient.qr === null ? checkByNumber(recipient.number) : captioned
    return {
      page: shared.page,
      texts: [
        ...placeName(name.text, recipient.language),
        ...datesOf(recipient),
        ...placeNumber(recipient, signature.bottom - LAST_BASELINE),
        ...check.texts,
      ],
      shapes: check.shapes,
      qr: check.qr,
      missing: name.missing,
      inOwnLanguage: OWN_LANGUAGE,
      leftOut: NOTHING,
    }
  }

  function placeName(name: string, language: string | null): PlacedText[] {
    const zone = shared.name
    const strip = zone.bottom - zone.top
    const scale = strip / sizes.nameStrip
    const fit: Fit = {
      ...NAME,
      size: sizes.name * scale,
      wrappedSize: sizes.nameWrapped * scale,
      width: zone.right - zone.left,
      height: strip - NAME_CLEARANCE,
    }
    const lines = fitLines(namePieces(name), fonts.strong, fit, language ? { lang: language } : {})
    const span = (lines.lines.length - 1) * lines.leading
    if (span > 0) return inRole('name', placeLines(lines, body, firstOfLines(lines, span), ink))
    const lowest = zone.bottom - NAME_CLEARANCE - lines.below
    const baseline = Math.max(Math.min(zone.bottom - NAME_BASELINE * strip, lowest), zone.top + lines.above)
    return inRole('name', placeLines(lines, body, baseline, ink))
  }

  /** In the middle of the strip, by its ink. */
  function firstOfLines({ above, below }: FittedLines, span: number): number {
    const { top, bottom } = shared.name
    const over = template.hasNameRule ? ABOVE_LINES.onRule : ABOVE_LINES.free
    const free = bottom - top - NAME_CLEARANCE - above - span - below
    return top + over + free / 2 + above
  }

  /** Above the number, from the bottom up: each date with the second language below the first. */
  function placeDates(recipient: CertificateRecipient): PlacedText[] {
    const bottom = signature.bottom - LAST_BASELINE
    const rows: PlacedText[][] = []
    const row = (
      of: CertificateTexts,
      what: 'issuedOn' | 'validUntil' | 'activity',
      date: string,
      size: number,
    ): void => {
      const line = dateLine(fill(of[what], date, of.dir), size * sizes.foot)
      const colour = size === DATE_SIZE ? ink : muted
      rows.push(placeLines(line, signature, bottom - (rows.length + 1) * rowHeight * sizes.foot, colour))
    }
    const dates = [recipient, ...(secondTexts && recipient.secondDates ? [recipient.secondDates] : [])]
    for (const [i, { validUntilText }] of [...dates.entries()].reverse())
      if (validUntilText !== null) row(languages[i]!, 'validUntil', validUntilText, NUMBER_SIZE)
    for (const [i, { activityText }] of [...dates.entries()].reverse())
      if (activityText) row(languages[i]!, 'activity', activityText, NUMBER_SIZE)
    for (const [i, { dateText }] of [...dates.entries()].reverse())
      row(languages[i]!, 'issuedOn', dateText, i === 0 ? DATE_SIZE : NUMBER_SIZE)
    return recurring(inRole('signature', rows.reverse().flat()))
  }

  /** Label, number and what is said of a reprint side by side, each in its own face; the label is read first. */
  function placeNumber({ number, reprintedOn }: CertificateRecipient, baseline: number): PlacedText[] {
    const words = [
      { line: label, gap: 0, scale: 1 },
      { line: spelled(number), gap: LABEL_GAP, scale: 1 },
    ]
    if (reprintedOn) {
      const mark = reprintMark(fill(texts.reprint, reprintedOn, texts.dir), 0)
      words.push({ line: mark, gap: REPRINT_GAP, scale: REPRINT_SCALE })
    }
    const width = words.reduce((sum, { line, gap, scale }) => sum + gap + line.width * scale, 0)
    const size = Math.min(NUMBER_SIZE * sizes.foot, widthOf(signature) / width)
    const start = startOf(signature, width * size)
    let read = 0
    const placed = words.map(({ line, gap, scale }) => {
      const from = read + gap
      read = from + line.width * scale
      const left = texts.dir === 'ltr' ? from : width - read
      return placeLine(line, size * scale, start + left * size, baseline, muted, 'left')
    })
    return inRole('signature', placed)
  }

  /** A number in letters that were shaped once: it is code, not a word, so that they need no kerning. */
  function spelled(number: string): Line {
    const glyphs: Glyph[] = []
    let width = 0
    for (let cluster = 0; cluster < number.length; cluster++) {
      const line = letter(number[cluster]!, 0)
      for (const glyph of line.glyphs) glyphs.push({ ...glyph, cluster })
      width += line.width
    }
    return { text: number, glyphs, width, ltr: true }
  }

  /**
   * The code with what to do with it below, in each language, and where. At the edge of its area, not counting the quiet
   * zone.
   */
  function captionedQr(caption: 'scanToCheck' | 'scanShortForm'): Check {
    const fit = { width: widthOf(checkArea), height: 12.5, size: NUMBER_SIZE * captionScale }
    const rows = languages.map((some) =>
      fitLines([some[caption]], fonts.italic, fit, { lang: some.language, dir: some.dir }),
    )
    rows.push(...addressLine(widthOf(checkArea)))
    const bottom = checkArea.bottom - QR_BOTTOM - (rows.length - 1) * CAPTION_ROW
    const left = startOf(checkArea, QR_SIDE)
    const first = Math.max(bottom + QR_BOTTOM - LAST_BASELINE, bottom + QUIET + rows[0]!.above)
    const placed = rows.flatMap((row, i) => placeLines(row, checkArea, first + i * CAPTION_ROW, muted))
    return {
      texts: recurring(inRole('check', placed)),
      shapes: [],
      qr: { left, top: bottom - QR_SIDE, right: left + QR_SIDE, bottom },
    }
  }

  function addressLine(width: number): FittedLines[] {
    if (checkAddress === null) return []
    const fit = { width, height: 12.5, size: ADDRESS_SIZE * captionScale }
    return [fitLines([checkAddress], fonts.text, fit, { dir: 'ltr' })]
  }

  /** Without a QR the number stands in its place, large enough to be read out over the telephone. */
  function checkByNumber(number: string): Check {
    const width = Math.min(CHECK_RULE - 10, widthOf(checkArea))
    const left = startOf(checkArea, width)
    const column: Area = { ...checkArea, left, right: left + width }
    const sentences = languages.map((some) => {
      const fit: Fit = {
        width,
        height: 60 / languages.length,
        size: Math.max(SMALLEST_SENTENCE, 10.5 * captionScale),
        maxLines: 4,
        leading: 1.35,
      }
      const pieces = sentencePieces(some.checkByNumber, some.language)
      const lines = fitLines(pieces, fonts.italic, fit, { lang: some.language, dir: some.dir })
      return { lines, height: lines.above + (lines.lines.length - 1) * lines.leading + lines.below }
    })
    const code = fitLines(
      [number],
      fonts.code,
      { width, height: 20, size: CODE_SIZE * captionScale },
      { dir: 'ltr' },
    )
    const address = addressLine(width)
    const height = sentences.reduce(
      (sum, one) => sum + one.height + SENTENCE_GAP,
      code.above + address.length * ADDRESS_ROW,
    )
    const apart = RULES_APART * captionScale
    // Level with the rule that is signed on, if that leaves room enough.
    const lowest = checkArea.bottom - LAST_BASELINE - apart - height
    const level = signature.bottom - signedHeight(shared.rows) * sizes.foot + apart
    const middle = (checkArea.top + checkArea.bottom - height) / 2
    const top = template.hasCodeCard ? middle : Math.max(checkArea.top + apart, Math.min(level, lowest))
    const placed: PlacedText[] = []
    let y = top
    for (const { lines, height: tall } of sentences) {
      placed.push(...placeLines(lines, column, y + lines.above, muted))
      y += tall + SENTENCE_GAP
    }
    return {
      texts: inRole('check', [
        ...placed,
        ...placeLines(code, column, y + code.above, ink),
        ...address.flatMap((line) => placeLines(line, column, y + code.above + ADDRESS_ROW, muted)),
      ]),
      shapes: [
        ruleIn(checkArea, CHECK_RULE, top - apart, accent),
        ruleIn(checkArea, CHECK_RULE, top + height + apart, accent),
      ],
      qr: null,
    }
  }
}

const DATE_SIZE = 11
const SENTENCE_GAP = 10
const SMALLEST_SENTENCE = 9.4
/** From the rules to the words between them. */
const RULES_APART = 14
/** What is said of the code, against its size on a whole page. */
const SMALLEST_CAPTION = 0.8
/** From the number down to the address. */
const ADDRESS_ROW = 15

type Check = Layer & { readonly qr: Box | null }

/** Isolated in a line that runs right to left, so that a date keeps its own order (UAX #9, FSI and PDI). */
const fill = (template: string, date: string, dir: 'ltr' | 'rtl'): string =>
  template.replace('{date}', () => (dir === 'rtl' ? `\u2068${date}\u2069` : date))

/** Kept, so that a painter may keep what it makes of them. */
const recurring = (texts: readonly PlacedText[]): PlacedText[] =>
  texts.map((text) => ({ ...text, recurs: true }))
