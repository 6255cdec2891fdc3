import type { LevelSpec } from '../levels.ts'
import type { Style } from '../style.ts'

export const levelKinds = ['stars', 'pips', 'bars', 'chevrons', 'numeral', 'segments', 'laurel'] as const
type Kind = LevelSpec['kind']

/** Sizes against one another, so that marks of each kind weigh the same, and how large each may be. */
const weight: Record<Kind, { readonly size: number; readonly most: number }> = {
  stars: { size: 66, most: 74 },
  pips: { size: 58, most: 66 },
  bars: { size: 72, most: 80 },
  chevrons: { size: 66, most: 74 },
  numeral: { size: 66, most: 84 },
  segments: { size: 34, most: 34 },
  laurel: { size: 52, most: 52 },
}

/** Kinds that a style has a place for: marks in a corner cannot become a row. */
export const levelKindsFor = ({ level }: Style): readonly Kind[] =>
  level.x === undefined ? levelKinds : ['numeral', 'laurel']

/** Marks of another kind where the old ones stood; those that go round the icon find their own place. */
export function withLevel(style: Style, kind: Kind): Style {
  const { level, icon } = style
  if (level.kind === kind || !levelKindsFor(style).includes(kind)) return style
  const { size: one, most } = weight[kind]
  const size = Math.min(most, Math.round((level.size * one) / weight[level.kind].size))
  const { color, empty, on } = level
  const plain = { color, empty, kind, size, ...(on && level.kind !== 'laurel' && { on }) }
  if (kind === 'laurel') {
    return {
      ...style,
      level: { ...plain, color: icon.color, on: icon.on, y: icon.y, r: Math.round(icon.size * 0.66) },
    }
  }
  const { y, arc } = rowOf(style)
  if (kind === 'segments') {
    const { middle, r } = arc ?? { middle: y - 900, r: 900 }
    return { ...style, level: { ...plain, y: middle, r, span: 324 / r } }
  }
  const bends = arc && (kind === 'stars' || kind === 'pips' || kind === 'bars')
  return { ...style, level: { ...plain, ...(bends ? { y: arc.middle, r: arc.r } : { y }) } }
}

/** The height of a row, and the arc it lies on where the old marks lay on one. */
function rowOf({ level, subtitle, icon }: Style): { y: number; arc?: { middle: number; r: number } } {
  const { kind, y, r } = level
  if (kind === 'laurel' || kind === 'numeral') {
    return { y: subtitle?.place === 'line' ? subtitle.y : icon.y + icon.size * 0.82 }
  }
  if (kind === 'segments') return { y: y + (r ?? 400), arc: { middle: y, r: r ?? 400 } }
  return r === undefined ? { y } : { y: y + r, arc: { middle: y, r } }
}
