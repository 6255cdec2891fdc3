/** Lists to sign, for what people were handed or that they were there: pages with the same head, in either direction. */
import type { CertificateFonts } from '../certificate/certificate.ts'
import type { Box } from '../certificate/geometry.ts'
import { type Layer, type PlacedText, placeLine, rule } from '../certificate/layer.ts'
import { printable } from '../certificate/printable.ts'
import type { Shape } from '../design/scene.ts'
import { namePieces, sentencePieces } from '../text/breakLines.ts'
import { shapeLine } from '../text/shapeLine.ts'
import type { FontStack } from '../text/typeface.ts'
import { fitSmall } from './fitSmall.ts'
import type { ListTexts } from './listWording.ts'
import { A4, MM, type Size } from './sheet.ts'

export type ListKind = 'sign-off' | 'attendance'

export interface ListHead {
  readonly kind: ListKind
  readonly texts: ListTexts
  /** What was issued: the name of the batch. */
  readonly title: string
  readonly issuer: string
  /** Where a badge can be checked; see `CertificateBatch`. */
  readonly checkAddress?: string | null
}

export interface ListRow {
  readonly name: string
  /** BCP 47 of the name, if known. */
  readonly language: string | null
  /** The certificate's; an attendance list has none. */
  readonly number: string
  readonly achievement: string
}

/** Somebody who comes without being on the list writes their own name. */
const BLANK: ListRow = { name: '', language: null, number: '', achievement: '' }

export interface ListPage {
  readonly rows: readonly ListRow[]
  /** Of the first row, counted from 1 over the whole list. */
  readonly first: number
  readonly page: number
  readonly pages: number
}

/** Its texts, and where in the list each of them belongs; a cell may be empty. */
export interface ListLayer extends Layer {
  readonly page: Size
  readonly title: readonly PlacedText[]
  readonly issuer: readonly PlacedText[]
  readonly headings: readonly (readonly PlacedText[])[]
  /** Cell by cell. */
  readonly rows: readonly (readonly (readonly PlacedText[])[])[]
  readonly foot: readonly PlacedText[]
  /** Around headings and rows. */
  readonly table: Box
}

const MARGIN = 16 * MM
const WIDTH = A4.width - 2 * MARGIN
/** Baselines. */
const TITLE_AT = MARGIN + 15
const SUBTITLE_AT = TITLE_AT + 17
const HEADINGS_AT = SUBTITLE_AT + 30
/** Above its baseline. */
const HEADING_RISES = 10
const ROWS_FROM = HEADINGS_AT + 7
const FOOT_AT = A4.height - MARGIN
/** High enough for a signature. */
const ROW = 13 * MM
export const ROWS_PER_PAGE = Math.floor((FOOT_AT - 16 - ROWS_FROM) / ROW)

/** Of a row, from its top. */
const FIRST_BASELINE = 16

const GAP = 3 * MM
interface Columns {
  readonly count: Column
  readonly name: Column
  /** What was given, or when they came. */
  readonly middle: Column
  /** Takes the rest. */
  readonly signature: Column
}

/** From where reading begins. */
const columns = (name: number, middle: number): Columns => ({
  count: { from: 0, width: 9 * MM },
  name: { from: 9 * MM + GAP, width: name },
  middle: { from: 9 * MM + name + 2 * GAP, width: middle },
  signature: { from: 9 * MM + name + middle + 3 * GAP, width: WIDTH - 9 * MM - name - middle - 3 * GAP },
})

const COLUMNS: Readonly<Record<ListKind, Columns>> = {
  'sign-off': columns(62 * MM, 42 * MM),
  attendance: columns(78 * MM, 24 * MM),
}

const INK = '#1a1a1a'
const MUTED = '#5a5a5a'
const FAINT = '#c4c4c4'

