/** What does not look right about a badge, before it is put into words. */
import type { Box } from '../design/element.ts'
import type { Hex } from '../design/scene.ts'
import type { Hint } from '../family/hints.ts'

export type Finding =
  /** Lettering or an icon that does not stand out; `ink` would. */
  | { readonly code: 'quality/contrast'; readonly element: string; readonly ink: Hex | undefined }
  /** Letters that nobody reads on a badge of 40 mm; `scale` makes them large enough. */
  | { readonly code: 'quality/small-text'; readonly element: string; readonly scale: number }
  /** Read in print, but not on a badge of 64 pixels. */
  | { readonly code: 'quality/small-title'; readonly element: 'title' }
  | { readonly code: 'quality/thin-line'; readonly element: string; readonly width: number }
  /** Blurred on a badge of 1,024 pixels; made smaller by `scale` it would not be. */
  | { readonly code: 'quality/coarse-picture'; readonly element: string; readonly scale: number }
  | { readonly code: 'quality/off-canvas'; readonly element: string; readonly box: Box }
  | { readonly code: 'quality/off-badge'; readonly element: string; readonly box: Box }
  | { readonly code: 'quality/print-margin'; readonly element: string; readonly box: Box }
  | { readonly code: 'quality/busy' }
  /** Told from `other` neither by its icon nor by its colour. */
  | { readonly code: 'quality/alike'; readonly other: string }
  | { readonly code: 'quality/unknown-changes' }
  /** Only another version has the style `asked` for. */
  | { readonly code: 'quality/unknown-style'; readonly asked: string }
  /** Only another version has the icon `asked` for: of the badge, where a star stands for it, or one that was added. */
  | { readonly code: 'quality/unknown-icon'; readonly element: string; readonly asked: string }
  | WordsFinding

/** What the style says about the words, in English. */
type WordsFinding = { [Code in Hint['code']]: { readonly code: Code; readonly said: string } }[Hint['code']]

/** Of one code. */
export type FindingOf<Code extends Finding['code']> = Extract<Finding, { readonly code: Code }>
