import { Resvg } from '@resvg/resvg-js'
import type { Icon, IconPath } from '#core/family/icon'

/** Pixels across: twice what a badge icon has on a small screen. */
const PIXELS = 256

/** Where the ink of an icon is and where its weight lies, found by drawing it. */
export function measureIcon(paths: readonly IconPath[], grid: number): Pick<Icon, 'box' | 'mass'> {
  const drawn = paths.map(
    ({ path, stroke, tint, evenOdd }) =>
      `<path d="${path}" fill="${stroke ? 'none' : '#000'}" fill-rule="${evenOdd ? 'evenodd' : 'nonzero'}" opacity="${tint ? 0.35 : 1}" ${
        stroke ? 'stroke="#000" stroke-width="2" stroke-linecap="round" stroke-linejoin="round"' : ''
      }/>`,
  )
  const svg = `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${grid} ${grid}" width="${PIXELS}" height="${PIXELS}">${drawn.join('')}</svg>`
  const { pixels } = new Resvg(svg).render()
  let [left, top, right, bottom] = [PIXELS, PIXELS, 0, 0]
  let [sumX, sumY, sum] = [0, 0, 0]
  for (let y = 0; y < PIXELS; y++) {
    for (let x = 0; x < PIXELS; x++) {
      const ink = pixels[(y * PIXELS + x) * 4 + 3]! / 255
      if (ink < 0.1) continue
      left = Math.min(left, x)
      right = Math.max(right, x + 1)
      top = Math.min(top, y)
      bottom = Math.max(bottom, y + 1)
      sumX += ink * (x + 0.5)
      sumY += ink * (y + 0.5)
      sum += ink
    }
  }
  const units = (length: number): number => Math.round(((length * grid) / PIXELS) * 100) / 100
  return {
    box: { x: units(left), y: units(top), width: units(right - left), height: units(bottom - top) },
    mass: { x: units(sumX / sum), y: units(sumY / sum) },
  }
}
