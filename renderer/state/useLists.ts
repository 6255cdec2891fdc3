import type { Achievement } from '#core/contract/achievements'
import type { Batch, CertificateTemplateChoice } from '#core/contract/batches'
import type { FamilySummary } from '#core/contract/families'
import type { OwnTemplateSummary } from '#core/contract/templates'
import { type Query, useQuery } from './queryCache.ts'
import { useStudio } from './studio.ts'

/** The short lists that many screens show. */
export function useAchievements(): Query<Achievement[]> {
  const { studio } = useStudio()
  return useQuery('achievements', () => studio.achievements.list())
}

export function useFamilies(): Query<FamilySummary[]> {
  const { studio } = useStudio()
  return useQuery('families', () => studio.families.list())
}

export function useBatches(): Query<Batch[]> {
  const { studio } = useStudio()
  return useQuery('batches', async () => {
    const batches = await studio.batches.list()
    return batches.toSorted((one, other) => other.createdAt.localeCompare(one.createdAt))
  })
}

/** What certificates can look like, shown with an achievement. */
export function useTemplates(achievementId: string | null): Query<CertificateTemplateChoice[]> {
  const { studio } = useStudio()
  return useQuery(`templates ${achievementId ?? ''}`, () => studio.batches.templates({ achievementId }))
}

/** Certificate templates of the person's own, the one changed last first. */
export function useOwnTemplates(): Query<OwnTemplateSummary[]> {
  const { studio } = useStudio()
  return useQuery('ownTemplates', () => studio.templates.list({}))
}

/** A batch that was begun and waits for somebody to go on. */
export const isUnfinished = ({ state, counts }: Batch): boolean =>
  state !== 'cancelled' && counts.planned > 0 && counts.total > 0
