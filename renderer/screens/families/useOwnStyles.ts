import type { OwnStyle } from '#core/contract/familyFiles'
import type { Look } from '#core/family/familyDocument'
import { useWords } from '../../i18n/useWords.ts'
import { useFeedback } from '../../state/feedback.tsx'
import { useQuery } from '../../state/queryCache.ts'
import { useStudio } from '../../state/studio.ts'

interface OwnStyles {
  readonly styles: readonly OwnStyle[]
  readonly keep: (name: string, look: Look) => void
  readonly forget: (style: OwnStyle) => void
}

const none: readonly OwnStyle[] = []

/** Styles the person made from the grammar and saved, for the families to come. */
export function useOwnStyles(): OwnStyles {
  const { t, failure } = useWords()
  const { studio, forget } = useStudio()
  const { toast } = useFeedback()
  const { data } = useQuery('ownStyles', () => studio.familyFiles.ownStyles())
  const fail = (error: unknown) => toast(failure(error))
  const keep = (name: string, look: Look) => {
    studio.familyFiles.keepStyle({ name, look }).then(() => {
      forget('ownStyles')
      toast(t('families.styles.kept', { name }))
    }, fail)
  }
  return {
    styles: data ?? none,
    keep,
    forget(style) {
      studio.familyFiles.forgetStyle({ id: style.id }).then(() => {
        forget('ownStyles')
        toast(t('families.styles.forgotten', { name: style.name }), () => keep(style.name, style.look))
      }, fail)
    },
  }
}
