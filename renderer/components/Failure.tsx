import { useWords } from '../i18n/useWords.ts'
import { Button } from './Button.tsx'
import { Note } from './Note.tsx'

/** Something could not be done: the application's own sentence, and another try where that makes sense. */
export function Failure({ error, onRetry }: { error: unknown; onRetry?: () => void }) {
  const { t, failure } = useWords()
  if (error === null || error === undefined) return null
  return (
    <Note
      tone="bad"
      urgent
      actions={
        onRetry && (
          <Button size="small" onPress={onRetry}>
            {t('trouble.tryAgain')}
          </Button>
        )
      }
    >
      {failure(error)}
    </Note>
  )
}
