import { useWords } from '../../../i18n/useWords.ts'
import { useFeedback } from '../../../state/feedback.tsx'
import { useStudio } from '../../../state/studio.ts'
import { useBlockActs } from './useTemplate.ts'

/** Takes a picture of the person's own into the workspace and onto the page. */
export function useInsertPicture(): (file: File, description?: string) => Promise<void> {
  const { failure } = useWords()
  const { toast } = useFeedback()
  const { studio } = useStudio()
  const acts = useBlockActs()
  return async (file, description = '') => {
    try {
      const { id, width, height } = await studio.templates.addPicture({ file })
      acts.insert({ kind: 'picture', picture: id, description, ratio: width / Math.max(1, height) })
    } catch (error) {
      toast(failure(error))
    }
  }
}
