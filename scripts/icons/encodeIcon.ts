import type { IconCut, IconPath } from '#core/family/icon'
import { absolutePath } from '#core/icons/absolutePath'
import { type EncodedDrawing, type EncodedIcon, encodePath } from '#core/icons/encodedIcon'
import type { ChosenIcon } from './chooseIcons.ts'
import type { IconSet } from './iconSets.ts'
import { measureIcon } from './measureIcon.ts'
import { measureStroke } from './measureStroke.ts'
import { readPaths } from './readPaths.ts'

const CUTS = ['fill', 'bold', 'duotone', 'line'] as const satisfies readonly IconCut[]

/** An icon as the library keeps it, with its optics measured. */
export function encodeIcon(set: IconSet, icon: ChosenIcon): EncodedIcon {
  const [first] = CUTS.flatMap((cut) => icon[cut] ?? [])
  const grid = set.bodies.get(first!)!.width
  const drawings = CUTS.flatMap((cut) => {
    const name = icon[cut]
    return name === undefined ? [] : [encodeDrawing(cut, readPaths(name, set.bodies.get(name)!.svg), grid)]
  })
  return { grid, drawings }
}

function encodeDrawing(cut: IconCut, paths: readonly IconPath[], grid: number): EncodedDrawing {
  const absolute = paths.map((path) => ({ ...path, path: absolutePath(path.path, grid > 100 ? 1 : 2) }))
  const { box, mass } = measureIcon(absolute, grid)
  const in256ths = (length: number): number => Math.round((length * 256) / grid)
  const optics = [box.x, box.y, box.width, box.height, mass.x, mass.y].map(in256ths)
  return [
    cut,
    optics as unknown as EncodedDrawing[1],
    weightOf(cut, absolute, grid),
    ...paths.map(encodePath),
  ]
}

/** Solid icons have no lines, strokes take any weight, and a bold cut has the one it wants. */
function weightOf(cut: IconCut, paths: readonly IconPath[], grid: number): number {
  const lines = paths.filter(({ tint }) => !tint)
  const isMeasured = (cut === 'line' || cut === 'duotone') && !lines.some(({ stroke }) => stroke)
  return isMeasured ? measureStroke(lines, grid) : 0
}
