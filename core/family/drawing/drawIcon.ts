import { type Icon, type IconPath, type Placement, placeIcon } from '../icon.ts'
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
  const ink = (paths: readonly IconPath[], color: Role, at = place): Part[] =>
    paths.map((path) => inked(path, color, at, choice.weight))
  switch (choice.treatment ?? 'plain') {
    case 'plain':
      return ink(untinted, choice.color)
    case 'duo':
      return icon.paths.map((path) => inked(path, path.tint ? second : choice.color, place, choice.weight))
    case 'misprint': {
      // The second drum is a little off register.
      const off = { ...place, x: place.x - 11, y: place.y + 9 }
      const tinted = icon.paths.filter(({ tint }) => tint)
      return [...ink(tinted, second, off), ...ink(untinted, choice.color)]
    }
    case 'shadow':
      return [...ink(icon.paths, second, { ...place, y: place.y + 9 }), ...ink(icon.paths, choice.color)]
    case 'stitched':
      return [...icon.paths.map((path) => outlined(path, second, place, 9)), ...ink(icon.paths, choice.color)]
  }
}

function inked(icon: IconPath, color: Role, place: Placement, weight = 18): Part {
  const { path } = icon
  if (icon.stroke) {
    const strokeWidth = hundredth(weight / place.scale)
    return { path, stroke: color, strokeWidth, cap: 'round', matrix: matrixOf(place) }
  }
  return { path, fill: color, ...(icon.evenOdd && { rule: 'evenodd' }), matrix: matrixOf(place) }
}

function outlined({ path, stroke }: IconPath, color: Role, place: Placement, width: number): Part {
  const strokeWidth = hundredth(width / place.scale)
  return { path, stroke: color, strokeWidth, ...(!stroke && { fill: color }), matrix: matrixOf(place) }
}

const matrixOf = ({ scale, x, y }: Placement): NonNullable<Part['matrix']> => {
  const factor = Math.round(scale * 10_000) / 10_000
  return [factor, 0, 0, factor, hundredth(x), hundredth(y)]
}

const hundredth = (value: number): number => Math.round(value * 100) / 100
