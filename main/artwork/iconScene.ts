import type { Hex, Scene } from '#core/design/scene'
import { type Icon, placeIcon } from '#core/family/icon'

/** An icon alone, at its optical size in a square. */
export function iconScene(icon: Icon, ink: Hex): Scene {
  const { scale, x, y } = placeIcon(icon, 50, 50, 84)
  return {
    width: 100,
    height: 100,
    shapes: icon.paths.map(({ path, evenOdd }) => ({
      path,
      fill: ink,
      ...(evenOdd && { rule: 'evenodd' as const }),
      matrix: [scale, 0, 0, scale, x, y],
    })),
  }
}
