/** Shields, arches and flags: symmetrical outlines, drawn as their right half. Unit space, as in `round.ts`. */
import { polar } from '../geometry/path.ts'
import { bezier, mirrored, type Polygon, rounded } from '../geometry/polygon.ts'
import { range } from '../geometry/seeded.ts'

const arc = (x: number, y: number, r: number, from: number, to: number, pieces: number): Polygon =>
  range(pieces + 1).map((i) => polar(x, y, r, from + ((to - from) * i) / pieces))

/** A heater shield: straight top, full shoulders, low point. */
export const shield = ({ width = 0.84, shoulder = 0.12, point = 1 }): Polygon =>
  mirrored([
    [0, -0.9],
    ...rounded(
      [
        [0, -0.9],
        [width, -0.9],
        [width, 0],
      ],
      [0, 0.07, 0],
    ).slice(1, -1),
    ...bezier([width, shoulder], [width, 0.56], [0.42, 0.84], [0, point], 40),
  ])

/** A crest with scooped corners and an ogee foot. */
export const crest = ({ width = 0.84, notch = 0.2 }): Polygon =>
  mirrored([
    [0, -0.97],
    ...bezier([0, -0.97], [0.12, -0.86], [0.36, -0.86], [width - notch, -0.9], 16),
    ...arc(width + 0.02, -0.94, notch, Math.PI * 1.5, Math.PI * 1.02, 16),
    ...bezier([width, -0.7], [width + 0.02, 0.28], [0.74, 0.62], [0.34, 0.83], 30),
    ...bezier([0.34, 0.83], [0.2, 0.9], [0.08, 0.93], [0, 1], 12),
  ])

/** A club shield: arched top, round foot. */
export const clubShield = ({ width = 0.86 }): Polygon =>
  mirrored([
    ...bezier([0, -0.96], [0.4, -0.96], [0.7, -0.86], [width, -0.74], 24),
    ...bezier([width, -0.74], [width + 0.07, 0.3], [0.66, 0.72], [0, 0.98], 40),
  ])

/** A leaf: three round corners, one pointed. */
export const leaf = ({ width = 0.86 }): Polygon =>
  mirrored([
    ...bezier([0, -1], [0.16, -0.72], [width, -0.5], [width, 0.14], 40),
    ...bezier([width, 0.14], [width, 0.62], [0.48, 0.98], [0, 0.98], 40),
  ])

export const arch = ({ width = 0.76, height = 0.98, corner = 0.08 }): Polygon => {
  const spring = -height + width
  const foot = rounded(
    [
      [width, spring],
      [width, height],
      [-width, height],
      [-width, spring],
    ],
    [0, corner, corner, 0],
  )
  return [...arc(0, spring, width, -Math.PI / 2, Math.PI / 2, 90), ...foot.slice(1, -1)]
}

/** A pennant that hangs down, its foot pointed by `point`. */
export const pennant = ({ width = 0.7, height = 0.96, point = 0.3, corner = 0.05 }): Polygon =>
  rounded(
    [
      [-width, -height],
      [width, -height],
      [width, height - point],
      [0, height],
      [-width, height - point],
    ],
    corner,
  )
