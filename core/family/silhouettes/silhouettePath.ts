import { curvePath } from '../geometry/curvePath.ts'
import { type Figure, outlineOfFigure } from './silhouette.ts'

/** Fitting curves to an outline takes as long as all the rest of a badge; a style's silhouette never changes. */
const drawn = new WeakMap<Figure, string>()

export function silhouettePath(figure: Figure): string {
  const path = drawn.get(figure) ?? curvePath(outlineOfFigure(figure))
  drawn.set(figure, path)
  return path
}
