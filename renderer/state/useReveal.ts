import { useWords } from '../i18n/useWords.ts'
import { useFeedback } from './feedback.tsx'
import { useStudio } from './studio.ts'

/** Shows a file or folder in the system's file manager; where that cannot be, says where it lies. */
export function useReveal(): (path: string) => void {
  const { t, failure } = useWords()
  const { studio } = useStudio()
  const { toast } = useFeedback()
  return (path) => {
    studio.workspace.reveal({ path }).then(
      ({ shown }) => {
        if (!shown) toast(t('reveal.lies', { path }))
      },
      (error: unknown) => toast(failure(error)),
    )
  }
}
