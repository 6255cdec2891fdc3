import type { UsedFont } from '#core/contract/fonts'
import { useQuery } from './queryCache.ts'
import { useStudio } from './studio.ts'

const none: readonly UsedFont[] = []

/** The computer's fonts that were chosen to print with. A page shows names in them, so it depends on them. */
export function useUsedFonts(): readonly UsedFont[] {
  const { studio } = useStudio()
  return useQuery('fonts:list', () => studio.fonts.list()).data ?? none
}
