import { type HandEdits, NO_EDITS } from '../edits.ts'
import { alterAll } from './change.ts'
import { withoutMembers } from './group.ts'
import { setHidden } from './style.ts'

/** What was put there by hand goes; what the style draws is hidden, so that it can be shown again. */
export function remove(edits: HandEdits, ids: readonly string[]): HandEdits {
  const added = new Set(edits.added.map(({ id }) => id))
  const gone = ids.filter((id) => added.has(id))
  const hidden = setHidden(
    edits,
    ids.filter((id) => !added.has(id)),
    true,
  )
  return gone.length === 0 ? hidden : forget(hidden, gone)
}

/** Gives elements of the style their own look and place back. Of additions, which have none, only what was changed since. */
export const reset = (edits: HandEdits, ids: readonly string[]): HandEdits =>
  alterAll(edits, ids, () => ({
    placement: undefined,
    fill: undefined,
    stroke: undefined,
    opacity: undefined,
    hidden: undefined,
    locked: undefined,
    name: undefined,
  }))

/** The badge as its style draws it. */
export const resetAll = (): HandEdits => NO_EDITS

function forget(edits: HandEdits, ids: readonly string[]): HandEdits {
  const isGone = (id: string): boolean => ids.includes(id)
  return {
    changes: Object.fromEntries(Object.entries(edits.changes).filter(([id]) => !isGone(id))),
    added: edits.added.filter(({ id }) => !isGone(id)),
    order: edits.order.filter((id) => !isGone(id)),
    groups: withoutMembers(edits.groups, ids),
  }
}
