import { Check } from 'lucide-react'
import { useWords } from '../i18n/useWords.ts'
import css from './Steps.module.css'

interface StepsProps {
  readonly label: string
  readonly steps: readonly string[]
  /** Counted from 0. */
  readonly now: number
}

/** Where the person is in a flow: done, now, to come. */
export function Steps({ label, steps, now }: StepsProps) {
  const { t, format } = useWords()
  return (
    <ol className={css.steps} aria-label={label}>
      {steps.map((step, index) => {
        const state = index < now ? 'done' : index === now ? 'now' : 'later'
        return (
          <li key={step} data-state={state} aria-current={state === 'now' ? 'step' : undefined}>
            <span className={css.mark}>
              {state === 'done' ? <Check size={13} strokeWidth={2.6} /> : format.number(index + 1)}
            </span>
            {step}
            {state === 'done' && <span className="visually-hidden">{t('steps.done')}</span>}
          </li>
        )
      })}
    </ol>
  )
}
