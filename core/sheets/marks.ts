/** Short hairlines at which paper is cut and folded. */
import type { Shape } from '../design/scene.ts'
import type { Margins } from './printer.ts'
import { MM, type Size, type Slot } from './sheet.ts'

const MARK_LENGTH = 4 * MM
const MARK = { stroke: '#8a8a8a', strokeWidth: 0.25 } as const
/** A fold is told from a cut by its dashes. */
const FOLD = { ...MARK, dash: [2, 1.6] } as const
/** From the edge of what is cut out to its marks: a cut that misses leaves no ink behind. */
const APART = 1 * MM

/** Where items meet and fill the sheet: a mark at both ends of each cut, within reach, and a cross where two cuts meet. */
export function marksOfHalves(
  { width, height }: Size,
  across: readonly number[],
  down: readonly number[],
  { top, right, bottom, left }: Margins,
): Shape[] {
  const ends = (from: number, to: number): [number, number][] => [
    [from, from + MARK_LENGTH],
    [to - MARK_LENGTH, to],
  ]
  const around = (at: number): [number, number] => [at - MARK_LENGTH / 2, at + MARK_LENGTH / 2]
  return [
    ...across.flatMap((x) =>
      [...ends(top, height - bottom), ...down.map(around)].map(([from, to]) => upright(x, from, to)),
    ),
    ...down.flatMap((y) =>
      [...ends(left, width - right), ...across.map(around)].map(([from, to]) => level(y, from, to)),
    ),
  ]
}

/** Around a block of items with paper left beside it: at both ends of every cut. `folds` are level, as fractions. */
export function marksAround(slots: readonly Slot[], folds: readonly number[] = []): Shape[] {
  const left = Math.min(...slots.map((slot) => slot.left))
  const top = Math.min(...slots.map((slot) => slot.top))
  const right = Math.max(...slots.map((slot) => slot.left + slot.width))
  const bottom = Math.max(...slots.map((slot) => slot.top + slot.height))
  const xs = distinct(slots.flatMap((slot) => [slot.left, slot.left + slot.width]))
  const ys = distinct(slots.flatMap((slot) => [slot.top, slot.top + slot.height]))
  const foldsAt = distinct(slots.flatMap((slot) => folds.map((at) => slot.top + at * slot.height)))
  const beside = (from: number, to: number): [number, number][] => [
    [from - APART - MARK_LENGTH, from - APART],
    [to + APART, to + APART + MARK_LENGTH],
  ]
  return [
    ...xs.flatMap((x) => beside(top, bottom).map(([from, to]) => upright(x, from, to))),
    ...ys.flatMap((y) => beside(left, right).map(([from, to]) => level(y, from, to))),
    ...foldsAt.flatMap((y) => beside(left, right).map(([from, to]) => ({ ...level(y, from, to), ...FOLD }))),
  ]
}

/** Edges that meet are cut once. */
const distinct = (values: readonly number[]): number[] =>
  values
    .toSorted((one, other) => one - other)
    .filter((value, i, sorted) => i === 0 || value - sorted[i - 1]! > 0.05)

const upright = (x: number, from: number, to: number): Shape => ({
  path: `M${x} ${from}L${x} ${to}`,
  ...MARK,
})
const level = (y: number, from: number, to: number): Shape => ({ path: `M${from} ${y}L${to} ${y}`, ...MARK })
