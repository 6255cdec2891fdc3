import { useWords } from '../i18n/useWords.ts'
import { useFeedback } from './feedback.tsx'
import { useStudio } from './studio.ts'

/** Takes a badge, or a family and its badges, out of the lists, with a way back. What was given stays genuine. */
export function useArchive(kind: 'badges' | 'families'): (one: { id: string; name: string }) => void {
  const { t, failure } = useWords()
  const { studio, forget } = useStudio()
  const { toast } = useFeedback()
  const acts = kind === 'badges' ? studio.achievements : studio.families
  const fail = (error: unknown) => toast(failure(error))
  return ({ id, name }) => {
    const restore = () => {
      acts.restore({ id }).then(() => forget(), fail)
    }
    acts.archive({ id }).then(() => {
      forget()
      toast(t(`${kind}.archived`, { name }), restore)
    }, fail)
  }
}
