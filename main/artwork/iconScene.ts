import type { Hex, Scene, Shape } from '#core/design/scene'
import { type Icon, type IconPath, placeIcon } from '#core/family/icon'

/** Of icons that are strokes, on a scene of 100 units. */
const STROKE = 8

/** An icon alone, at its optical size in a square. */
export function iconScene(icon: Icon, ink: Hex): Scene {
  const { scale, x, y } = placeIcon(icon, 50, 50, 84)
  const painted = ({ stroke, evenOdd }: IconPath): Omit<Shape, 'path'> =>
    stroke
      ? { stroke: ink, strokeWidth: STROKE / scale, cap: 'round' }
      : { fill: ink, ...(evenOdd && { rule: 'evenodd' }) }
  return {
    width: 100,
    height: 100,
    shapes: icon.paths.map((path) => ({
      path: path.path,
      ...painted(path),
      matrix: [scale, 0, 0, scale, x, y],
    })),
  }
}
