/** The composition of a style, made smaller about the middle of the canvas and moved up or down. */
import { CENTRE } from '../geometry/polygon.ts'
import type { Figure } from '../silhouettes/silhouette.ts'
import { outlineOfFigure } from '../silhouettes/silhouette.ts'
import type { Layer, RibbonChoice, Slot, Style, SubtitleChoice } from '../style.ts'

export interface Move {
  readonly scale: number
  /** Downwards, in canvas units. */
  readonly by: number
}

export const movedY = ({ scale, by }: Move, y: number): number => tenth(CENTRE + (y - CENTRE) * scale + by)

/** Everything moves with `move` but the body, which is `body` from now on, and what follows its edge. */
export function moved(style: Style, move: Move, body: Figure): Style {
  const at = (y: number): number => movedY(move, y)
  const long = (length: number): number => tenth(length * move.scale)
  const { icon, title, ribbon, subtitle, level } = style
  return {
    ...style,
    body,
    layers: style.layers.map((layer) => movedLayer(layer, move, style.body)),
    icon: {
      ...icon,
      y: at(icon.y),
      ...(icon.yAlone !== undefined && { yAlone: at(icon.yAlone) }),
      size: long(icon.size),
    },
    title: { ...title, slots: title.slots.map((slot) => movedSlot(slot, move, style.body)) },
    ...(ribbon && { ribbon: movedRibbon(ribbon, move) }),
    ...(subtitle && { subtitle: movedSmallPrint(subtitle, move) }),
    level: {
      ...level,
      x: tenth(CENTRE + ((level.x ?? CENTRE) - CENTRE) * move.scale),
      y: at(level.y),
      size: long(level.size),
      ...(level.r !== undefined && { r: long(level.r) }),
    },
  }
}

function movedLayer(layer: Layer, move: Move, body: Figure): Layer {
  if (layer.paint === 'tails') {
    const { y, width, length } = layer
    return {
      ...layer,
      y: movedY(move, y),
      width: tenth(width * move.scale),
      length: tenth(length * move.scale),
    }
  }
  const figured = layer.figure ? { ...layer, ...movedFigure(layer.figure, move, body) } : layer
  if (figured.paint === 'frame' && layer.figure) return { ...figured, at: tenth(figured.at * move.scale) }
  if (figured.paint !== 'pattern' || !figured.measures) return figured
  const { x, y, r, every, width } = figured.measures
  return {
    ...figured,
    measures: {
      ...figured.measures,
      ...(x !== undefined && { x: tenth(CENTRE + (x - CENTRE) * move.scale) }),
      ...(y !== undefined && { y: movedY(move, y) }),
      // What reaches to the edge must reach it still.
      ...(r !== undefined && { r: r < 400 ? tenth(r * move.scale) : r }),
      // A border is part of the composition; other patterns lie under it.
      ...(figured.kind === 'kilim' &&
        every !== undefined &&
        width !== undefined && { every: tenth(every * move.scale), width: tenth(width * move.scale) }),
    },
  }
}

function movedSlot(slot: Slot, move: Move, body: Figure): Slot {
  const size = tenth(slot.size * move.scale)
  if (slot.place === 'ribbon') return { ...slot, size }
  if (slot.place === 'plate') {
    return {
      ...slot,
      size,
      top: movedY(move, slot.top),
      bottom: movedY(move, slot.bottom),
      ...(slot.bottomAlone !== undefined && { bottomAlone: movedY(move, slot.bottomAlone) }),
      ...(slot.figure && movedFigure(slot.figure, move, body)),
    }
  }
  const [r, band] = [tenth(slot.r * move.scale), tenth(slot.band * move.scale)]
  return { ...slot, size, r, band, y: movedY(move, slot.y ?? CENTRE) }
}

/** How near a panel comes to the edge that it belongs to. */
const NEAR = 52
/** Any other panel is cut where an edge comes nearer than this, as the notches of a ticket do. */
const CLEAR = 12

/** A panel that ran to the edges of the old body runs to those of the new one; any other figure just moves. */
function movedFigure(figure: Figure, move: Move, body: Figure): { figure: Figure; within?: number } {
  const { r, x = CENTRE, y = CENTRE, shape } = figure
  if (shape !== 'plaque' && shape !== 'label') {
    const middle = tenth(CENTRE + (x - CENTRE) * move.scale)
    return { figure: { ...figure, r: tenth(r * move.scale), x: middle, y: movedY(move, y) } }
  }
  const [own, outer] = [reachOf(figure), reachOf(body)]
  const gaps = [own.left - outer.left, own.top - outer.top, outer.bottom - own.bottom]
  const [side, above, below] = gaps.map((gap) => gap < NEAR) as [boolean, boolean, boolean]
  const [top, bottom] = [above ? 0 : movedY(move, own.top), below ? 1000 : movedY(move, own.bottom)]
  const half = side ? CENTRE : (CENTRE - own.left) * move.scale
  const proportions = {
    ...figure.proportions,
    width: half / CENTRE,
    height: (bottom - top) / 2 / CENTRE,
    ...(figure.proportions?.corner !== undefined && {
      corner: (figure.proportions.corner * r * move.scale) / CENTRE,
    }),
    ...(figure.proportions?.notch !== undefined && {
      notch: (figure.proportions.notch * r * move.scale) / CENTRE,
    }),
  }
  const panel: Figure = { shape, r: CENTRE, y: (top + bottom) / 2, proportions }
  const near = gaps.filter((gap) => gap < NEAR)
  return { figure: panel, within: near.length > 0 ? Math.max(0, ...near) : CLEAR }
}

export function reachOf(figure: Figure): { left: number; top: number; right: number; bottom: number } {
  const outline = outlineOfFigure(figure)
  const [xs, ys] = [outline.map(([x]) => x), outline.map(([, y]) => y)]
  return { left: Math.min(...xs), top: Math.min(...ys), right: Math.max(...xs), bottom: Math.max(...ys) }
}

function movedRibbon(ribbon: RibbonChoice, move: Move): RibbonChoice {
  const { y, width, height, minWidth, tail, drop, radius } = ribbon
  const long = (length: number): number => tenth(length * move.scale)
  return {
    ...ribbon,
    y: movedY(move, y),
    width: long(width),
    height: long(height),
    ...(minWidth !== undefined && { minWidth: long(minWidth) }),
    ...(tail !== undefined && { tail: long(tail) }),
    ...(drop !== undefined && { drop: long(drop) }),
    ...(radius !== undefined && { radius: long(radius) }),
  }
}

function movedSmallPrint(subtitle: SubtitleChoice, move: Move): SubtitleChoice {
  const { y, r, width } = subtitle
  return {
    ...subtitle,
    y: movedY(move, y),
    ...(r !== undefined && { r: tenth(r * move.scale) }),
    ...(width !== undefined && { width: tenth(width * move.scale) }),
  }
}

const tenth = (value: number): number => Math.round(value * 10) / 10
