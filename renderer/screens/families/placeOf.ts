import type { Achievement } from '#core/contract/achievements'
import type { FamilySummary } from '#core/contract/families'
import type { Route } from '../../routes.ts'

type Place = Extract<Route, { at: 'badge' | 'family' }>

/** Where a badge is worked on: among its family if it was drawn there, else by itself. */
export function placeOf(
  { id, art, family: name }: Pick<Achievement, 'id' | 'art' | 'family'>,
  families: readonly FamilySummary[],
): Place {
  const family = art && families.find((known) => known.name === name)
  return family ? { at: 'family', id: family.id, part: 'design', member: id } : { at: 'badge', id }
}
