import type { Achievement } from '#core/contract/achievements'
import { useWords } from '../../i18n/useWords.ts'
import { useFeedback } from '../../state/feedback.tsx'
import { useStudio } from '../../state/studio.ts'

/** Takes a badge out of the lists, with a way back. What was given stays genuine. */
export function useArchive(): (badge: Pick<Achievement, 'id' | 'name'>) => void {
  const { t, failure } = useWords()
  const { studio, forget } = useStudio()
  const { toast } = useFeedback()
  const fail = (error: unknown) => toast(failure(error))
  return ({ id, name }) => {
    const restore = () => {
      studio.achievements.restore({ id }).then(() => forget(), fail)
    }
    studio.achievements.archive({ id }).then(() => {
      forget()
      toast(t('badges.archived', { name }), restore)
    }, fail)
  }
}
