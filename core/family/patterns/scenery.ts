/** Whole compositions rather than repeats. */
import { curvePath } from '../geometry/curvePath.ts'
import { circlePath, type Point, polar, polygonPath, rules, xy } from '../geometry/path.ts'
import { range } from '../geometry/seeded.ts'
import type { Inks, Part } from '../part.ts'

const TURN = 2 * Math.PI

/** `n` wedges around a point; also the pleats of a rosette. */
export function rays({ n = 24, x = 500, y = 500, r = 900 }, [ink]: Inks): Part[] {
  const wedges = range(n).map((i) =>
    polygonPath([[x, y], polar(x, y, r, (i / n) * TURN), polar(x, y, r, ((i + 0.5) / n) * TURN)]),
  )
  return [{ path: wedges.join(''), fill: ink }]
}

/** Rays over a half sun that stands on the land at height `y`. */
export function sunrise({ y = 620, n = 22, r = 150, x = 500 }, [ray, sun, land]: Inks): Part[] {
  const wedges = range(n).map((i) => {
    const [from, to] = [((i + 0.25) / n - 0.5) * Math.PI, ((i + 0.75) / n - 0.5) * Math.PI]
    const near = r * 1.18
    return polygonPath([
      polar(x, y, near, from),
      polar(x, y, 900, from),
      polar(x, y, 900, to),
      polar(x, y, near, to),
    ])
  })
  return [
    { path: wedges.join(''), fill: ray },
    { path: circlePath(x, y, r), fill: sun },
    { path: groundBelow(y), fill: land },
  ]
}

/** Three ridges, each nearer than the last. */
export function hills({ y = 560 }, [far, middle, near]: Inks): Part[] {
  const ridge = (base: number, height: number, length: number, phase: number): string =>
    curvePath([
      ...range(101).map((i): Point => {
        const x = i * 10
        const long = Math.sin((x / length) * TURN + phase) * height
        const short = Math.sin((x / (length * 0.43)) * TURN + phase * 2) * height * 0.32
        return [x, base + long + short]
      }),
      [1000, 1000],
      [0, 1000],
    ])
  return [
    { path: ridge(y, 36, 760, 0.4), fill: far },
    { path: ridge(y + 95, 34, 560, 2.4), fill: middle },
    { path: ridge(y + 195, 26, 690, 4.4), fill: near },
  ]
}

/** Still water below `y`, with a few ripples in the second colour. */
export function horizon({ y = 600 }, [water, ripple]: Inks): Part[] {
  const ground: Part = { path: groundBelow(y), fill: water }
  if (ripple === water) return [ground]
  const heights = range(5).map((i) => y + 46 + i * 42)
  return [ground, { path: rules(0, 1000, heights), stroke: ripple, strokeWidth: 4 }]
}

const groundBelow = (y: number): string =>
  polygonPath([
    [0, y],
    [1000, y],
    [1000, 1000],
    [0, 1000],
  ])

/** Northern lights: three curtains of fine upright strokes, their ends on slow waves. */
export function aurora({ y = 200, every = 13, r = 190, width = 7 }, inks: Inks): Part[] {
  return inks.map((ink, curtain) => ({
    path: range(Math.ceil(1000 / every))
      .map((i) => {
        const x = i * every + (curtain * every) / 3
        const foot = y + curtain * 78 + Math.sin(x / 190 + curtain * 1.9) * 46
        const height = r * (0.62 + 0.38 * Math.sin(x / 83 + curtain * 2.2))
        return `M${xy([x, foot])}L${xy([x, foot - height])}`
      })
      .join(''),
    stroke: ink,
    strokeWidth: width,
    cap: 'round',
  }))
}
