import { lchOfHex } from '../../colour/oklch.ts'
import { printable } from '../../colour/printGamut.ts'
import type { Hex } from '../../design/scene.ts'
import type { Role } from '../part.ts'
import type { PatternMeasures, PatternName } from '../patterns/pattern.ts'
import type { FillLayer, Layer, PatternLayer, Style } from '../style.ts'
import { withRoles } from './withRoles.ts'

/** Patterns that may cover any ground; the others are made for a place in their own style. */
const measures = {
  blocks: { every: 220 },
  confetti: { n: 80 },
  contours: { width: 4, every: 34 },
  grid: { every: 46, width: 3 },
  gouges: { y: 400, r: 250, width: 8 },
  halftone: { every: 32, r: 15 },
  knit: { every: 25 },
  quilt: { every: 125 },
  rays: { n: 40, y: 400 },
  rings: { every: 34, n: 16, r: 620, y: 400, width: 4 },
  scales: { every: 90, width: 5 },
  stars: { n: 70, r: 8 },
  stripes: { every: 26, width: 8 },
  twill: { every: 15, width: 4.5 },
  veins: { every: 92, width: 7 },
  waves: { every: 40, width: 6 },
  zellige: { every: 150, width: 5 },
} as const satisfies Partial<Record<PatternName, PatternMeasures>>

export type GroundPattern = keyof typeof measures
export const groundPatterns = Object.keys(measures) as GroundPattern[]

/** Also on the ground, but drawn for their own style. */
const OWN: readonly PatternName[] = ['aurora', 'dither', 'facets', 'smudges', 'fleurons', 'cornerFans']

/** Another pattern on the ground of a style, or none; scenery, borders and what bears the title stay. */
export function withPattern(style: Style, kind: GroundPattern | 'none'): Style {
  const { layers, title, icon, subtitle } = style
  const bearing = new Set([title.on, icon.on, subtitle?.on])
  const first = layers.find(
    (layer): layer is PatternLayer =>
      layer.paint === 'pattern' &&
      (layer.kind in measures || OWN.includes(layer.kind)) &&
      !layer.colors.some((role) => bearing.has(role)),
  )
  if (first?.kind === kind) return style
  const bare: readonly Layer[] = layers.filter((layer) => layer !== first)
  if (kind === 'none') return { ...style, layers: bare }
  const covered = first ? layers.indexOf(first) : groundOf(layers) + 1
  const ground = layers.slice(0, covered).findLast((layer): layer is FillLayer => layer.paint === 'fill')
  if (!ground) return style
  const layer: PatternLayer = {
    paint: 'pattern',
    kind,
    colors: ['pattern', 'patternSecond', 'patternThird'],
    measures: measures[kind],
    inset: first?.inset ?? ground.inset ?? 0,
    ...(first?.figure && { figure: first.figure }),
  }
  return {
    ...style,
    palette: withRoles(style.palette, (roles) => quietInks(roles[ground.color]!, style, roles)),
    layers: bare.toSpliced(covered, 0, layer),
  }
}

/** The last fill that still follows the body near its edge. */
const groundOf = (layers: readonly Layer[]): number =>
  layers.findLastIndex((layer) => layer.paint === 'fill' && !layer.figure)

/** Close to the ground in lightness, so that what stands on them stays readable; away from the ink. */
function quietInks(
  ground: Hex,
  { title, palette }: Style,
  roles: Readonly<Record<Role, Hex>>,
): Record<Role, Hex> {
  const { l, c, h } = lchOfHex(ground)
  const away = lchOfHex(roles[title.color]!).l > l ? -1 : 1
  const room = away > 0 ? 0.985 - l : l - 0.12
  const turn = room > 0.08 ? away : -away
  // On white or black the brand lends its hue.
  const hue = c < 0.02 ? lchOfHex(palette.brand).h : h
  const ink = (step: number): Hex =>
    printable({ l: Math.min(0.985, Math.max(0.12, l + turn * step)), c: Math.max(c, 0.022), h: hue })
  return { pattern: ink(0.095), patternSecond: ink(0.05), patternThird: ink(0.075) }
}
