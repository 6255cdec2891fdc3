import type { Slot } from './sheet.ts'

export interface ContactPage {
  readonly width: number
  readonly height: number
  /** Where the name of the family stands: the middle of its line and the baseline. */
  readonly heading: { readonly x: number; readonly y: number; readonly size: number }
  readonly cells: readonly ContactCell[]
}

export interface ContactCell {
  /** Which badge, counted from 0. */
  readonly index: number
  /** Square, for the picture. */
  readonly slot: Slot
  /** Its name: the middle of its line and the baseline. */
  readonly caption: { readonly x: number; readonly y: number; readonly size: number; readonly width: number }
}

const MARGIN = 40
const GAP = 20
const HEADING = 20
const CAPTION = 9
/** From the foot of a picture to the foot of its caption. */
const CAPTION_ROOM = 22

/**
 * The badges of a family in rows, as large as the page allows; a last row that is not full stands in the middle.
 * Points; `height` null is one page as long as it needs to be.
 */
export function contactSheet(
  count: number,
  { width, height }: { readonly width: number; readonly height: number | null },
): ContactPage[] {
  const columns = columnsFor(count)
  const side = (width - 2 * MARGIN - (columns - 1) * GAP) / columns
  const rowHeight = side + CAPTION_ROOM + GAP
  const top = MARGIN + HEADING + GAP
  const rows = Math.max(1, Math.ceil(count / columns))
  const perPage = height === null ? rows : Math.max(1, Math.floor((height - top - MARGIN + GAP) / rowHeight))
  const pages = Math.max(1, Math.ceil(rows / perPage))
  return Array.from({ length: pages }, (_, page) => {
    const first = page * perPage * columns
    const last = Math.min(count, first + perPage * columns)
    const cells = Array.from({ length: Math.max(0, last - first) }, (__, i): ContactCell => {
      const row = Math.floor(i / columns)
      const inRow = Math.min(columns, last - first - row * columns)
      const indent = ((columns - inRow) * (side + GAP)) / 2
      const left = MARGIN + indent + (i % columns) * (side + GAP)
      const y = top + row * rowHeight
      return {
        index: first + i,
        slot: { left, top: y, width: side, height: side },
        caption: { x: left + side / 2, y: y + side + 14, size: CAPTION, width: side },
      }
    })
    return {
      width,
      height: height ?? top + rows * rowHeight - GAP + MARGIN,
      heading: { x: width / 2, y: MARGIN + HEADING * 0.8, size: HEADING },
      cells,
    }
  })
}

const columnsFor = (count: number): number =>
  count <= 3 ? Math.max(1, count) : count === 4 ? 2 : count <= 15 ? 3 : count <= 32 ? 4 : 5
