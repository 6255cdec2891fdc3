import { Check, CircleAlert } from 'lucide-react'
import { useWords } from '../i18n/useWords.ts'
import type { Saving } from '../state/stepQueue.ts'
import css from './SavingMark.module.css'
import { Spinner } from './Spinner.tsx'

/** Whether what was done is kept. */
export function SavingMark({ saving }: { saving: Saving }) {
  const { t } = useWords()
  const isGood = saving === 'saved' || saving === 'saving'
  return (
    <span className={css.saving} data-tone={isGood ? undefined : 'bad'} role="status">
      {saving === 'saving' ? <Spinner /> : isGood ? <Check size={15} /> : <CircleAlert size={15} />}
      {t(`families.saving.${saving}`)}
    </span>
  )
}
