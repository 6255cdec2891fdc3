import { frameKinds } from './changing/withFrame.ts'
import { iconTreatments, treatmentOf } from './changing/withIcon.ts'
import { levelKindsFor } from './changing/withLevel.ts'
import { groundPatterns } from './changing/withPattern.ts'
import { ribbonKinds } from './changing/withRibbon.ts'
import { voiceNames } from './lettering/voice.ts'
import { silhouetteNames } from './silhouettes/silhouette.ts'
import type { Style } from './style.ts'

/** What may be chosen in one field of `StyleChanges`, and what the style has by itself. */
export interface StyleOption {
  readonly choices: readonly string[]
  /** Not among the choices if it is made for this style alone. */
  readonly own: string
}

export interface StyleOptions {
  readonly silhouette: StyleOption
  readonly frame: StyleOption
  readonly pattern: StyleOption
  readonly ribbon: StyleOption
  readonly voice: StyleOption
  readonly iconTreatment: StyleOption
  readonly level: StyleOption
  readonly caps: boolean
  /** Turns from the brand's hue, in degrees. */
  readonly accent: number
  readonly second: number
}

/** All that a person may change in a style, as it was drawn. */
export function styleOptions(style: Style): StyleOptions {
  const { layers, palette, type } = style
  const frame = layers.find((layer) => layer.paint === 'frame')
  const pattern = layers.find((layer) => layer.paint === 'pattern')
  return {
    silhouette: { choices: silhouetteNames, own: style.body.shape },
    frame: { choices: ['none', ...frameKinds], own: frame?.paint === 'frame' ? frame.kind : 'none' },
    pattern: {
      choices: ['none', ...groundPatterns],
      own: pattern?.paint === 'pattern' ? pattern.kind : 'none',
    },
    ribbon: { choices: ['none', ...ribbonKinds], own: style.ribbon?.kind ?? 'none' },
    voice: { choices: voiceNames, own: type.voice },
    iconTreatment: { choices: iconTreatments, own: treatmentOf(style.icon) },
    level: { choices: levelKindsFor(style), own: style.level.kind },
    caps: type.caps ?? false,
    accent: palette.accent ?? 180,
    second: palette.second ?? 30,
  }
}
