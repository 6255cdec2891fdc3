import type { Box } from '../element.ts'

/** One axis of the canvas, so that both are reckoned by the same lines. */
export interface Axis {
  /** Of the gaps along it; lines that hold an edge on it run the other way. */
  readonly name: 'across' | 'down'
  readonly lines: 'across' | 'down'
  readonly from: (box: Box) => number
  readonly length: (box: Box) => number
  readonly sideFrom: (box: Box) => number
  readonly sideLength: (box: Box) => number
}

export const horizontal: Axis = {
  name: 'across',
  lines: 'down',
  from: ({ x }) => x,
  length: ({ width }) => width,
  sideFrom: ({ y }) => y,
  sideLength: ({ height }) => height,
}
export const vertical: Axis = {
  name: 'down',
  lines: 'across',
  from: ({ y }) => y,
  length: ({ height }) => height,
  sideFrom: ({ x }) => x,
  sideLength: ({ width }) => width,
}

/** Nearer than this, two places are one. */
export const SAME = 0.01

/** `share`: 0 is where the box begins, 1 where it ends. */
export const placeOf = (box: Box, axis: Axis, share: number): number =>
  axis.from(box) + axis.length(box) * share
