import type { Part } from '../part.ts'
import type { Ribbon } from '../ribbon.ts'
import type { Figure } from '../silhouettes/silhouette.ts'
import { silhouettePath } from '../silhouettes/silhouettePath.ts'
import type { RibbonChoice } from '../style.ts'

/** Threads only beside one line of text: two lines fill the cloth. */
export function drawRibbon(ribbon: Ribbon, choice: RibbonChoice, body: Figure, lines: number): Part[] {
  const clip = choice.kind === 'band' ? { clip: silhouettePath(body) } : {}
  const { edge, thread } = choice
  const { cloth, threads } = ribbon.draw()
  const parts: Part[] = []
  if (edge) {
    for (const { path } of cloth) parts.push({ path, stroke: edge, strokeWidth: 16, ...clip })
  }
  for (const { path, tone } of cloth) parts.push({ path, fill: choice[tone], ...clip })
  if (thread && lines <= 1) {
    parts.push({ path: threads, stroke: thread, strokeWidth: 3.4, ...clip })
  }
  return parts
}
