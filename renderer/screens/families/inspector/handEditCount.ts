import type { HandEdits } from '#core/design/edits'

/** How many elements of a badge were changed or added by hand. */
export const handEditCount = ({ changes, added }: HandEdits): number =>
  new Set([...Object.keys(changes), ...added.map(({ id }) => id)]).size
