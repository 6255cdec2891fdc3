import { useWords } from '../i18n/useWords.ts'
import type { Saving } from '../state/stepQueue.ts'
import { Button } from './Button.tsx'
import { Note } from './Note.tsx'
import css from './SavingTrouble.module.css'

interface SavingTroubleProps {
  readonly saving: Saving
  /** The last thing that went wrong. */
  readonly failure: unknown
  /** Says that another window has gone on. */
  readonly stale: string
  readonly onReload: () => void
  readonly onRetry: () => void
}

/** A step that could not be kept, in the studio's own sentence, with the way on. */
export function SavingTrouble({ saving, failure, stale, onReload, onRetry }: SavingTroubleProps) {
  const { t, failure: sentence } = useWords()
  if (saving === 'stale') {
    return (
      <div className={css.trouble}>
        <Note
          tone="care"
          urgent
          title={stale}
          actions={<Button onPress={onReload}>{t('families.staleLoad')}</Button>}
        >
          {t('families.staleMore')}
        </Note>
      </div>
    )
  }
  if (failure === null || failure === undefined) return null
  return (
    <div className={css.trouble}>
      <Note
        tone="bad"
        urgent
        actions={saving === 'failed' && <Button onPress={onRetry}>{t('trouble.tryAgain')}</Button>}
      >
        {sentence(failure)}
      </Note>
    </div>
  )
}
