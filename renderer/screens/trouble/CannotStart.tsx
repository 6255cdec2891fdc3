import { Failure } from '../../components/Failure.tsx'
import { useWords } from '../../i18n/useWords.ts'
import { Bare } from './Bare.tsx'

/** The window is here but the application behind it does not answer. */
export function CannotStart({ error, onRetry }: { error: unknown; onRetry: () => void }) {
  const { t } = useWords()
  return (
    <Bare title={t('trouble.noAnswer')}>
      <p>{t('trouble.noAnswerMore')}</p>
      <Failure error={error} onRetry={onRetry} />
    </Bare>
  )
}
