import { Button } from '../../components/Button.tsx'
import { Note } from '../../components/Note.tsx'
import { useFamily } from '../../designer/useFamily.ts'
import { useWords } from '../../i18n/useWords.ts'
import css from './SavingTrouble.module.css'

/** A step that could not be kept, in the studio's own sentence, with the way on. */
export function SavingTrouble() {
  const { t, failure: sentence } = useWords()
  const { saving, failure, reload, retry } = useFamily()
  if (saving === 'stale') {
    return (
      <div className={css.trouble}>
        <Note
          tone="care"
          urgent
          title={t('families.stale')}
          actions={<Button onPress={() => void reload()}>{t('families.staleLoad')}</Button>}
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
        actions={saving === 'failed' && <Button onPress={retry}>{t('trouble.tryAgain')}</Button>}
      >
        {sentence(failure)}
      </Note>
    </div>
  )
}
