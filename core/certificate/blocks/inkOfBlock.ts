import type { Shape } from '../../design/scene.ts'
import type { Box } from '../geometry.ts'
import { inkExtents } from '../inkExtents.ts'
import type { PlacedText } from '../layer.ts'
import type { LaidOutBlock } from './layOutBlock.ts'

/** Around everything that a block draws; null if that is nothing. */
export function inkOfBlock({ texts, shapes, picture, qr }: LaidOutBlock): Box | null {
  const boxes = [
    ...texts.filter(({ line }) => line.glyphs.length > 0).map(inkOfText),
    ...shapes.map(inkOfShape),
    ...(picture ? [picture.box] : []),
    ...(qr ? [qr] : []),
  ]
  return boxes.length === 0 ? null : boxes.reduce(around)
}

/** From the top of the ink to its bottom, as wide as the glyphs advance. */
export function inkOfText({ line, size, x, y }: PlacedText): Box {
  const { above, below } = inkExtents(line)
  return { left: x, right: x + line.width * size, top: y - above * size, bottom: y + below * size }
}

/** Path data is absolute and without arcs, so that every other number is an x. */
export function inkOfShape({ path, stroke, strokeWidth = 1 }: Shape): Box {
  const numbers = (path.match(/-?\d+(?:\.\d+)?(?:e-?\d+)?/g) ?? []).map(Number)
  const [xs, ys] = [0, 1].map((odd) => numbers.filter((_, i) => i % 2 === odd))
  const half = stroke === undefined ? 0 : strokeWidth / 2
  return {
    left: Math.min(...xs!) - half,
    right: Math.max(...xs!) + half,
    top: Math.min(...ys!) - half,
    bottom: Math.max(...ys!) + half,
  }
}

const around = (a: Box, b: Box): Box => ({
  left: Math.min(a.left, b.left),
  top: Math.min(a.top, b.top),
  right: Math.max(a.right, b.right),
  bottom: Math.max(a.bottom, b.bottom),
})
