import { inset } from '../geometry/inset.ts'
import { overlap } from '../geometry/overlap.ts'
import type { Polygon } from '../geometry/polygon.ts'
import { type Figure, outlineOfFigure } from './silhouette.ts'

/** The outline of a figure in a body, cut off `within` of its edge; that of the body itself if there is no figure. */
export function outlineIn(
  body: Figure,
  { figure, within }: { readonly figure?: Figure; readonly within?: number },
): Polygon {
  if (!figure) return outlineOfFigure(body)
  const outline = outlineOfFigure(figure)
  return within === undefined ? outline : overlap(outline, inset(outlineOfFigure(body), within))
}
