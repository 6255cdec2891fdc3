import type { Box } from '../certificate/geometry.ts'
import { circle } from '../certificate/paths.ts'
import { type FlatPoint, flatten } from '../design/flatten.ts'
import { inkBox } from '../design/inkBox.ts'
import type { Hex, Paint, Scene, Shape } from '../design/scene.ts'
import type { ButtonSheet } from './buttons.ts'

export interface ButtonLayout {
  /** Under the badge, out to where it is cut: what goes around the edge has the badge's own colour. */
  readonly ground: readonly Shape[]
  /** The badge's picture, in the coordinates of the square that is cut out. */
  readonly badge: Box
}

/** A badge's outline, as a button needs to know it. */
export interface ButtonArt {
  /** Width and height of the picture; the circle around its ink in the same units. */
  readonly width: number
  readonly height: number
  readonly middle: FlatPoint
  readonly radius: number
  /** Round art reaches the edge; corners keep a little away from it. */
  readonly isRound: boolean
  /** The area within its outermost figure, which badges of one family have in common. */
  readonly outline: number
  readonly ground: Hex
}

/**
 * Badges with the same outline in one size, side by side as they are on a table: that of the badge whose ribbon reaches
 * farthest.
 */
export function inOneSize<Key>(arts: ReadonlyMap<Key, ButtonArt>): Map<Key, ButtonArt> {
  const evened = Array.from(arts, ([key, art]) => {
    const alike = [...arts.values()].filter((other) => isAlike(art, other))
    const radius = Math.max(...alike.map((other) => other.radius))
    return [key, { ...art, radius, isRound: alike.every(({ isRound }) => isRound) }] as const
  })
  return new Map(evened)
}

const isAlike = (one: ButtonArt, other: ButtonArt): boolean =>
  one.width === other.width &&
  one.height === other.height &&
  Math.abs(one.outline - other.outline) < 0.01 * one.outline

const PAPER = '#ffffff'
/** Of the visible circle. */
const CORNERS_WITHIN = 0.97

export function layOutButton({ cut, visible }: ButtonSheet, art: ButtonArt): ButtonLayout {
  const scale = ((visible / 2) * (art.isRound ? 1 : CORNERS_WITHIN)) / art.radius
  const left = cut / 2 - art.middle[0] * scale
  const top = cut / 2 - art.middle[1] * scale
  return {
    ground: [{ path: circle(cut / 2, cut / 2, cut / 2), fill: art.ground }],
    badge: { left, top, right: left + art.width * scale, bottom: top + art.height * scale },
  }
}

/** The hairline to cut along. */
export const cutCircle = ({ cut }: ButtonSheet): Shape => ({
  path: circle(cut / 2, cut / 2, cut / 2),
  stroke: '#8a8a8a',
  strokeWidth: 0.25,
})

/** How much of the circle around it an outline must fill to count as round. */
const ROUND = 0.93

/** What stands outermost lends its colour. */
export function buttonArtOf({ width, height, shapes }: Scene): ButtonArt {
  const solid = shapes.filter(({ fill, stroke }) => fill !== undefined || stroke !== undefined)
  const { x, y, width: inkWidth, height: inkHeight } = inkBox(solid)
  const middle = [x + inkWidth / 2, y + inkHeight / 2] as const
  const radius = Math.max(1, ...solid.map((shape) => reachFrom(middle, shape)))
  const outermost = solid.reduce<Shape | undefined>(
    (most, shape) => (most === undefined || sizeOf(shape) > sizeOf(most) * 1.02 ? shape : most),
    undefined,
  )
  const outline = outermost ? areaOf(outermost) : 0
  const isRound = outline / (Math.PI * radius ** 2) > ROUND
  return { width, height, middle, radius, isRound, outline, ground: groundOf(outermost) }
}

/** A picture without an outline of its own stands whole within the circle, on paper. */
export const squareArt = (aspect: number): ButtonArt => ({
  width: aspect,
  height: 1,
  middle: [aspect / 2, 0.5],
  radius: Math.hypot(aspect, 1) / 2,
  isRound: false,
  outline: aspect,
  ground: PAPER,
})

/** Of what shows: a clip hides what lies beyond it. */
function reachFrom(middle: FlatPoint, { path, matrix, stroke, strokeWidth = 1, clip }: Shape): number {
  const pen = stroke === undefined ? 0 : (strokeWidth / 2) * Math.hypot(matrix?.[0] ?? 1, matrix?.[1] ?? 0)
  const ink = farthest(middle, path, matrix) + pen
  return clip === undefined ? ink : Math.min(ink, farthest(middle, clip))
}

const farthest = ([x, y]: FlatPoint, path: string, matrix?: Shape['matrix']): number =>
  flatten(path, matrix)
    .flatMap(({ points }) => points)
    .reduce((most, [px, py]) => Math.max(most, Math.hypot(px - x, py - y)), 0)

const sizeOf = (shape: Shape): number => {
  const { width, height } = inkBox([shape])
  return shape.fill === undefined ? 0 : width * height
}

/** Of the largest outline, stroke included as if the figure were round. */
function areaOf({ path, matrix, stroke, strokeWidth = 1 }: Shape): number {
  const areas = flatten(path, matrix).map(({ points }) =>
    Math.abs(
      points.reduce((sum, [x, y], i) => {
        const [nextX, nextY] = points[(i + 1) % points.length]!
        return sum + (x * nextY - nextX * y) / 2
      }, 0),
    ),
  )
  const radius = Math.sqrt(Math.max(0, ...areas) / Math.PI) + (stroke === undefined ? 0 : strokeWidth / 2)
  return Math.PI * radius ** 2
}

function groundOf(shape: Shape | undefined): Hex {
  if (!shape) return PAPER
  return shape.stroke ?? colourAtTheEdge(shape.fill)
}

function colourAtTheEdge(paint: Paint | undefined): Hex {
  if (paint === undefined) return PAPER
  if (typeof paint === 'string') return paint
  return paint.kind === 'picture' ? PAPER : paint.end
}
