import type { HandEdits } from '../edits.ts'
import type { Box } from '../element.ts'
import { boxAround, placedBox } from '../placedBox.ts'
import type { Unit } from './align.ts'
import { moveBy } from './move.ts'

/**
 * Spreads units evenly between the two outermost, which stay: with equal gaps, or with their middles equally far
 * apart. Fewer than three stand evenly already.
 */
export function distribute(
  edits: HandEdits,
  units: readonly Unit[],
  axis: 'across' | 'down',
  by: 'gaps' | 'centres',
): HandEdits {
  const placed = units.flatMap((unit) => {
    const box = boxAround(unit.map(placedBox))
    return box ? [{ unit, box }] : []
  })
  const ways = waysToSpread(
    placed.map(({ box }) => box),
    axis,
    by,
  )
  if (ways.every((way) => way === 0)) return edits
  return placed.reduce((result, { unit }, i) => {
    const way = ways[i]!
    return axis === 'across' ? moveBy(result, unit, way, 0) : moveBy(result, unit, 0, way)
  }, edits)
}

/** How far each box has to move along the axis to stand evenly among the others. */
export function waysToSpread(
  boxes: readonly Box[],
  axis: 'across' | 'down',
  by: 'gaps' | 'centres',
): readonly number[] {
  if (boxes.length < 3) return boxes.map(() => 0)
  const row = boxes
    .map((box, index) => ({ index, ...extentOf(box, axis) }))
    .toSorted((one, other) => one.from + one.length / 2 - other.from - other.length / 2)
  const wanted = by === 'gaps' ? evenGaps(row) : evenMiddles(row)
  const ways = new Map(row.map(({ index, from }, i) => [index, wanted[i]! - from]))
  return boxes.map((_, i) => ways.get(i)!)
}

interface Extent {
  readonly from: number
  readonly length: number
}

const extentOf = ({ x, y, width, height }: Box, axis: 'across' | 'down'): Extent =>
  axis === 'across' ? { from: x, length: width } : { from: y, length: height }

function evenGaps(row: readonly Extent[]): number[] {
  const [first, last] = [row[0]!, row.at(-1)!]
  const filled = row.reduce((sum, { length }) => sum + length, 0)
  const gap = (last.from + last.length - first.from - filled) / (row.length - 1)
  let next = first.from
  return row.map(({ length }) => {
    const at = next
    next += length + gap
    return at
  })
}

function evenMiddles(row: readonly Extent[]): number[] {
  const middle = ({ from, length }: Extent): number => from + length / 2
  const start = middle(row[0]!)
  const step = (middle(row.at(-1)!) - start) / (row.length - 1)
  return row.map(({ length }, i) => start + i * step - length / 2)
}