export function layOutListPage(head: ListHead, page: ListPage, fonts: CertificateFonts): ListLayer {
  const { texts, kind } = head
  const { count, name, middle, signature } = COLUMNS[kind]
  const rows = kind === 'attendance' && page.page === page.pages ? filled(page.rows) : page.rows
  const pen = penFor(texts.dir)
  const [title, issuer, ...headings] = headOf().map((text) => [text])
  const foot = footOf()
  const cells: PlacedText[][][] = []
  const shapes: Shape[] = [pen.rule(0, WIDTH, ROWS_FROM, INK, 0.9)]
  rows.forEach((row, i) => {
    cells.push(cellsOf(row, page.first + i, ROWS_FROM + i * ROW))
    const bottom = ROWS_FROM + (i + 1) * ROW
    for (const { from, width } of kind === 'attendance' ? [middle, signature] : [signature])
      shapes.push(pen.rule(from, from + width, bottom, MUTED, 0.6))
    const faintTo = kind === 'attendance' ? middle.from : signature.from
    shapes.push(pen.rule(0, faintTo - GAP, bottom, FAINT, 0.5))
  })
  const all = [...title!, ...issuer!, ...headings.flat(), ...cells.flat(2), ...foot]
  const table = {
    left: MARGIN,
    top: HEADINGS_AT - HEADING_RISES,
    right: A4.width - MARGIN,
    bottom: ROWS_FROM + rows.length * ROW,
  }
  return { texts: all, shapes, page: A4, title: title!, issuer: issuer!, headings, rows: cells, foot, table }

  function headOf(): PlacedText[] {
    return [
      pen.text(head.title, fonts.strong, { from: 0, width: WIDTH }, TITLE_AT, 18, INK),
      pen.text(
        `${kind === 'attendance' ? texts.attendance : texts.title} · \u2068${head.issuer}\u2069`,
        fonts.text,
        { from: 0, width: WIDTH },
        SUBTITLE_AT,
        11,
        MUTED,
      ),
      pen.text(texts.number, fonts.text, count, HEADINGS_AT, 9.5, MUTED),
      pen.text(texts.name, fonts.text, name, HEADINGS_AT, 9.5, MUTED),
      pen.text(kind === 'attendance' ? texts.time : texts.badge, fonts.text, middle, HEADINGS_AT, 9.5, MUTED),
      pen.text(texts.signature, fonts.text, signature, HEADINGS_AT, 9.5, MUTED),
    ]
  }

  function footOf(): PlacedText[] {
    const line = shapeLine(`${page.page} / ${page.pages}`, fonts.code, { dir: 'ltr' })
    const { checkAddress } = head
    const place = { from: 0, width: WIDTH / 2 - 15 * MM }
    return [
      placeLine(line, 8.5, A4.width / 2, FOOT_AT, MUTED),
      ...(checkAddress ? [pen.text(checkAddress, fonts.text, place, FOOT_AT, 8.5, MUTED, 'ltr')] : []),
    ]
  }

  /** The last one is left for the signature. */
  function cellsOf(row: ListRow, index: number, top: number): PlacedText[][] {
    const person = printable(row.name, fonts.strong).text
    const height = kind === 'attendance' ? ROW - 8 : ROW - 17.5
    const called = pen.lines(namePieces(person), fonts.strong, name, top + 3, height, 12, row.language)
    const counted = [pen.text(String(index), fonts.code, count, top + FIRST_BASELINE, 9, MUTED)]
    if (kind === 'attendance') return [counted, called, [], []]
    const number = pen.text(row.number, fonts.code, name, top + ROW - 5.5, 7.5, MUTED, 'ltr')
    return [counted, [...called, number], given(row, top), []]
  }

  function given(row: ListRow, top: number): PlacedText[] {
    const achievement = printable(row.achievement, fonts.text).text
    const pieces = sentencePieces(achievement, texts.language)
    return pen.lines(pieces, fonts.text, middle, top + 2, ROW - 4, 9.5, texts.language)
  }
}

/** To the end of the page. */
const filled = (rows: readonly ListRow[]): ListRow[] =>
  Array.from({ length: ROWS_PER_PAGE }, (_, i) => rows[i] ?? BLANK)

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
