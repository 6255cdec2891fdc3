/** Outlines made from one radius that changes with the angle. Unit space: centre 0 0, y down, inside radius 1. */
import { polar } from '../geometry/path.ts'
import { type Polygon, rounded } from '../geometry/polygon.ts'
import { range } from '../geometry/seeded.ts'

const TURN = 2 * Math.PI

const radial = (radiusAt: (angle: number) => number, points = 720): Polygon =>
  range(points).map((i) => polar(0, 0, radiusAt((i / points) * TURN), (i / points) * TURN))

export const circle = (): Polygon => radial(() => 1, 360)

export const oval = ({ width = 0.8 }): Polygon => circle().map(([x, y]) => [x * width, y])

/** A superellipse: a square with the calm of a circle. */
export const squircle = ({ power = 4.2, width = 0.88, height = 0.88 }): Polygon => {
  const soft = (value: number): number => Math.sign(value) * Math.abs(value) ** (2 / power)
  return circle().map(([x, y]) => [soft(x) * width, soft(y) * height])
}

/** `n` convex lobes around a circle, with cusps cut `depth` deep. */
export const scallop = ({ n = 16, depth = 0.07 }): Polygon =>
  radial((angle) => 1 - depth * (1 - Math.abs(Math.cos((angle * n) / 2)) ** 0.85), 1440)

/** The same idea, few and deep. */
export const petals = ({ n = 8, depth = 0.17 }): Polygon =>
  radial((angle) => 1 - depth * (1 - Math.abs(Math.cos((angle * n) / 2)) ** 0.7), 1440)

export const starburst = ({ n = 24, depth = 0.09, corner = 0.012 }): Polygon =>
  rounded(spikes(n, depth), corner)

/** The khatam of zellige tiles: two squares, one turned by 45 degrees. */
export const khatam = ({ n = 8, depth = 0.235 }): Polygon => spikes(n, depth)

const spikes = (n: number, depth: number): Polygon =>
  range(n * 2).map((i) => polar(0, 0, i % 2 === 1 ? 1 - depth : 1, (i / n / 2) * TURN))

export const gear = ({ n = 12, depth = 0.11, corner = 0.03 }): Polygon => {
  const tooth = [
    [-0.27, 1 - depth],
    [-0.19, 1],
    [0.19, 1],
    [0.27, 1 - depth],
  ] as const
  const teeth = range(n).flatMap((i) =>
    tooth.map(([share, radius]) => polar(0, 0, radius, ((i + share) / n) * TURN)),
  )
  return rounded(teeth, corner)
}

export const hexagon = ({ corner = 0.14 }): Polygon => rounded(regular(6, 0), corner)

export const octagon = ({ corner = 0.06 }): Polygon => rounded(regular(8, 0.5), corner)

const regular = (sides: number, shift: number): Polygon =>
  range(sides).map((i) => polar(0, 0, 1, ((i + shift) / sides) * TURN))
