/** Blocks that are drawn: lines and boxes. */
import type { Shape } from '../../design/scene.ts'
import type { BoxBlock, LineBlock } from '../../template/ownTemplate.ts'
import type { CertificatePalette } from '../certificatePalette.ts'
import { dividers } from '../divider.ts'
import { heightOf, widthOf } from '../geometry.ts'
import { rule } from '../layer.ts'
import { rectangle, roundedBox } from '../paths.ts'
import { colourOf, type StandingBlock } from './pageBlocks.ts'

export function layOutLine(
  { block, area }: StandingBlock<LineBlock>,
  palette: CertificatePalette,
): readonly Shape[] {
  const colour = colourOf(block.colour, palette)
  const middle = { x: (area.left + area.right) / 2, y: (area.top + area.bottom) / 2 }
  if (block.look !== 'plain') return dividers[block.look](area, middle.y, { ...palette, accent: colour })
  if (widthOf(area) >= heightOf(area)) return [rule(area.left, area.right, middle.y, colour, block.thickness)]
  const path = `M${middle.x} ${area.top}L${middle.x} ${area.bottom}`
  return [{ path, stroke: colour, strokeWidth: block.thickness, cap: 'butt' }]
}

/** The line around it is inside. */
export function layOutBox(
  { block, area }: StandingBlock<BoxBlock>,
  palette: CertificatePalette,
): readonly Shape[] {
  const half = block.stroke === null ? 0 : block.thickness / 2
  const box = {
    left: area.left + half,
    top: area.top + half,
    right: area.right - half,
    bottom: area.bottom - half,
  }
  const radius = Math.min(block.radius, widthOf(box) / 2, heightOf(box) / 2)
  if (widthOf(box) <= 0 || heightOf(box) <= 0 || (!block.fill && !block.stroke)) return []
  return [
    {
      path: radius > 0 ? roundedBox(box, radius) : rectangle(box),
      ...(block.fill && { fill: colourOf(block.fill, palette) }),
      ...(block.stroke && { stroke: colourOf(block.stroke, palette), strokeWidth: block.thickness }),
    },
  ]
}
