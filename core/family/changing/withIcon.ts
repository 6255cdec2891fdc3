import { lchOfHex } from '../../colour/oklch.ts'
import { printable } from '../../colour/printGamut.ts'
import type { Hex } from '../../design/scene.ts'
import type { IconChoice, Style } from '../style.ts'
import { withRoles } from './withRoles.ts'

export const iconTreatments = ['solid', 'outline', 'duo', 'misprint', 'shadow', 'stitched'] as const
export type IconTreatment = (typeof iconTreatments)[number]

const cuts: Record<IconTreatment, Pick<IconChoice, 'cut' | 'treatment'>> = {
  solid: { cut: 'fill', treatment: 'plain' },
  outline: { cut: 'line', treatment: 'plain' },
  duo: { cut: 'duotone', treatment: 'duo' },
  misprint: { cut: 'duotone', treatment: 'misprint' },
  shadow: { cut: 'fill', treatment: 'shadow' },
  stitched: { cut: 'fill', treatment: 'stitched' },
}

export function withIcon(style: Style, treatment: IconTreatment): Style {
  if (treatmentOf(style.icon) === treatment) return style
  const { icon } = style
  return {
    ...style,
    palette: withRoles(style.palette, (roles) => ({
      iconSecond: between(roles[icon.color]!, roles[icon.on]!),
    })),
    icon: { ...icon, ...cuts[treatment], second: icon.second ?? 'iconSecond' },
  }
}

/** What the style does by itself. */
export function treatmentOf({ cut, treatment = 'plain' }: IconChoice): IconTreatment {
  if (treatment !== 'plain') return treatment
  return cut === 'line' || cut === 'bold' ? 'outline' : 'solid'
}

/** A tone that is told from both the ink and its ground. */
function between(ink: Hex, ground: Hex): Hex {
  const [one, other] = [lchOfHex(ink), lchOfHex(ground)]
  return printable({
    l: one.l * 0.38 + other.l * 0.62,
    c: Math.max(one.c, other.c),
    h: other.c > one.c ? other.h : one.h,
  })
}
