import type { Scene, Shape } from '../../design/scene.ts'
import type { Decoration } from '../ornament.ts'
import { round } from '../paths.ts'

/** A thinner line is lost on most printers. */
const THINNEST = 0.25

export const scaledDecoration = ({ ornaments, shapes }: Decoration, scale: number): Decoration => ({
  ornaments: ornaments.map(({ tile, at }) => ({
    tile: scaledScene(tile, scale),
    at: at.map((one) => ({ ...one, x: one.x * scale, y: one.y * scale })),
  })),
  shapes: shapes.map((shape) => scaledShape(shape, scale)),
})

const scaledScene = ({ width, height, shapes }: Scene, scale: number): Scene => ({
  width: width * scale,
  height: height * scale,
  shapes: shapes.map((shape) => scaledShape(shape, scale)),
})

function scaledShape(shape: Shape, scale: number): Shape {
  const { path, clip, strokeWidth } = shape
  return {
    ...shape,
    path: scaledPath(path, scale),
    ...(clip !== undefined && { clip: scaledPath(clip, scale) }),
    ...(strokeWidth !== undefined && { strokeWidth: Math.max(THINNEST, strokeWidth * scale) }),
  }
}

/** Path data is absolute and without arcs, so that every number is a length. */
const scaledPath = (path: string, scale: number): string =>
  path.replace(/-?\d+(?:\.\d+)?/g, (value) => String(round(Number(value) * scale)))
