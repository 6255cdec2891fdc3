import { useWords } from '../i18n/useWords.ts'
import { Spinner } from './Spinner.tsx'
import css from './Waiting.module.css'

/** Comes only after a moment, so that what is quick does not flicker. */
export function Waiting({ words }: { words?: string }) {
  const { t } = useWords()
  return (
    <div className={css.waiting} role="status">
      <Spinner /> {words ?? t('waiting')}
    </div>
  )
}
