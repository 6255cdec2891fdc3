import { Resvg } from '@resvg/resvg-js'
import type { IconPath } from '#core/family/icon'

const PIXELS = 256

/**
 * How wide the lines are that an icon is drawn with, where the lines are fills: the middle of the widths along their
 * middles, in units of the grid.
 */
export function measureStroke(paths: readonly IconPath[], grid: number): number {
  const drawn = paths.map(
    ({ path, evenOdd }) => `<path d="${path}"${evenOdd ? ' fill-rule="evenodd"' : ''}/>`,
  )
  const svg = `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${grid} ${grid}" width="${PIXELS}" height="${PIXELS}">${drawn.join('')}</svg>`
  const { pixels } = new Resvg(svg).render()
  const depth = depthsOf((i) => pixels[i * 4 + 3]! > 127)
  const ridges: number[] = []
  for (let y = 1; y < PIXELS - 1; y++) {
    for (let x = 1; x < PIXELS - 1; x++) {
      const i = y * PIXELS + x
      const here = depth[i]!
      const isRidge = here > 1 && NEIGHBOURS.every((step) => depth[i + step]! <= here)
      if (isRidge) ridges.push(here)
    }
  }
  ridges.sort((a, b) => a - b)
  const middle = ridges[Math.floor(ridges.length / 2)] ?? 0
  // The depth of a pixel is counted from its centre to the centre of the first one without ink.
  return Math.round((((2 * middle - 1) * grid) / PIXELS) * 100) / 100
}

const NEIGHBOURS = [-1, 1, -PIXELS, PIXELS, -PIXELS - 1, -PIXELS + 1, PIXELS - 1, PIXELS + 1]

/** How far each pixel of ink is from the nearest without, by two sweeps with steps of 1 and √2. */
function depthsOf(isInk: (i: number) => boolean): Float64Array {
  const depth = new Float64Array(PIXELS * PIXELS).map((_, i) => (isInk(i) ? PIXELS : 0))
  const sweep = (order: Iterable<number>, steps: readonly (readonly [number, number])[]): void => {
    for (const i of order) {
      for (const [step, far] of steps) depth[i] = Math.min(depth[i]!, (depth[i + step] ?? 0) + far)
    }
  }
  const forth = Array.from(depth.keys())
  sweep(forth, [
    [-1, 1],
    [-PIXELS, 1],
    [-PIXELS - 1, Math.SQRT2],
    [-PIXELS + 1, Math.SQRT2],
  ])
  sweep(forth.toReversed(), [
    [1, 1],
    [PIXELS, 1],
    [PIXELS + 1, Math.SQRT2],
    [PIXELS - 1, Math.SQRT2],
  ])
  return depth
}
