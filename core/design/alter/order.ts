import type { HandEdits } from '../edits.ts'
import type { Design } from '../element.ts'

export type OrderStep = 'front' | 'forward' | 'backward' | 'back'

/** Elements, as they stand among themselves, come over or under others. */
export function reorder(
  edits: HandEdits,
  { elements }: Design,
  ids: readonly string[],
  step: OrderStep,
): HandEdits {
  const order = elements.map(({ id }) => id)
  const moved = new Set(ids)
  return withOrder(edits, order, reordered(order, moved, step))
}

/** Elements come to stand right under `above`, or over everything if it is null: what dragging in a list does. */
export function reorderUnder(
  edits: HandEdits,
  { elements }: Design,
  ids: readonly string[],
  above: string | null,
): HandEdits {
  const order = elements.map(({ id }) => id)
  const moved = new Set(ids)
  if (above !== null && moved.has(above)) return edits
  const others = order.filter((id) => !moved.has(id))
  const at = above === null ? others.length : others.indexOf(above)
  if (at === -1) return edits
  return withOrder(edits, order, others.toSpliced(at, 0, ...order.filter((id) => moved.has(id))))
}

/** Ids in painter's order, with some of them taken a step over or under the others. */
export function reordered(order: readonly string[], moved: ReadonlySet<string>, step: OrderStep): string[] {
  const chosen = order.filter((id) => moved.has(id))
  const others = order.filter((id) => !moved.has(id))
  switch (step) {
    case 'front':
      return [...others, ...chosen]
    case 'back':
      return [...chosen, ...others]
    case 'forward':
      return stepped(order.toReversed(), moved).toReversed()
    case 'backward':
      return stepped(order, moved)
  }
}

/** Each moved one changes places with its neighbour before it, unless that one moves as well. */
function stepped(order: readonly string[], moved: ReadonlySet<string>): string[] {
  const result = [...order]
  for (let i = 1; i < result.length; i++) {
    const [before, id] = [result[i - 1]!, result[i]!]
    if (moved.has(id) && !moved.has(before)) [result[i - 1], result[i]] = [id, before]
  }
  return result
}

/** Sleeping elements, which this style does not draw, keep their places between those that are there. */
function withOrder(edits: HandEdits, before: readonly string[], after: readonly string[]): HandEdits {
  if (before.every((id, i) => id === after[i])) return edits
  const there = new Set(after)
  if (edits.order.every((id) => there.has(id))) return { ...edits, order: [...after] }
  let next = 0
  const kept = edits.order.map((id) => (there.has(id) ? after[next++]! : id))
  return { ...edits, order: [...kept, ...after.slice(next)] }
}
