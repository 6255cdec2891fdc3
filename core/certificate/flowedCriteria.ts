/** Criteria on a page of their own: line after line down the first column, then down the second. */
import type { Hex } from '../design/scene.ts'
import { wrapFull } from '../text/breakLines.ts'
import type { Line } from '../text/shapeLine.ts'
import { shapeLine } from '../text/shapeLine.ts'
import type { CriteriaBlock } from './criteria.ts'
import { blocksOf, unitsOf } from './criteriaLayout.ts'
import { type CriteriaSettings, stripOf, wrap } from './criteriaSections.ts'
import { type Box, heightOf, widthOf } from './geometry.ts'
import { diamond, type Layer, type PlacedText, placeLine } from './layer.ts'

export interface FlowedCriteria extends Layer {
  readonly wasCut: boolean
  /** Where the longest column ends. */
  readonly end: number
}

/** Held in the hand, type may be smaller than on a wall; lines longer than this lose the eye on the way back, in ems. */
const SMALLEST = 7.5
const LARGEST = 11.5
const LONGEST_LINE = 44
const COLUMN_GAP = 26
/** A bullet or number and the space after it, in ems; and the white between paragraphs and between items. */
const INDENT = 1.5
const PARAGRAPH_GAP = 0.55
const ITEM_GAP = 0.2

type Settings = Omit<CriteriaSettings, 'area'> & { readonly box: Box }

/** As large as all of it allows, or cut at a whole sentence where even the smallest type is not enough. */
export function flowCriteria(blocks: readonly CriteriaBlock[], settings: Settings): FlowedCriteria {
  for (let size = LARGEST; size >= SMALLEST; size -= 0.5) {
    for (const columns of columnsFor(size, settings.box)) {
      const flowed = flow(blocks, size, columns, settings, false)
      if (flowed) return flowed
    }
  }
  return cutToFit(blocks, settings)
}

const columnsFor = (size: number, box: Box): (1 | 2)[] =>
  widthOf(box) / size > LONGEST_LINE ? [2] : size > SMALLEST + 1 ? [1] : [1, 2]

function cutToFit(blocks: readonly CriteriaBlock[], settings: Settings): FlowedCriteria {
  for (const granularity of ['sentence', 'word'] as const) {
    const units = unitsOf(blocks, settings.texts.language, granularity)
    let fitting: FlowedCriteria | null = null
    let [low, high] = [1, units.length - 1]
    while (low <= high) {
      const middle = (low + high) >> 1
      const flowed = flow(blocksOf(units.slice(0, middle)), SMALLEST, 2, settings, true)
      fitting = flowed ?? fitting
      if (flowed) low = middle + 1
      else high = middle - 1
    }
    if (fitting) return fitting
  }
  return { texts: [], shapes: [], wasCut: true, end: settings.box.top }
}

interface Row {
  readonly line: Line
  readonly leading: number
  readonly rise: number
  /** White above it, but not at the head of a column. */
  readonly gap: number
  /** Null for a paragraph; a number, or nothing for a bullet, at the first line of an item, else undefined. */
  readonly marker: string | null | undefined
  readonly colour: Hex
  /** The last of several lines: it does not stand alone at the head of a column. */
  readonly isTail: boolean
}

/** Null if it does not fit into the box in this size. */
function flow(
  blocks: readonly CriteriaBlock[],
  size: number,
  columns: 1 | 2,
  settings: Settings,
  wasCut: boolean,
): FlowedCriteria | null {
  const { box } = settings
  const width = (widthOf(box) - (columns - 1) * COLUMN_GAP) / columns
  const rows = rowsOf(blocks, size, width, settings, wasCut)
  const tallest = heightOf(box)
  if (!inColumns(rows, columns, tallest)) return null
  // Columns of one height look meant.
  let [low, high] = [0, tallest]
  while (columns > 1 && high - low > size / 2) {
    const middle = (low + high) / 2
    if (inColumns(rows, columns, middle)) high = middle
    else low = middle
  }
  return { ...place(inColumns(rows, columns, high)!, size, width, settings), wasCut }
}

function rowsOf(
  blocks: readonly CriteriaBlock[],
  size: number,
  width: number,
  { texts, fonts, palette }: Settings,
  wasCut: boolean,
): Row[] {
  const rows: Row[] = []
  let before: CriteriaBlock['kind'] | null = null
  for (const block of blocks) {
    const isItem = block.kind === 'item'
    const room = width - (isItem ? INDENT * size : 0)
    const lines = wrap(block.text, size, fonts.text, room, texts, wrapFull)
    const strip = stripOf(lines, size)
    const gap = (isItem && before === 'item' ? ITEM_GAP : PARAGRAPH_GAP) * size
    lines.forEach((line, i) => {
      const marker = isItem ? (i === 0 ? block.marker : undefined) : null
      const isTail = i > 0 && i === lines.length - 1
      rows.push({ line, ...strip, gap: i === 0 ? gap : 0, marker, colour: palette.ink, isTail })
    })
    before = block.kind
  }
  if (wasCut) {
    const lines = wrap(texts.moreCriteria, size, fonts.italic, width, texts, wrapFull)
    const strip = stripOf(lines, size)
    lines.forEach((line, i) => {
      rows.push({
        line,
        ...strip,
        gap: i === 0 ? PARAGRAPH_GAP * size : 0,
        marker: null,
        colour: palette.muted,
        isTail: i > 0,
      })
    })
  }
  return rows
}

/** Null if the rows need more columns than there are. */
function inColumns(rows: readonly Row[], columns: number, height: number): Row[][] | null {
  const filled: Row[][] = [[]]
  let used = 0
  for (const row of rows) {
    const isFirst = filled.at(-1)!.length === 0
    const tall = row.leading + (isFirst ? 0 : row.gap)
    if (used + tall > height + 0.01) {
      if (filled.length === columns || row.leading > height) return null
      const carried = row.isTail && filled.at(-1)!.length > 1 ? filled.at(-1)!.splice(-1) : []
      filled.push([...carried, row])
      used = row.leading * (carried.length + 1)
    } else {
      filled.at(-1)!.push(row)
      used += tall
    }
  }
  return filled
}

function place(
  columns: readonly (readonly Row[])[],
  size: number,
  width: number,
  { box, texts, fonts, palette }: Settings,
): Layer & { end: number } {
  const towards = texts.dir === 'ltr' ? 1 : -1
  const [anchor, behind] = towards > 0 ? (['left', 'right'] as const) : (['right', 'left'] as const)
  const placed: PlacedText[] = []
  const shapes: Layer['shapes'][number][] = []
  let end = box.top
  columns.forEach((rows, column) => {
    const start = (towards > 0 ? box.left : box.right) + towards * column * (width + COLUMN_GAP)
    let y = box.top
    rows.forEach(({ line, leading, rise, gap, marker, colour }, i) => {
      if (i > 0) y += gap
      const baseline = y + rise
      const x = start + (marker === null ? 0 : towards * INDENT * size)
      if (marker === '') {
        shapes.push(
          diamond(start + towards * 0.55 * size, baseline - 0.24 * size, 0.17 * size, palette.accent),
        )
      } else if (marker) {
        const number = shapeLine(marker, fonts.text, { lang: texts.language, dir: texts.dir })
        placed.push(placeLine(number, size, x - towards * 0.4 * size, baseline, palette.muted, behind))
      }
      placed.push(placeLine(line, size, x, baseline, colour, anchor))
      y += leading
    })
    end = Math.max(end, y)
  })
  return { texts: placed, shapes, end }
}
