/** Ribbons carry a title: each kind gives its cloth, and the baseline that its text must follow. */
import { arcOver, arcUnder, type Baseline, straight } from '../text/outline.ts'
import { curvePath } from './geometry/curvePath.ts'
import { type Point, polygonPath, polylinePath, rules } from './geometry/path.ts'
import { CENTRE, type Polygon } from './geometry/polygon.ts'
import { range } from './geometry/seeded.ts'

export interface RibbonSpec {
  readonly kind: 'folded' | 'flag' | 'arched' | 'smiling' | 'band'
  readonly y: number
  readonly width: number
  readonly height: number
  /** A ribbon hugs a short title down to this width. */
  readonly minWidth?: number
  /** Of the circle that an arched or smiling ribbon follows. */
  readonly radius?: number
  /** How far the ends reach out. */
  readonly tail?: number
  /** How far the ends hang; they rise if negative. */
  readonly drop?: number
}

export interface Cloth {
  readonly path: string
  /** The tails lie in shade; the fold is darkest. */
  readonly tone: 'cloth' | 'shade' | 'fold'
}

export interface Ribbon {
  /** Only once the title is placed: many are tried for each. */
  readonly draw: () => DrawnRibbon
  /** The baseline for letters whose optical middle is this far above it. */
  readonly baseline: (middle: number) => Baseline
  /** Room for text. */
  readonly room: number
}

export interface DrawnRibbon {
  readonly cloth: readonly Cloth[]
  /** Fine threads along both edges. */
  readonly threads: string
}

export function ribbon(spec: RibbonSpec, textWidth: number): Ribbon {
  const { width, height } = spec
  const pad = height * 0.52
  const measures: Measures = {
    y: spec.y,
    height,
    width: Math.max(spec.minWidth ?? width * 0.78, Math.min(width, textWidth + 2 * pad)),
    drop: spec.drop ?? height * 0.26,
    tail: spec.tail ?? height * 0.8,
    tuck: height * 0.5,
    notch: height * 0.34,
    radius: spec.radius ?? 700,
  }
  const room = measures.width - 1.6 * pad
  switch (spec.kind) {
    case 'folded':
      return { ...folded(measures), room }
    case 'flag':
      return { ...flag(measures), room }
    case 'arched':
      return { ...curved(measures, true), room }
    case 'smiling':
      return { ...curved(measures, false), room }
    case 'band':
      return { ...band(measures), room: width }
  }
}

interface Measures {
  readonly y: number
  readonly width: number
  readonly height: number
  readonly drop: number
  readonly tail: number
  /** How far the ends reach behind the front. */
  readonly tuck: number
  readonly notch: number
  readonly radius: number
}

type Shaped = Omit<Ribbon, 'room'>

const rectangle = (left: number, top: number, right: number, bottom: number): Polygon => [
  [left, top],
  [right, top],
  [right, bottom],
  [left, bottom],
]

/** Level, with swallowtail ends folded behind. */
function folded({ y, width, height, drop, tail, tuck, notch }: Measures): Shaped {
  const [top, bottom] = [y - height / 2, y + height / 2]
  const [left, right] = [CENTRE - width / 2, CENTRE + width / 2]
  const end = (side: 1 | -1): Cloth[] => {
    const edge = CENTRE + (side * width) / 2
    const [inner, outer] = [edge - side * tuck, edge + side * (tail - tuck * 0.2)]
    return [
      {
        tone: 'shade',
        path: polygonPath([
          [inner, top + drop],
          [outer, top + drop],
          [outer - side * notch, y + drop],
          [outer, bottom + drop],
          [inner, bottom + drop],
        ]),
      },
      {
        tone: 'fold',
        path: polygonPath([
          [inner, bottom],
          [edge, bottom],
          [inner, bottom + drop],
        ]),
      },
    ]
  }
  return {
    draw: () => ({
      cloth: [
        ...end(-1),
        ...end(1),
        { tone: 'cloth', path: polygonPath(rectangle(left, top, right, bottom)) },
      ],
      threads: rules(left, right, [top + height * 0.1, bottom - height * 0.1]),
    }),
    baseline: (middle) => straight(CENTRE, y + middle),
  }
}

