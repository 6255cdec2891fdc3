import { thinned } from '../geometry/thinned.ts'
import { type Icon, type IconCut, type IconPath, type Placement, placeIcon } from '../icon.ts'
import type { Part, Role } from '../part.ts'
import type { IconChoice } from '../style.ts'

/**
 * `crowded`: level marks have moved inwards, so the icon steps up and becomes a little smaller. `alone`: nothing
 * follows below it.
 */
export function drawIcon(icon: Icon, choice: IconChoice, crowded: boolean, alone: boolean): Part[] {
  const size = choice.size * (crowded ? 0.84 : 1)
  const y = alone ? (choice.yAlone ?? choice.y) : choice.y
  const place = placeIcon(icon, 500, y - (crowded ? choice.size * 0.1 : 0), size)
  const second = choice.second ?? choice.color
  const untinted = icon.paths.filter(({ tint }) => !tint)
  const weight = weightOf(choice)
  const ink = (paths: readonly IconPath[], color: Role, at = place): Part[] =>
    paths.map((path) =>
      inked(path, color, at, weight, path.tint ? undefined : changeOf(icon, choice, weight, at)),
    )
  switch (choice.treatment ?? 'plain') {
    case 'plain':
      return ink(untinted, choice.color)
    case 'duo':
      return icon.paths.flatMap((path) => ink([path], path.tint ? second : choice.color))
    case 'misprint': {
      // The second drum is a little off register.
      const off = { ...place, x: place.x - 11, y: place.y + 9 }
      const tinted = icon.paths.filter(({ tint }) => tint)
      return [...ink(tinted, second, off), ...ink(untinted, choice.color)]
    }
    case 'shadow':
      return [...ink(icon.paths, second, { ...place, y: place.y + 9 }), ...ink(icon.paths, choice.color)]
    case 'stitched':
      return [
        ...icon.paths.map((path) => outlined(path, second, place, path.stroke ? weight + 9 : 9)),
        ...ink(icon.paths, choice.color),
      ]
  }
}

/** What a line is wide in each cut, in parts of the icon's size, so that one without that cut can stand beside others. */
const WEIGHTS: Readonly<Record<IconCut, number>> = { line: 0.066, duotone: 0.07, bold: 0.11, fill: 0.1 }

const weightOf = ({ cut, weight, size }: IconChoice): number => weight ?? WEIGHTS[cut] * size

/**
 * How much wider the lines of an icon have to become, in units of its grid. They only become thinner where a style
 * draws all icons in lines, and only if somebody would see it.
 */
function changeOf(icon: Icon, { cut }: IconChoice, wanted: number, { scale }: Placement): number | undefined {
  if (icon.weight === undefined) return undefined
  const change = wanted / scale - icon.weight
  const isSeen = Math.abs(change) > icon.weight * 0.06
  return isSeen && (change > 0 || cut === 'line') ? hundredth(change) : undefined
}

function inked(icon: IconPath, color: Role, place: Placement, weight: number, change = 0): Part {
  const { path } = icon
  const matrix = matrixOf(place)
  if (icon.stroke) {
    return { path, stroke: color, strokeWidth: hundredth(weight / place.scale), cap: 'round', matrix }
  }
  const rule = icon.evenOdd && { rule: 'evenodd' as const }
  if (change > 0) return { path, fill: color, stroke: color, strokeWidth: change, ...rule, matrix }
  if (change < 0) {
    const thin = thinned(path, -change / 2, icon.evenOdd ? 'evenodd' : 'nonzero')
    if (thin !== '') return { path: thin, fill: color, matrix }
  }
  return { path, fill: color, ...rule, matrix }
}

function outlined({ path, stroke, evenOdd }: IconPath, color: Role, place: Placement, width: number): Part {
  const strokeWidth = hundredth(width / place.scale)
  const fill = !stroke && { fill: color, ...(evenOdd && { rule: 'evenodd' as const }) }
  return { path, stroke: color, strokeWidth, ...fill, matrix: matrixOf(place) }
}

const matrixOf = ({ scale, x, y }: Placement): NonNullable<Part['matrix']> => {
  const factor = Math.round(scale * 10_000) / 10_000
  return [factor, 0, 0, factor, hundredth(x), hundredth(y)]
}

const hundredth = (value: number): number => Math.round(value * 100) / 100
