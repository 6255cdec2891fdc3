/** Paragraphs and lists of criteria, set in one size. */
import type { Hex, Shape } from '../design/scene.ts'
import { sentencePieces, wrapBalanced } from '../text/breakLines.ts'
import { type Line, shapeLine, type TextOptions } from '../text/shapeLine.ts'
import type { FontStack } from '../text/typeface.ts'
import type { CertificateFonts, CertificateTexts } from './certificate.ts'
import type { CertificatePalette } from './certificatePalette.ts'
import type { CriteriaBlock } from './criteria.ts'
import { directionOf } from './direction.ts'
import { letters } from './fitLines.ts'
import { type Area, anchorOf, startOf, widthOf } from './geometry.ts'
import { inkExtents } from './inkExtents.ts'
import { diamond, type Layer, type PlacedText, placeLine } from './layer.ts'

export interface CriteriaSettings {
  readonly texts: CertificateTexts
  readonly fonts: CertificateFonts
  readonly palette: CertificatePalette
  readonly area: Area
}

export type CriteriaItem = Extract<CriteriaBlock, { kind: 'item' }>

export interface Section {
  readonly height: number
  /** At the area's edge, below `top`. */
  place(top: number): Layer
}

const LEADING = 1.32
const COLUMN_GAP = 28
/** A bullet or number and the space after it, in ems. */
const INDENT = 1.5

export function paragraph(
  text: string,
  size: number,
  stack: FontStack,
  settings: CriteriaSettings,
  colour: Hex,
): Section {
  const lines = wrap(text, size, stack, widthOf(settings.area), settings.texts)
  const { leading, rise } = stripOf(lines, size)
  return {
    height: lines.length * leading,
    place: (top) => ({
      texts: lines.map((line, i) =>
        placeLine(line, size, anchorOf(settings.area), top + rise + i * leading, colour, settings.area.edge),
      ),
      shapes: [],
    }),
  }
}

/** Fewer items than this stand in one column: a column of one looks like a mistake. */
export const ITEMS_FOR_COLUMNS = 4

/** Lines begin at one edge, and the block as a whole stands at the area's. */
export function list(
  items: readonly CriteriaItem[],
  size: number,
  columnsWanted: 1 | 2,
  settings: CriteriaSettings,
): Section {
  const { texts, fonts, palette } = settings
  const columns = items.length < ITEMS_FOR_COLUMNS ? 1 : columnsWanted
  const indent = INDENT * size
  const columnWidth = (widthOf(settings.area) - (columns - 1) * COLUMN_GAP) / columns
  const wrapped = items.map((item) => wrap(item.text, size, fonts.text, columnWidth - indent, texts))
  const { leading, rise } = stripOf(wrapped.flat(), size)
  const gap = size * 0.18
  const groups = inColumns(wrapped, columns)
  const widths = groups.map(
    (group) => Math.max(...group.flatMap(({ lines }) => lines.map((line) => line.width))) * size + indent,
  )
  const heights = groups.map((group) =>
    group.reduce((sum, { lines }) => sum + lines.length * leading + gap, -gap),
  )
  const total = widths.reduce((sum, width) => sum + width + COLUMN_GAP, -COLUMN_GAP)
  const towards = texts.dir === 'ltr' ? 1 : -1
  return {
    height: Math.max(...heights),
    place(top) {
      const placed: PlacedText[] = []
      const shapes: Shape[] = []
      const left = startOf(settings.area, total)
      let start = towards > 0 ? left : left + total
      groups.forEach((group, column) => {
        let y = top + rise
        for (const { index, lines } of group) {
          const { marker } = items[index]!
          if (marker) placed.push(besideItem(marker, start + towards * (indent - 0.4 * size), y))
          else
            shapes.push(diamond(start + towards * 0.55 * size, y - 0.24 * size, 0.17 * size, palette.accent))
          for (const line of lines) {
            placed.push(
              placeLine(line, size, start + towards * indent, y, palette.ink, towards > 0 ? 'left' : 'right'),
            )
            y += leading
          }
          y += gap
        }
        start += towards * (widths[column]! + COLUMN_GAP)
      })
      return { texts: placed, shapes }
    },
  }

  function besideItem(marker: string, x: number, y: number): PlacedText {
    const line = shapeLine(marker, fonts.text, { lang: texts.language, dir: texts.dir })
    return placeLine(line, size, x, y, palette.muted, towards > 0 ? 'right' : 'left')
  }
}

interface ColumnItem {
  readonly index: number
  readonly lines: readonly Line[]
}

/** Down the first column, then the next, so that the longest column is as short as can be. */
function inColumns(items: readonly (readonly Line[])[], columns: number): ColumnItem[][] {
  const all = items.map((lines, index): ColumnItem => ({ index, lines }))
  if (columns === 1) return [all]
  const count = (part: readonly ColumnItem[]): number =>
    part.reduce((sum, { lines }) => sum + lines.length, 0)
  let split = 1
  while (split < all.length - 1 && count(all.slice(0, split)) < count(all.slice(split))) split++
  return [all.slice(0, split), all.slice(split)]
}

/** Lines no wider than this; a word that is, such as a web address, is broken anywhere. */
export function wrap(
  text: string,
  size: number,
  stack: FontStack,
  width: number,
  texts: CertificateTexts,
  breakLines = wrapBalanced,
): Line[] {
  const options: TextOptions = { lang: texts.language, dir: directionOf(text, texts.dir) }
  const room = width / size
  const pieces = sentencePieces(text, texts.language).flatMap((piece) =>
    piece.length > 12 && shapeLine(piece.trim(), stack, options).width > room ? letters(piece) : [piece],
  )
  return breakLines(pieces, stack, room, options)
}

/** The strip each line stands in, and how far its baseline lies below the strip's top. Marks that stack make it taller. */
export function stripOf(lines: readonly Line[], size: number): { leading: number; rise: number } {
  const inks = lines.map(inkExtents)
  const above = Math.max(0.7, ...inks.map((ink) => ink.above))
  const below = Math.max(0.24, ...inks.map((ink) => ink.below))
  const leading = Math.max(LEADING, above + below + 0.04)
  return { leading: leading * size, rise: ((leading - above - below) / 2 + above) * size }
}
