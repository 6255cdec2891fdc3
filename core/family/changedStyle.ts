import { frameKinds, withFrame } from './changing/withFrame.ts'
import { iconTreatments, withIcon } from './changing/withIcon.ts'
import { levelKinds, withLevel } from './changing/withLevel.ts'
import { groundPatterns, withPattern } from './changing/withPattern.ts'
import { ribbonKinds, withRibbon } from './changing/withRibbon.ts'
import { withSilhouette } from './changing/withSilhouette.ts'
import { voiceNames } from './lettering/voice.ts'
import { silhouetteNames } from './silhouettes/silhouette.ts'
import type { Style } from './style.ts'
import type { StyleChanges } from './styleChanges.ts'

/**
 * A style with a person's own choices: still one composition, refitted so that everything stays inside the new
 * silhouette. A name that this version does not know is left out: see `unknownChanges`.
 */
export function changedStyle(style: Style, changes: StyleChanges): Style {
  const known = knownChanges(changes)
  let changed = recast(style, changes)
  if (known.iconTreatment) changed = withIcon(changed, known.iconTreatment)
  if (known.pattern) changed = withPattern(changed, known.pattern)
  if (known.level) changed = withLevel(changed, known.level)
  if (known.silhouette) changed = withSilhouette(changed, known.silhouette)
  if (known.frame) changed = withFrame(changed, known.frame)
  if (known.ribbon) changed = withRibbon(changed, known.ribbon)
  return changed
}

/** The fields of `changes` whose value this version does not know: a family file may come from a newer one. */
export const unknownChanges = (changes: StyleChanges): (keyof typeof allowed)[] => {
  const known = knownChanges(changes)
  return fields.filter((field) => changes[field] !== undefined && known[field] === undefined)
}

const allowed = {
  silhouette: silhouetteNames,
  frame: [...frameKinds, 'none'],
  pattern: [...groundPatterns, 'none'],
  ribbon: [...ribbonKinds, 'none'],
  voice: voiceNames,
  iconTreatment: iconTreatments,
  level: levelKinds,
} as const

const fields = Object.keys(allowed) as (keyof typeof allowed)[]

type Known = { readonly [Field in keyof typeof allowed]?: (typeof allowed)[Field][number] }

const knownChanges = (changes: StyleChanges): Known =>
  Object.fromEntries(
    fields.flatMap((field) => {
      const names: readonly string[] = allowed[field]
      const name = changes[field]
      return name !== undefined && names.includes(name) ? [[field, name]] : []
    }),
  )

/** What changes no geometry: hues and letters. */
function recast(style: Style, changes: StyleChanges): Style {
  const { voice } = knownChanges(changes)
  const { caps, accent, second } = changes
  return {
    ...style,
    palette: {
      ...style.palette,
      ...(accent !== undefined && { accent }),
      ...(second !== undefined && { second }),
    },
    type: { ...style.type, ...(voice && { voice }), ...(caps !== undefined && { caps }) },
  }
}
