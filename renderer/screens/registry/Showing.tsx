import { useState } from 'react'
import type { Visibility } from '#core/visibilities'
import { Failure } from '../../components/Failure.tsx'
import { VisibilityChoice } from '../../components/VisibilityChoice.tsx'
import { useWords } from '../../i18n/useWords.ts'
import { useFeedback } from '../../state/feedback.tsx'
import { useStudio } from '../../state/studio.ts'
import css from './EntryDrawer.module.css'
import type { Entry } from './entry.ts'

/** How much of this badge anyone can see on the web, where this issuer publishes anything. */
export function Showing({ entry: { credentialId, visibility } }: { entry: Entry }) {
  const { t } = useWords()
  const { studio, forget } = useStudio()
  const { toast } = useFeedback()
  const [error, setError] = useState<unknown>(null)
  if (visibility.ofAll === null) return null

  const choose = (chosen: Visibility | null) => {
    setError(null)
    studio.registry.chooseVisibility({ credentialId, visibility: chosen }).then(() => {
      toast(t('showing.chosen'))
      forget()
    }, setError)
  }
  return (
    <section className={css.part}>
      <VisibilityChoice value={visibility.chosen} ofAll={visibility.ofAll} onChange={choose} />
      <Failure error={error} />
    </section>
  )
}