/** Across the whole badge; the painter clips it to the body. */
function band({ y, height }: Measures): Shaped {
  const [top, bottom] = [y - height / 2, y + height / 2]
  return {
    draw: () => ({
      cloth: [{ tone: 'cloth', path: polygonPath(rectangle(0, top, 1000, bottom)) }],
      threads: rules(0, 1000, [top + height * 0.09, bottom - height * 0.09]),
    }),
    baseline: (middle) => straight(CENTRE, y + middle),
  }
}

/** One slow wave, as in a light wind. */
function flag({ y, width, height, drop, tail, tuck, notch }: Measures): Shaped {
  const [top, bottom] = [y - height / 2, y + height / 2]
  const [left, right] = [CENTRE - width / 2, CENTRE + width / 2]
  const lift = (x: number): number => Math.sin(((x - CENTRE) / width) * Math.PI * 2) * height * 0.16
  const edge = (from: number, to: number, height: number): Polygon =>
    range(41).map((i): Point => {
      const x = from + ((to - from) * i) / 40
      return [x, height + lift(x)]
    })
  const end = (side: 1 | -1): Cloth[] => {
    const corner = CENTRE + (side * width) / 2
    const [inner, outer] = [corner - side * tuck, corner + side * tail * 0.85]
    return [
      {
        tone: 'shade',
        path: curvePath([
          ...edge(inner, outer, top + drop),
          [outer - side * notch, y + drop + lift(outer)],
          ...edge(outer, inner, bottom + drop),
        ]),
      },
      {
        tone: 'fold',
        path: curvePath([
          [inner, bottom + lift(inner)],
          [corner, bottom + lift(corner)],
          [inner, bottom + drop + lift(inner)],
        ]),
      },
    ]
  }
  const front = (): string => curvePath([...edge(left, right, top), ...edge(right, left, bottom)])
  return {
    draw: () => ({
      cloth: [...end(-1), ...end(1), { tone: 'cloth', path: front() }],
      threads: [top + height * 0.1, bottom - height * 0.1]
        .map((at) => polylinePath(edge(left, right, at)))
        .join(''),
    }),
    baseline: (middle) => (along, up) => [CENTRE + along, y + middle + lift(CENTRE + along) - up],
  }
}

/** A sector of a circle: arched like a rainbow (centre below) or smiling (centre above). */
function curved({ y, width, height, drop, tail, tuck, notch, radius }: Measures, arched: boolean): Shaped {
  const centreY = arched ? y + radius : y - radius
  const at = (angle: number, r: number, lower = 0): Point => [
    CENTRE + Math.sin(angle) * r,
    centreY + (arched ? -1 : 1) * Math.cos(angle) * r + lower,
  ]
  const arc = (from: number, to: number, r: number, lower = 0): Polygon =>
    range(41).map((i) => at(from + ((to - from) * i) / 40, r, lower))
  const half = width / 2 / radius
  const [low, high] = [radius - height / 2, radius + height / 2]
  // The cloth folds back over its lower edge when the ends hang, over its upper edge when they rise.
  const hinge = arched === drop > 0 ? low : high
  const end = (side: 1 | -1): Cloth[] => {
    const [inner, outer] = [side * (half - tuck / radius), side * (half + (tail - tuck * 0.3) / radius)]
    return [
      {
        tone: 'shade',
        path: curvePath([
          ...arc(inner, outer, high, drop),
          at(outer - (side * notch) / radius, radius, drop),
          ...arc(outer, inner, low, drop),
        ]),
      },
      { tone: 'fold', path: curvePath([at(side * half, hinge), at(inner, hinge), at(inner, hinge, drop)]) },
    ]
  }
  const front = (): string => curvePath([...arc(-half, half, high), ...arc(half, -half, low)])
  return {
    draw: () => ({
      cloth: [...end(-1), ...end(1), { tone: 'cloth', path: front() }],
      threads: [low + height * 0.1, high - height * 0.1]
        .map((r) => polylinePath(arc(-half, half, r)))
        .join(''),
    }),
    baseline: (middle) =>
      arched ? arcOver(CENTRE, centreY, radius, middle) : arcUnder(CENTRE, centreY, radius, middle),
  }
}
