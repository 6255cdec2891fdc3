/** A list on which people sign for what they were handed: page after page with the same head, in either direction. */
import type { CertificateFonts } from '../certificate/certificate.ts'
import { type Layer, type PlacedText, placeLine, rule } from '../certificate/layer.ts'
import { printable } from '../certificate/printable.ts'
import type { Shape } from '../design/scene.ts'
import { namePieces, sentencePieces } from '../text/breakLines.ts'
import { shapeLine } from '../text/shapeLine.ts'
import type { FontStack } from '../text/typeface.ts'
import { fitSmall } from './fitSmall.ts'
import type { ListTexts } from './listWording.ts'
import { A4, MM, type Size } from './sheet.ts'

export interface ListHead {
  readonly texts: ListTexts
  /** What was issued: the name of the batch. */
  readonly title: string
  readonly issuer: string
}

export interface ListRow {
  readonly name: string
  /** BCP 47 of the name, if known. */
  readonly language: string | null
  /** The certificate's. */
  readonly number: string
  readonly achievement: string
}

export interface ListPage {
  readonly rows: readonly ListRow[]
  /** Of the first row, counted from 1 over the whole list. */
  readonly first: number
  readonly page: number
  readonly pages: number
}

export interface ListLayer extends Layer {
  readonly page: Size
}

const MARGIN = 16 * MM
const WIDTH = A4.width - 2 * MARGIN
/** Baselines. */
const TITLE_AT = MARGIN + 15
const SUBTITLE_AT = TITLE_AT + 17
const HEADINGS_AT = SUBTITLE_AT + 30
const ROWS_FROM = HEADINGS_AT + 7
const FOOT_AT = A4.height - MARGIN
/** High enough for a signature. */
const ROW = 13 * MM
export const ROWS_PER_PAGE = Math.floor((FOOT_AT - 16 - ROWS_FROM) / ROW)

/** Of a row, from its top. */
const FIRST_BASELINE = 16

const GAP = 3 * MM
/** From where reading begins; the signature takes the rest. */
const COLUMNS = {
  count: { from: 0, width: 9 * MM },
  name: { from: 9 * MM + GAP, width: 62 * MM },
  badge: { from: 71 * MM + 2 * GAP, width: 42 * MM },
  signature: { from: 113 * MM + 3 * GAP, width: WIDTH - 113 * MM - 3 * GAP },
} as const

const INK = '#1a1a1a'
const MUTED = '#5a5a5a'
const FAINT = '#c4c4c4'

export function layOutListPage(head: ListHead, page: ListPage, fonts: CertificateFonts): ListLayer {
  const { texts } = head
  const pen = penFor(texts.dir)
  const placed: PlacedText[] = [...headOf(), ...footOf()]
  const shapes: Shape[] = [pen.rule(0, WIDTH, ROWS_FROM, INK, 0.9)]
  page.rows.forEach((row, i) => {
    placed.push(...rowOf(row, page.first + i, ROWS_FROM + i * ROW))
    const bottom = ROWS_FROM + (i + 1) * ROW
    const { from, width } = COLUMNS.signature
    shapes.push(pen.rule(0, from - GAP, bottom, FAINT, 0.5), pen.rule(from, from + width, bottom, MUTED, 0.6))
  })
  return { texts: placed, shapes, page: A4 }

  function headOf(): PlacedText[] {
    const { count, name, badge, signature } = COLUMNS
    return [
      pen.text(head.title, fonts.strong, { from: 0, width: WIDTH }, TITLE_AT, 18, INK),
      pen.text(
        `${texts.title} · \u2068${head.issuer}\u2069`,
        fonts.text,
        { from: 0, width: WIDTH },
        SUBTITLE_AT,
        11,
        MUTED,
      ),
      pen.text(texts.number, fonts.text, count, HEADINGS_AT, 9.5, MUTED),
      pen.text(texts.name, fonts.text, name, HEADINGS_AT, 9.5, MUTED),
      pen.text(texts.badge, fonts.text, badge, HEADINGS_AT, 9.5, MUTED),
      pen.text(texts.signature, fonts.text, signature, HEADINGS_AT, 9.5, MUTED),
    ]
  }

  function footOf(): PlacedText[] {
    const line = shapeLine(`${page.page} / ${page.pages}`, fonts.code, { dir: 'ltr' })
    return [placeLine(line, 8.5, A4.width / 2, FOOT_AT, MUTED)]
  }

  function rowOf(row: ListRow, count: number, top: number): PlacedText[] {
    const name = printable(row.name, fonts.strong)
    const achievement = printable(row.achievement, fonts.text)
    const numberAt = top + ROW - 5.5
    return [
      pen.text(String(count), fonts.code, COLUMNS.count, top + FIRST_BASELINE, 9, MUTED),
      ...pen.lines(namePieces(name.text), fonts.strong, COLUMNS.name, top + 3, ROW - 17.5, 12, row.language),
      pen.text(row.number, fonts.code, COLUMNS.name, numberAt, 7.5, MUTED, 'ltr'),
      ...pen.lines(
        sentencePieces(achievement.text, texts.language),
        fonts.text,
        COLUMNS.badge,
        top + 2,
        ROW - 4,
        9.5,
        texts.language,
      ),
    ]
  }
}

interface Column {
  readonly from: number
  readonly width: number
}

/** Sets texts and rules in columns counted from where the page begins to be read. */
function penFor(dir: 'ltr' | 'rtl') {
  const anchor = dir === 'ltr' ? 'left' : 'right'
  const xOf = (from: number): number => (dir === 'ltr' ? MARGIN + from : A4.width - MARGIN - from)
  return {
    /** One line on a baseline, as large as the column allows. */
    text(
      text: string,
      stack: FontStack,
      { from, width }: Column,
      y: number,
      size: number,
      colour: string,
      direction = dir,
    ): PlacedText {
      const line = shapeLine(printable(text, stack).text, stack, { dir: direction })
      const fitted = Math.min(size, width / Math.max(line.width, 0.001))
      return placeLine(line, fitted, xOf(from), y, colour, anchor)
    },
    /** One line on the row's baseline if it can be, else two in the middle of the height. */
    lines(
      pieces: readonly string[],
      stack: FontStack,
      { from, width }: Column,
      top: number,
      height: number,
      size: number,
      lang: string | null,
    ): PlacedText[] {
      const fit = { width, height, size, wrappedSize: size * 0.8, maxLines: 2, leading: 1.15 }
      const fitted = fitSmall(pieces, stack, fit, lang ? { lang } : {})
      const { above, below, leading } = fitted
      const span = (fitted.lines.length - 1) * leading
      const middle = (height - above - span - below) / 2 + above
      const lowest = Math.max(height - below - 1, above)
      const first = top + (span > 0 ? middle : Math.min(Math.max(FIRST_BASELINE - 2, above), lowest))
      return fitted.lines.map((line, i) =>
        placeLine(line, fitted.size, xOf(from), first + i * leading, INK, anchor),
      )
    },
    rule(from: number, to: number, y: number, colour: string, width: number): Shape {
      const [one, other] = [xOf(from), xOf(to)]
      return rule(Math.min(one, other), Math.max(one, other), y, colour, width)
    },
  }
}
