/** What a layer of a certificate consists of once everything has its place. */
import type { Hex, Shape } from '../design/scene.ts'
import type { Line } from '../text/shapeLine.ts'
import type { FittedLines } from './fitLines.ts'

export interface PlacedText {
  readonly line: Line
  readonly size: number
  /** The left end of the baseline. */
  readonly x: number
  readonly y: number
  readonly colour: Hex
}

export interface Layer {
  readonly texts: readonly PlacedText[]
  /** Rules and bullets, in page coordinates. */
  readonly shapes: readonly Shape[]
}

/** `anchor` is where along the line `x` is: its left end, its middle, its right end. */
export function placeLine(
  line: Line,
  size: number,
  x: number,
  y: number,
  colour: Hex,
  anchor: 'left' | 'middle' | 'right' = 'middle',
): PlacedText {
  const width = line.width * size
  const back = anchor === 'left' ? 0 : anchor === 'middle' ? width / 2 : width
  return { line, size, x: x - back, y, colour }
}

/** Lines under one another, centred on `x`; `y` is the first baseline. */
export const placeCentred = (fitted: FittedLines, x: number, y: number, colour: Hex): PlacedText[] =>
  fitted.lines.map((line, i) => placeLine(line, fitted.size, x, y + i * fitted.leading, colour))

export const rule = (x1: number, x2: number, y: number, stroke: Hex, strokeWidth = 0.6): Shape => ({
  path: `M${x1} ${y}L${x2} ${y}`,
  stroke,
  strokeWidth,
  cap: 'butt',
})

export const diamond = (x: number, y: number, radius: number, fill: Hex): Shape => ({
  path: `M${x - radius} ${y}L${x} ${y - radius}L${x + radius} ${y}L${x} ${y + radius}Z`,
  fill,
})
