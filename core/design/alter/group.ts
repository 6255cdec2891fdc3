import type { HandEdits } from '../edits.ts'
import type { Design } from '../element.ts'
import { reorderUnder } from './order.ts'

/**
 * Makes elements one group, and brings them together under the topmost of them. Groups that they were in are given
 * up, whole groups among them included. One element alone makes none.
 */
export function group(edits: HandEdits, design: Design, ids: readonly string[], id: string): HandEdits {
  const there = design.elements.map((element) => element.id)
  const members = there.filter((each) => ids.includes(each))
  if (members.length < 2) return edits
  const top = there.indexOf(members.at(-1)!)
  const together = reorderUnder(edits, design, members, there[top + 1] ?? null)
  return { ...together, groups: { ...withoutMembers(edits.groups, members), [id]: members } }
}

/** Gives up every group that one of the elements is in. */
export function ungroup(edits: HandEdits, ids: readonly string[]): HandEdits {
  const kept = Object.entries(edits.groups).filter(([, members]) => !members.some((id) => ids.includes(id)))
  if (kept.length === Object.keys(edits.groups).length) return edits
  return { ...edits, groups: Object.fromEntries(kept) }
}

/** What a group is left with once elements leave it; one that has a single element left is given up. */
export const withoutMembers = (groups: HandEdits['groups'], ids: readonly string[]): HandEdits['groups'] =>
  Object.fromEntries(
    Object.entries(groups)
      .map(([id, members]) => [id, members.filter((member) => !ids.includes(member))] as const)
      .filter(([, members]) => members.length > 1),
  )
