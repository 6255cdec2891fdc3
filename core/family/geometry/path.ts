/** SVG path data in the 1000-unit canvas of a badge: absolute commands, a tenth of a unit fine. */
import type { Point } from '../../text/outline.ts'

export type { Point } from '../../text/outline.ts'

/** The point at angle `turn` (radians, 0 is up, clockwise) and distance `r` of a centre. */
export const polar = (x: number, y: number, r: number, turn: number): Point => [
  x + r * Math.sin(turn),
  y - r * Math.cos(turn),
]

export const tenth = (value: number): number => Math.round(value * 10) / 10

export const xy = ([x, y]: Point): string => `${tenth(x)} ${tenth(y)}`

export const polylinePath = (points: readonly Point[]): string => `M${points.map(xy).join('L')}`

export const polygonPath = (points: readonly Point[]): string => `${polylinePath(points)}Z`

/** A straight stroke through `middle`, reaching (dx, dy) to both sides. */
export const strokeThrough = ([x, y]: Point, dx: number, dy: number): string =>
  `M${xy([x - dx, y - dy])}L${xy([x + dx, y + dy])}`

/** `lines`: horizontal rules at these heights, from `left` to `right`. */
export const rules = (left: number, right: number, heights: readonly number[]): string =>
  heights.map((y) => `M${xy([left, y])}L${xy([right, y])}`).join('')

export const circlePath = (x: number, y: number, r: number): string =>
  `${arcPath(x, y, r, -Math.PI / 2, 1.5 * Math.PI)}Z`

/** Part of a circle as a stroke, from one angle to another (as in `polar`); clockwise if `to` is greater. */
export function arcPath(x: number, y: number, r: number, from: number, to: number): string {
  return `M${xy(polar(x, y, r, from))}${arcOnwards(x, y, r, from, to)}`
}

/** One cubic for each quarter, true to 0.03 %. */
function arcOnwards(x: number, y: number, r: number, from: number, to: number): string {
  const pieces = Math.max(1, Math.ceil(Math.abs(to - from) / (Math.PI / 2) - 1e-9))
  const step = (to - from) / pieces
  const handle = (4 / 3) * Math.tan(step / 4) * r
  let path = ''
  for (let i = 0; i < pieces; i++) {
    const [a, b] = [from + i * step, from + (i + 1) * step]
    const [start, end] = [polar(x, y, r, a), polar(x, y, r, b)]
    const leave: Point = [start[0] + Math.cos(a) * handle, start[1] + Math.sin(a) * handle]
    const arrive: Point = [end[0] - Math.cos(b) * handle, end[1] - Math.sin(b) * handle]
    path += `C${xy(leave)} ${xy(arrive)} ${xy(end)}`
  }
  return path
}
