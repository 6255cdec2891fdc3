import type { Achievement } from '#core/contract/achievements'
import type { Batch } from '#core/contract/batches'
import { type Query, useQuery } from './queryCache.ts'
import { useStudio } from './studio.ts'

/** The two short lists that many screens show. */
export function useAchievements(): Query<Achievement[]> {
  const { studio } = useStudio()
  return useQuery('achievements', () => studio.achievements.list())
}

export function useBatches(): Query<Batch[]> {
  const { studio } = useStudio()
  return useQuery('batches', async () => {
    const batches = await studio.batches.list()
    return batches.toSorted((one, other) => other.createdAt.localeCompare(one.createdAt))
  })
}

/** A batch that was begun and waits for somebody to go on. */
export const isUnfinished = ({ state, counts }: Batch): boolean =>
  state !== 'cancelled' && counts.planned > 0 && counts.total > 0
