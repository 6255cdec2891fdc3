/** What stands under the heading. */
import type { Shape } from '../design/scene.ts'
import type { CertificatePalette } from './certificatePalette.ts'
import { type Area, anchorOf, startOf } from './geometry.ts'
import { diamond, rule } from './layer.ts'
import { circle, roundedBox } from './paths.ts'
import type { Divider } from './template.ts'

export const DIVIDER_HEIGHT = 8

type Draw = (area: Area, y: number, palette: CertificatePalette) => readonly Shape[]

/** Around the height `y`. */
export const dividers: Readonly<Record<Divider, Draw>> = { flourish, bar, hairline, dots }

const FLOURISH_HALF = 130
/** Of a narrow area: shorter than the rule under the name. */
const FLOURISH_SHARE = 0.36

function flourish(area: Area, y: number, { accent }: CertificatePalette): readonly Shape[] {
  const x = (area.left + area.right) / 2
  const half = Math.min(FLOURISH_HALF, FLOURISH_SHARE * (area.right - area.left))
  return [
    {
      path: `M${x - half} ${y}L${x - 13} ${y}M${x + 13} ${y}L${x + half} ${y}`,
      stroke: accent,
      strokeWidth: 0.7,
    },
    diamond(x, y, 4, accent),
    diamond(x - 10, y, 1.8, accent),
    diamond(x + 10, y, 1.8, accent),
  ]
}

const BAR = { width: 44, height: 4 }

function bar(area: Area, y: number, { accent }: CertificatePalette): readonly Shape[] {
  const left = startOf(area, BAR.width)
  const box = { left, top: y - BAR.height / 2, right: left + BAR.width, bottom: y + BAR.height / 2 }
  return [{ path: roundedBox(box, BAR.height / 2), fill: accent }]
}

function hairline(area: Area, y: number, { ink }: CertificatePalette): readonly Shape[] {
  return [rule(area.left, area.right, y, ink, 0.35)]
}

const DOT = { radius: 3, apart: 15 }

function dots(area: Area, y: number, { lively, brand }: CertificatePalette): readonly Shape[] {
  const colours = [lively[0], brand, lively[2]]
  const span = (colours.length - 1) * DOT.apart
  const first = area.edge === 'middle' ? anchorOf(area) - span / 2 : startOf(area, span)
  return colours.map((fill, i) => ({ path: circle(first + i * DOT.apart, y, DOT.radius), fill }))
}
