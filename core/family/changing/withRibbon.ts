import { lchOfHex } from '../../colour/oklch.ts'
import type { Hex } from '../../design/scene.ts'
import { inset } from '../geometry/inset.ts'
import { widthsOf } from '../geometry/widths.ts'
import type { RibbonSpec } from '../ribbon.ts'
import { outlineOfFigure } from '../silhouettes/silhouette.ts'
import type { Layer, PlateSlot, RibbonChoice, Slot, Style } from '../style.ts'
import type { Tones } from '../tones.ts'
import { frameReach } from './refitted.ts'
import { withRoles } from './withRoles.ts'

export const ribbonKinds = ['folded', 'flag', 'arched', 'smiling', 'band'] as const
type Kind = RibbonSpec['kind']

/** What makes a ribbon one of its kind; lengths in heights of the cloth. */
const shapes: Record<Kind, (height: number) => Pick<RibbonSpec, 'radius' | 'tail' | 'drop'>> = {
  folded: (height) => ({ tail: height * 0.55, drop: height * 0.25 }),
  flag: (height) => ({ tail: height * 0.5, drop: height * 0.25 }),
  arched: (height) => ({ tail: height * 0.45, drop: height * 0.24, radius: 1250 }),
  smiling: (height) => ({ tail: height * 0.45, drop: -height * 0.24, radius: 1150 }),
  band: () => ({}),
}

/** The title on a ribbon of this kind, or off it. */
export function withRibbon(style: Style, kind: Kind | 'none'): Style {
  if (kind === 'none') return style.ribbon ? unribboned(style, style.ribbon) : style
  if (style.ribbon?.kind === kind) return style
  return style.ribbon ? { ...style, ribbon: retied(style, style.ribbon, kind) } : ribboned(style, kind)
}

function retied(style: Style, ribbon: RibbonChoice, kind: Kind): RibbonChoice {
  const { tail: _tail, drop: _drop, radius: _radius, minWidth: _minWidth, ...rest } = ribbon
  const measures = measured(style, kind, ribbon.y, ribbon.height)
  return { ...rest, kind, ...measures, y: Math.min(ribbon.y, lowestFor(measures, ribbon.height)) }
}

/** A ribbon narrower than this has no room for a title. */
const NARROWEST = 540

/** As wide as the badge there and a little more, the ends never beyond the canvas; a band ends with the badge. */
function measured(style: Style, kind: Kind, y: number, height: number): Measured {
  const across = widthsOf(outlineOfFigure(style.body))(y - height / 2, y + height / 2)
  const shape = shapes[kind](height)
  const width =
    kind === 'band' ? across - 60 : Math.min(Math.max(across + 20, NARROWEST), 960 - 2 * (shape.tail ?? 0))
  return { ...shape, width, minWidth: width * 0.8 }
}

type Measured = Pick<RibbonSpec, 'radius' | 'tail' | 'drop' | 'width' | 'minWidth'>

/** How low the middle of a ribbon may be, so that its ends do not hang off the canvas. */
function lowestFor({ radius, tail = 0, drop = 0, width }: Measured, height: number): number {
  const reach = width / 2 + tail
  const sag = radius === undefined || drop < 0 ? 0 : radius * (1 - Math.cos(reach / radius))
  return 985 - sag - height / 2 - Math.max(0, drop)
}

const HEIGHT = 138

/** The ribbon lies where the title was and covers the ground there; the icon above and the level below make way. */
function ribboned(style: Style, kind: Kind): Style {
  const { title, icon, level } = style
  const inRow = level.r === undefined && level.kind !== 'numeral'
  const lowest = inRow ? lowestRow(style) : 1000
  const half = HEIGHT * 0.6
  const wanted = Math.min(placeOf(title.slots[0]!, style), lowest - half - level.size * 0.5)
  const measures = measured(style, kind, wanted, HEIGHT)
  const y = Math.min(wanted, lowestFor(measures, HEIGHT))
  const [top, bottom] = [y - half, y + half]
  const below = y > icon.y
  const spare = below ? Math.max(0, (icon.yAlone ?? icon.y) + icon.size * 0.52 - top) : 0
  const size = icon.size - spare * 0.7
  const lowered = (at: number): number => (below ? Math.min(at, top - size * 0.5) : at)
  return {
    ...style,
    palette: withRoles(style.palette, (roles, tones) => cloths(roles[title.on]!, tones)),
    icon: { ...icon, size, y: lowered(icon.y), yAlone: lowered(icon.yAlone ?? icon.y) },
    title: { slots: [{ place: 'ribbon', size: 92, lines: 2 }], color: 'clothInk', on: 'cloth' },
    ribbon: {
      kind,
      y,
      height: HEIGHT,
      ...measures,
      cloth: 'cloth',
      shade: 'clothShade',
      fold: 'clothFold',
    },
    level: inRow ? { ...level, y: Math.min(lowest, Math.max(level.y, bottom + level.size * 0.5)) } : level,
  }
}

/** The lowest height at which a row of marks fits into the body, clear of its edge. */
function lowestRow(style: Style): number {
  const room = widthsOf(inset(outlineOfFigure(style.body), frameReach(style) + 10))
  const { size } = style.level
  let y = 960
  while (y > 500 && room(y - size / 2, y + size / 2) < size * 3.6) y -= 6
  return y
}

function placeOf(slot: Slot, { level, icon }: Style): number {
  if (slot.place === 'plate') return (slot.top + slot.bottom) / 2
  return level.r === undefined && level.kind !== 'laurel'
    ? Math.max(icon.y + 150, Math.min(690, level.y - 120))
    : 690
}

/** Dark cloth on light ground, light cloth on dark. */
function cloths(ground: Hex, { accent, brand }: Tones): Record<string, Hex> {
  if (lchOfHex(ground).l > 0.6) {
    return {
      cloth: accent(0.45, 0.75),
      clothShade: accent(0.37, 0.7),
      clothFold: accent(0.27, 0.6),
      clothInk: '#ffffff',
    }
  }
  return {
    cloth: brand(0.95, 0.3),
    clothShade: brand(0.85, 0.35),
    clothFold: brand(0.68, 0.4),
    clothInk: brand(0.28, 0.6),
  }
}

/** Where the land of a picture begins: a bare title must not stand half on it. */
const landOf = (layer: Layer): number =>
  layer.paint === 'pattern' && ['sunrise', 'horizon'].includes(layer.kind)
    ? (layer.measures?.y ?? 0) + 10
    : -Infinity

/** Off the ribbon, a title takes the colours of the small print: those are for the bare ground. */
function unribboned(style: Style, ribbon: RibbonChoice): Style {
  const { ribbon: _, ...rest } = style
  const reach = ribbon.height * 0.62
  const plate: PlateSlot = {
    place: 'plate',
    top: Math.max(ribbon.y - reach, ...style.layers.map(landOf).filter((y) => y < ribbon.y + 40)),
    bottom: ribbon.y + reach,
    size: Math.max(92, ...style.title.slots.map(({ size }) => size)),
    margin: 64,
  }
  const { color, on } = style.subtitle ?? style.title
  return { ...rest, title: { slots: [plate], color, on } }
}
