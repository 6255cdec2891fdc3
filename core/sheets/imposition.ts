import type { Shape } from '../design/scene.ts'
import { marksOfHalves } from './marks.ts'
import { ordinaryPrinter, type Printer, printerOn } from './printer.ts'
import { A4, type Size, type Slot } from './sheet.ts'

/** Several pages on one sheet of paper, which is cut afterwards. */
export interface Imposition {
  readonly paper: Size
  /** Of each item. */
  readonly scale: number
  /** In reading order; all of one size. */
  readonly slots: readonly Slot[]
  /** Where to cut, as short hairlines between the items. */
  readonly cutMarks: readonly Shape[]
}

/**
 * Equal parts of a sheet that meet at the cuts: of A4, a half is A5 and a quarter A6, for which there are frames and
 * envelopes. The items' own white edges keep their ink apart. The sheet is turned so that they are largest.
 */
export function impose(
  count: 2 | 4,
  item: Size,
  printer: Printer = ordinaryPrinter,
  upright: Size = A4,
): Imposition {
  const sideways = { width: upright.height, height: upright.width }
  return [upright, sideways]
    .flatMap((paper) => gridsOf(count).map((grid) => onGrid(paper, grid, item, printer)))
    .reduce((best, next) => (next.scale > best.scale ? next : best))
}

interface Grid {
  readonly columns: number
  readonly rows: number
}

const gridsOf = (count: 2 | 4): Grid[] =>
  count === 4
    ? [{ columns: 2, rows: 2 }]
    : [
        { columns: 1, rows: 2 },
        { columns: 2, rows: 1 },
      ]

function onGrid(paper: Size, { columns, rows }: Grid, item: Size, printer: Printer): Imposition {
  const cell = { width: paper.width / columns, height: paper.height / rows }
  const scale = Math.min(cell.width / item.width, cell.height / item.height)
  const [width, height] = [item.width * scale, item.height * scale]
  const slots = Array.from({ length: columns * rows }, (_, i) => ({
    left: (i % columns) * cell.width + (cell.width - width) / 2,
    top: Math.floor(i / columns) * cell.height + (cell.height - height) / 2,
    width,
    height,
  }))
  const cuts = [inner(columns, cell.width), inner(rows, cell.height)] as const
  return { paper, scale, slots, cutMarks: marksOfHalves(paper, ...cuts, printerOn(paper, printer).margins) }
}

const inner = (parts: number, length: number): number[] =>
  Array.from({ length: parts - 1 }, (_, i) => (i + 1) * length)
