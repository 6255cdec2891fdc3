import { inset } from '../geometry/inset.ts'
import { type Point, polar } from '../geometry/path.ts'
import { CENTRE, type Polygon } from '../geometry/polygon.ts'
import { range } from '../geometry/seeded.ts'
import { outlineOfFigure } from '../silhouettes/silhouette.ts'
import type { Layer, Slot, Style, SubtitleChoice } from '../style.ts'

/** What of a style must stay inside its silhouette wherever that goes, each as points around it. */
export function claimsOf(style: Style): Polygon[] {
  const { icon, level, title, subtitle, layers } = style
  return [
    ring(icon.y, icon.size * 0.56),
    ring(icon.yAlone ?? icon.y, icon.size * 0.56),
    ...layers.flatMap(figureOf),
    ...title.slots.flatMap(arcOf),
    levelOf(level),
    ...(subtitle ? [smallPrintOf(subtitle)] : []),
  ]
}

const ring = (y: number, r: number, x = CENTRE): Polygon =>
  range(32).map((i) => polar(x, y, r, (i / 32) * 2 * Math.PI))

function figureOf(layer: Layer): Polygon[] {
  if (layer.paint === 'tails' || !layer.figure) return []
  const around = layer.paint === 'frame' ? layer.at - Math.max(layer.length ?? 0, layer.width ?? 0) / 2 : 0
  const outline = inset(outlineOfFigure(layer.figure), Math.min(0, around), 'round')
  const every = Math.ceil(outline.length / 64)
  return [outline.filter((_, i) => i % every === 0)]
}

const arcOf = (slot: Slot): Polygon[] =>
  slot.place === 'arc' || slot.place === 'arcs' ? [ring(slot.y ?? CENTRE, slot.r + slot.band / 2)] : []

function levelOf({ kind, size, x = CENTRE, y, r, span = 2 * Math.PI }: Style['level']): Polygon {
  if (kind === 'laurel') return ring(y, (r ?? 330) + size * 0.6)
  if (kind === 'numeral') return ring(y, size * 0.62, x)
  if (r !== undefined || kind === 'segments') {
    const [reach, half] = [
      (r ?? 400) + size * 0.55,
      kind === 'segments' ? span / 2 : (size * 1.9) / (r ?? 400),
    ]
    return range(17).map((i) => polar(x, y, reach, Math.PI + half * (i / 8 - 1)))
  }
  const [wide, high] = kind === 'chevrons' ? [size * 0.7, size * 0.66] : [size * 1.8, size * 0.5]
  return rectangle(wide, y - high, y + high)
}

/** Half of its line: longer small print gets smaller. */
function smallPrintOf({ place, y, r = 380, width = 420, size, angle = 90 }: SubtitleChoice): Polygon {
  if (place === 'line') return rectangle(width / 4, y - size * 0.45, y + size * 0.3)
  const half = (angle * Math.PI) / 360
  return range(9).map((i) => polar(CENTRE, y, r + size / 2, Math.PI + half * (i / 4 - 1)))
}

const rectangle = (half: number, top: number, bottom: number): Point[] => [
  [CENTRE - half, top],
  [CENTRE + half, top],
  [CENTRE + half, bottom],
  [CENTRE - half, bottom],
]
