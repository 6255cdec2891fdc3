import { detailsIn } from '../i18n/detailsIn.ts'
import { useWords } from '../i18n/useWords.ts'
import { useFeedback } from './feedback.tsx'
import { useStudio } from './studio.ts'

interface FontActs {
  readonly use: (name: string) => void
  readonly takeBack: (name: string) => void
}

/** Choosing a font of this computer to print with, and taking it back; each can be undone. */
export function useFontActs(changed: () => void = () => {}): FontActs {
  const { t, language, failure } = useWords()
  const { studio, forget } = useStudio()
  const { toast } = useFeedback()
  const settle = (words: string, undo: () => void) => {
    // Pictures of certificates are drawn with it, too.
    forget()
    changed()
    toast(words, undo)
  }
  const fail = (error: unknown) => toast(failure(error))
  const use = (name: string) => {
    studio.fonts
      .use({ name })
      .then(() => settle(t('fonts.used', detailsIn(language, { name })), () => takeBack(name)), fail)
  }
  const takeBack = (name: string) => {
    studio.fonts
      .forget({ name })
      .then(() => settle(t('fonts.tookBack', detailsIn(language, { name })), () => use(name)), fail)
  }
  return { use, takeBack }
}
