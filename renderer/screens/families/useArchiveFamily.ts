import type { FamilySummary } from '#core/contract/families'
import { useWords } from '../../i18n/useWords.ts'
import { useFeedback } from '../../state/feedback.tsx'
import { useStudio } from '../../state/studio.ts'

/** Takes a family and its badges out of the lists, with a way back. What was given stays genuine. */
export function useArchiveFamily(): (family: Pick<FamilySummary, 'id' | 'name'>) => void {
  const { t, failure } = useWords()
  const { studio, forget } = useStudio()
  const { toast } = useFeedback()
  const fail = (error: unknown) => toast(failure(error))
  return ({ id, name }) => {
    const restore = () => {
      studio.families.restore({ id }).then(() => forget(), fail)
    }
    studio.families.archive({ id }).then(() => {
      forget()
      toast(t('families.archived', { name }), restore)
    }, fail)
  }
}
