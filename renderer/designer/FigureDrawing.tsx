import type { figureShapes } from '#core/design/edits'
import { figurePath, isOpenFigure } from '#core/design/figures'

/** A figure as a small drawing for menus. */
export function FigureDrawing({ shape }: { shape: (typeof figureShapes)[number] }) {
  const isFlat = shape === 'line' || shape === 'arrow' || shape === 'ribbon'
  const path = figurePath(
    shape,
    isFlat ? { x: 1, y: 6, width: 18, height: 8 } : { x: 1, y: 1, width: 18, height: 18 },
  )
  const ink = isOpenFigure(shape) ? { stroke: 'currentColor', strokeWidth: 2 } : { fill: 'currentColor' }
  return (
    <svg viewBox="0 0 20 20" width={20} height={20} aria-hidden>
      <path d={path} fill="none" {...ink} />
    </svg>
  )
}
