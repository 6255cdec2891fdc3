import { contrast } from '../../colour/contrast.ts'
import { lchOfHex } from '../../colour/oklch.ts'
import { printable } from '../../colour/printGamut.ts'
import type { Hex } from '../../design/scene.ts'
import type { FrameSpec } from '../frame.ts'
import type { Role } from '../part.ts'
import type { FillLayer, FrameLayer, Layer, Style } from '../style.ts'
import { refitted } from './refitted.ts'
import { withRoles } from './withRoles.ts'

export const frameKinds = ['line', 'dash', 'ticks', 'satin', 'rope', 'guilloche'] as const

/** Measures that suit a frame of a whole badge. */
const measures: Record<FrameSpec['kind'], Pick<FrameSpec, 'width' | 'every' | 'length'>> = {
  line: { width: 6 },
  dash: { width: 6, every: 26 },
  ticks: { width: 4, every: 13, length: 20 },
  satin: { width: 7.4, every: 7, length: 34 },
  rope: { every: 22, length: 28 },
  guilloche: { width: 3, every: 46, length: 26 },
}

/** Air between the edge of the body, or of its ground, and a frame. */
const AIR = 9

/** One frame along the silhouette instead of those that are there; none at all for `none`. */
export function withFrame(style: Style, kind: FrameSpec['kind'] | 'none'): Style {
  const layers = style.layers.filter((layer) => layer.paint !== 'frame' || (kind !== 'none' && layer.figure))
  if (kind === 'none') return { ...style, layers }
  const own = style.layers.find((layer): layer is FrameLayer => layer.paint === 'frame' && !layer.figure)
  if (own?.kind === kind) return style
  const ground = layers.findLast((layer): layer is FillLayer => layer.paint === 'fill' && follows(layer))
  const { length = 0, width = 0 } = measures[kind]
  const at = (ground?.inset ?? 0) + AIR + Math.max(length, width) / 2
  const frame: FrameLayer = {
    paint: 'frame',
    kind,
    at,
    color: 'frame',
    second: 'frameShade',
    ...measures[kind],
  }
  const framed = {
    ...style,
    palette: withRoles(style.palette, (roles) => frameColours(roles, ground?.color, own?.color, style)),
    layers: [...layers, frame],
  }
  return refitted(framed, { ...style.body })
}

const follows = (layer: Layer): boolean =>
  (layer.paint === 'fill' || layer.paint === 'pattern') && !layer.figure && (layer.inset ?? 0) < 120

/** The old frame's colour, or one of the style's own, as long as it is told from the ground. */
function frameColours(
  roles: Readonly<Record<Role, Hex>>,
  groundRole: Role | undefined,
  own: Role | undefined,
  { layers, icon, title }: Style,
): Record<Role, Hex> {
  const ground = roles[groundRole ?? title.on]!
  const edge = layers.find((layer) => layer.paint === 'fill')
  const offered = [own, edge?.paint === 'fill' ? edge.color : undefined, icon.color, title.color]
  const seen = offered.flatMap((role) => (role && contrast(roles[role]!, ground) >= 2 ? [roles[role]!] : []))
  const frame = seen[0] ?? (lchOfHex(ground).l > 0.6 ? '#2b2b2b' : '#ffffff')
  const { l, c, h } = lchOfHex(frame)
  return { frame, frameShade: printable({ l: l > 0.55 ? l - 0.2 : l + 0.22, c, h }) }
}
