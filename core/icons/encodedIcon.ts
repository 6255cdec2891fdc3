/**
 * How one icon is written in the library: as its set draws it, so that the file stays small, and brought to absolute
 * paths when somebody looks at it.
 */
import type { Icon, IconCut, IconPath } from '../family/icon.ts'
import { absolutePath } from './absolutePath.ts'
import type { Drawings } from './drawings.ts'

/** Which cut; the ink's box and centre in 256ths of the grid; the width of its lines, 0 for none; its paths. */
export type EncodedDrawing = readonly [IconCut, Optics, weight: number, ...paths: readonly string[]]
type Optics = readonly [x: number, y: number, width: number, height: number, massX: number, massY: number]

export interface EncodedIcon {
  readonly grid: number
  readonly drawings: readonly EncodedDrawing[]
}

const FLAGS = { tint: 't', stroke: 's', evenOdd: 'e' } as const

/** SVG path data in any dialect, with letters before its first M that say how it is painted. */
export const encodePath = ({ path, ...painted }: IconPath): string =>
  (['tint', 'stroke', 'evenOdd'] as const).map((flag) => (painted[flag] ? FLAGS[flag] : '')).join('') + path

export function decodeIcon({ grid, drawings }: EncodedIcon): Drawings {
  const decimals = grid > 100 ? 1 : 2
  const unit = grid / 256
  const length = (measure: number): number => Math.round(measure * unit * 100) / 100
  return Object.fromEntries(
    drawings.map(([cut, [x, y, width, height, massX, massY], weight, ...paths]): [IconCut, Icon] => [
      cut,
      {
        paths: paths.map((path) => decodePath(path, decimals)),
        box: { x: length(x), y: length(y), width: length(width), height: length(height) },
        mass: { x: length(massX), y: length(massY) },
        ...(weight > 0 && { weight }),
      },
    ]),
  )
}

function decodePath(encoded: string, decimals: number): IconPath {
  const start = encoded.search(/m/i)
  const flags = encoded.slice(0, start)
  return {
    path: absolutePath(encoded.slice(start), decimals),
    ...(flags.includes(FLAGS.tint) && { tint: true as const }),
    ...(flags.includes(FLAGS.stroke) && { stroke: true as const }),
    ...(flags.includes(FLAGS.evenOdd) && { evenOdd: true as const }),
  }
}
