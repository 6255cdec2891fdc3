import { contrast } from '#core/colour/contrast'
import type { Design } from '#core/design/element'
import type { Hex } from '#core/design/scene'
import { sceneOf } from '#core/design/sceneOf'
import { bareCanvas, colourAbout, paintCoarsely } from '#core/quality/coarseView'
import type { Point } from '../stage/viewport.ts'

/** The colour of the palette that can be told best from what lies at a point of the badge; null where nothing does. */
export function readableAt(
  design: Design,
  { x, y }: Point,
  palette: Readonly<Record<string, Hex>>,
): { role: string; hex: Hex } | null {
  const view = bareCanvas()
  for (const shape of sceneOf(design).shapes) paintCoarsely(view, shape)
  const under = colourAbout(view, x, y)
  if (under === undefined) return null
  const [best] = Object.entries(palette).toSorted(([, a], [, b]) => contrast(b, under) - contrast(a, under))
  return best ? { role: best[0], hex: best[1] } : null
}
