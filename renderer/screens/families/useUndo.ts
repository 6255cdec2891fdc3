import { useFamily } from '../../designer/useFamily.ts'
import { useWords } from '../../i18n/useWords.ts'
import { useFeedback } from '../../state/feedback.tsx'

/** Undo and redo, said aloud: who cannot see the canvas hears what went back. */
export function useUndo(): { readonly undo: () => void; readonly redo: () => void } {
  const { t } = useWords()
  const { announce } = useFeedback()
  const family = useFamily()
  const { state } = family
  return {
    undo() {
      if (state.undo === null) return
      announce(t('families.undone', { step: state.undo }))
      family.undo()
    },
    redo() {
      if (state.redo === null) return
      announce(t('families.redone', { step: state.redo }))
      family.redo()
    },
  }
}
