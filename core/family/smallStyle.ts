import { inset } from './geometry/inset.ts'
import { range } from './geometry/seeded.ts'
import { widthsOf } from './geometry/widths.ts'
import { type Figure, outlineOfFigure } from './silhouettes/silhouette.ts'
import type { FillLayer, FrameLayer, Layer, Style } from './style.ts'

/** Each style has one small style, and layers are drawn once. */
const made = new WeakMap<Style['layers'], Omit<Style, 'palette'>>()

/**
 * The style for 48 pixels and less: silhouette, edge and icon, as large as they can be. No words, no ribbon, nothing
 * finer than a pixel would be; marks of a level are few and big.
 */
export function smallStyle(style: Style): Style {
  const known = made.get(style.layers) ?? drawnSmall(style)
  made.set(style.layers, known)
  return { ...known, palette: style.palette }
}

/** Edges of the body that are told apart from its ground by where they end. */
const EDGING = 60
/** Of a body that has no edge by itself and another colour than the icon's ground. */
const RIM = 44
/** Patterns whose pieces are larger than a pixel of 32. */
const BROAD = new Set(['blocks', 'rays', 'quilt', 'facets', 'cornerFans', 'petalLines'])

function drawnSmall(style: Style): Omit<Style, 'palette'> {
  const { palette: _palette, ribbon: _ribbon, subtitle: _subtitle, ...rest } = style
  const { body, icon, level } = style
  const edges = style.layers.flatMap(edgeOf)
  const inset = Math.max(0, ...edges.map((layer) => (layer.paint === 'fill' ? (layer.inset ?? 0) : 0)))
  const plain = edges[0]?.paint === 'fill' && edges[0].color === icon.on
  const edge = inset > 0 || plain ? inset : RIM
  const { y, r } = largestDisc(body, edge)
  const discs = discsOf(style, y, r * 0.97)
  const ground: FillLayer[] = discs.length > 0 ? [] : [{ paint: 'fill', color: icon.on, inset: edge }]
  const reach = discs.length > 0 ? r * 0.88 : r
  return {
    ...rest,
    layers: [
      ...style.layers.filter(({ paint }) => paint === 'tails'),
      ...edges,
      ...style.layers.flatMap((layer) => broadOf(layer, style, edge)),
      ...ground,
      ...discs,
    ],
    icon: {
      ...icon,
      y: y - reach * 0.2,
      yAlone: y,
      size: reach * 1.22,
      weight: (icon.weight ?? 18) * 1.9,
      treatment: icon.treatment === 'stitched' ? 'plain' : (icon.treatment ?? 'plain'),
    },
    title: { ...style.title, slots: [] },
    level: {
      kind: level.kind === 'stars' || level.kind === 'bars' ? level.kind : 'pips',
      color: icon.color,
      empty: level.empty,
      on: icon.on,
      size: reach * 0.34,
      y: y + reach * 0.66,
    },
  }
}

/** Fills and frames along the silhouette, thick enough to be seen. */
function edgeOf(layer: Layer): (FillLayer | FrameLayer)[] {
  if (layer.paint === 'fill' && !layer.figure && (layer.inset ?? 0) <= EDGING) {
    const distance = layer.inset ?? 0
    return [{ ...layer, inset: distance > 0 ? Math.round(distance * 1.5) + 6 : distance }]
  }
  if (layer.paint !== 'frame' || layer.figure || layer.kind === 'dash') return []
  const { color, second } = layer
  const width = Math.max(24, (layer.length ?? 0) * 0.8, (layer.width ?? 0) * 1.6)
  const plain = layer.kind === 'satin' || layer.kind === 'rope' ? (second ?? color) : color
  return [{ paint: 'frame', kind: 'line', at: Math.max(layer.at, width / 2), width, color: plain }]
}

const broadOf = (layer: Layer, { title, icon }: Style, edge: number): Layer[] =>
  layer.paint === 'pattern' &&
  !layer.figure &&
  BROAD.has(layer.kind) &&
  !layer.colors.some((role) => role === title.on || role === title.color || role === icon.color)
    ? [{ ...layer, inset: Math.max(edge, layer.inset ?? 0) }]
    : []

/** The ground of the icon, where the style gives it one of its own, with the ring around it. */
function discsOf({ layers, icon }: Style, y: number, r: number): FillLayer[] {
  const own = layers.findLastIndex(
    (layer) =>
      layer.paint === 'fill' && layer.figure && layer.color === icon.on && holds(layer.figure, icon.y),
  )
  const disc = layers[own]
  if (disc?.paint !== 'fill' || !disc.figure) return []
  const ring = layers[own - 1]
  const around =
    ring?.paint === 'fill' && ring.figure?.shape === disc.figure.shape && ring.figure.r < disc.figure.r * 1.15
      ? [{ ...ring, figure: { ...ring.figure, x: 500, y, r } }]
      : []
  const inner = around.length > 0 ? r * 0.91 : r
  return [...around, { ...disc, figure: { ...disc.figure, x: 500, y, r: inner } }]
}

/** A panel elsewhere may have the same colour. */
const holds = ({ shape, y = 500 }: Figure, at: number): boolean =>
  shape !== 'plaque' && shape !== 'label' && Math.abs(y - at) < 60

/** The largest circle on the axis of a silhouette. */
function largestDisc(body: Figure, edge: number): { y: number; r: number } {
  const room = widthsOf(inset(outlineOfFigure(body), edge + 6))
  const fits = (y: number, r: number): boolean => {
    for (let i = -6; i <= 6; i++) {
      const across = Math.sqrt(Math.max(0, 1 - (i / 6.2) ** 2)) * r
      if (room(y + (i / 6) * r, y + (i / 6) * r) < across * 2) return false
    }
    return true
  }
  let best = { y: 500, r: 0 }
  // From the middle outwards: of two that are equal, the one nearer to it is kept.
  for (const by of range(25).map((i) => (i % 2 === 0 ? 1 : -1) * Math.ceil(i / 2) * 10)) {
    while (fits(500 + by, best.r + 4)) best = { y: 500 + by, r: best.r + 4 }
  }
  return best
}
