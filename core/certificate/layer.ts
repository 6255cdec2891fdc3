/** What a layer of a certificate consists of once everything has its place. */
import type { Hex, Shape } from '../design/scene.ts'
import type { Line } from '../text/shapeLine.ts'
import type { FittedLines } from './fitLines.ts'
import { type Area, anchorOf, type Box, type PageSize, startOf } from './geometry.ts'

/** What a certificate of a built-in template says, in the order it is read aloud. */
const textRoles = [
  'issuer',
  'heading',
  'presentedTo',
  'name',
  'reason',
  'title',
  'criteria',
  'signature',
  'check',
] as const
export type TextRole = (typeof textRoles)[number]

/** Something on a page that is read aloud as one, and drawn once for all the pages that share it. */
export interface PagePart {
  /** What its texts and pictures have as their `role`. */
  readonly key: string
  /** What it is to someone who hears the page; null for what is only ornament. */
  readonly tag: 'P' | 'H1' | 'H2' | 'Figure' | null
  /** Said instead of a picture. */
  readonly alt?: string
  /** BCP 47, if not the page's. */
  readonly lang?: string
}

/** The part that the signed code is, on every page that has one. */
export const CODE_PART = 'code'

export interface PlacedPicture {
  /** `badge`, `logo`, or the id of a picture of the workspace. */
  readonly picture: string
  readonly box: Box
  /** Which part of the page it belongs to; null for ornament. */
  readonly role: string | null
}

export interface PlacedText {
  /** Which part of a certificate it belongs to; other sheets have none. */
  readonly role?: string
  /** This very object stands on many pages. */
  readonly recurs?: boolean
  /** More of the same part follows in another layer. */
  readonly goesOn?: boolean
  readonly line: Line
  readonly size: number
  /** The left end of the baseline. */
  readonly x: number
  readonly y: number
  readonly colour: Hex
}

/** A layer that knows the page it lies on: PDF counts from its bottom. */
export interface PageLayer extends Layer {
  readonly page: PageSize
}

export interface Layer {
  readonly texts: readonly PlacedText[]
  /** Rules and bullets, in page coordinates. */
  readonly shapes: readonly Shape[]
}

export const inRole = (role: string, texts: readonly PlacedText[]): PlacedText[] =>
  texts.map((text) => ({ ...text, role }))

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

/** Lines under one another, at the area's edge; `y` is the first baseline. */
export const placeLines = (fitted: FittedLines, area: Area, y: number, colour: Hex): PlacedText[] =>
  fitted.lines.map((line, i) =>
    placeLine(line, fitted.size, anchorOf(area), y + i * fitted.leading, colour, area.edge),
  )

export const rule = (x1: number, x2: number, y: number, stroke: Hex, strokeWidth = 0.6): Shape => ({
  path: `M${x1} ${y}L${x2} ${y}`,
  stroke,
  strokeWidth,
  cap: 'butt',
})

/** A rule of this width at the area's edge, no wider than the area. */
export function ruleIn(area: Area, width: number, y: number, stroke: Hex): Shape {
  const fitting = Math.min(width, area.right - area.left)
  const left = startOf(area, fitting)
  return rule(left, left + fitting, y, stroke)
}

export const diamond = (x: number, y: number, radius: number, fill: Hex): Shape => ({
  path: `M${x - radius} ${y}L${x} ${y - radius}L${x + radius} ${y}L${x} ${y + radius}Z`,
  fill,
})
