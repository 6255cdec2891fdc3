import type { Added, Fill, HandEdits } from '../edits.ts'
import { AT_HOME, type Placement } from '../element.ts'
import { alter, place } from './change.ts'

/** Puts something onto the badge, over everything else, at its natural place unless another is given. */
export function add(
  edits: HandEdits,
  addition: Added,
  { fill, placement = AT_HOME }: { fill?: Fill; placement?: Placement } = {},
): HandEdits {
  const order = edits.order.length > 0 ? [...edits.order, addition.id] : edits.order
  const added = { ...edits, added: [...edits.added, addition], order }
  return place(fill ? alter(added, addition.id, { fill }) : added, addition.id, placement)
}

/** Changes what an addition is: its letters, its size, its crop. Of another kind or unknown, all stays as it is. */
export function changeAdded<Kind extends Added['kind']>(
  edits: HandEdits,
  id: string,
  kind: Kind,
  change: (addition: Extract<Added, { kind: Kind }>) => Extract<Added, { kind: Kind }>,
): HandEdits {
  const isIt = (addition: Added): addition is Extract<Added, { kind: Kind }> =>
    addition.id === id && addition.kind === kind
  if (!edits.added.some(isIt)) return edits
  return {
    ...edits,
    added: edits.added.map((addition) => (isIt(addition) ? { ...change(addition), id, kind } : addition)),
  }
}
