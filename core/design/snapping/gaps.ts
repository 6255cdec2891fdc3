import type { Box } from '../element.ts'
import type { Axis } from './axis.ts'
import type { Guide } from './guide.ts'

export interface GapSnap {
  readonly by: number
  readonly guide: (by: number) => Guide
}

/** Ways to stand as far from a neighbour as two others stand from each other, or midway between two. */
export function gapsFor(box: Box, others: readonly Box[], axis: Axis): GapSnap[] {
  const beside = others
    .filter((other) => overlaps(box, other, axis))
    .toSorted((one, other) => axis.from(one) - axis.from(other))
  const end = (of: Box): number => axis.from(of) + axis.length(of)
  const [from, length] = [axis.from(box), axis.length(box)]
  const at = axis.sideFrom(box) + axis.sideLength(box) / 2
  const guide =
    (...gaps: (readonly [number, number])[]) =>
    (): Guide => ({ kind: 'gaps', axis: axis.name, at, gaps })
  return beside.slice(1).flatMap((second, i): GapSnap[] => {
    const first = beside[i]!
    const gap = axis.from(second) - end(first)
    if (gap <= 0) return []
    const [after, before] = [end(second) + gap, axis.from(first) - gap - length]
    const midway = (end(first) + axis.from(second) - length) / 2
    const between = [end(first), axis.from(second)] as const
    return [
      { by: after - from, guide: guide(between, [end(second), after]) },
      { by: before - from, guide: guide([before + length, axis.from(first)], between) },
      ...(length < gap
        ? [
            {
              by: midway - from,
              guide: guide([end(first), midway], [midway + length, axis.from(second)]),
            },
          ]
        : []),
    ]
  })
}

/** Only neighbours in the same row, or column, keep distances that the eye compares. */
const overlaps = (one: Box, other: Box, axis: Axis): boolean =>
  axis.sideFrom(one) < axis.sideFrom(other) + axis.sideLength(other) &&
  axis.sideFrom(other) < axis.sideFrom(one) + axis.sideLength(one)
