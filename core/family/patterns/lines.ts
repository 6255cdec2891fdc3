/** Line work that belongs to one silhouette: the leaf, the flower, the ticket. */
import { polar, rules, xy } from '../geometry/path.ts'
import { range } from '../geometry/seeded.ts'
import type { Inks, Part } from '../part.ts'

/** A midrib and its side veins. */
export function veins({ every = 92, width = 9 }, [ink]: Inks): Part[] {
  const sides = range(11).map((i) => {
    const y = 150 + i * every
    const side = (out: 1 | -1): string =>
      `M${xy([500, y])}Q${xy([500 + out * 120, y - 30])} ${xy([500 + out * 400, y - 250])}`
    return side(1) + side(-1)
  })
  return [{ path: `M500 20L500 990${sides.join('')}`, stroke: ink, strokeWidth: width, cap: 'round' }]
}

/** A fold inside each of `n` petals. */
export function petalLines({ n = 12, r = 400, width = 5 }, [ink]: Inks): Part[] {
  const folds = range(n).map((i) => {
    const turn = (i / n) * 2 * Math.PI
    const at = (radius: number, off: number): string => xy(polar(500, 500, radius, turn + off))
    return `M500 500Q${at(r * 0.6, -0.26)} ${at(r, 0)}Q${at(r * 0.6, 0.26)} 500 500Z`
  })
  return [{ path: folds.join(''), stroke: ink, strokeWidth: width }]
}

/** The perforation of a ticket, as round dots. */
export function tearLine({ y = 674 }, [ink]: Inks): Part[] {
  return [{ path: rules(166, 836, [y]), stroke: ink, strokeWidth: 7, dash: [1, 22], cap: 'round' }]
}
