import { useState } from 'react'
import { cx } from '../../components/cx.ts'
import { DayField } from '../../components/DayField.tsx'
import { dayOf } from '../../i18n/format.ts'
import { useWords } from '../../i18n/useWords.ts'
import { useDraft, useGive } from '../../state/give.tsx'
import css from './ActivityDays.module.css'
import { activityProblem } from './activityProblem.ts'

interface ActivityDaysProps {
  /** Whether the list itself has a column for it. */
  readonly hasStart: boolean
  readonly hasEnd: boolean
}

/** When it took place what the badge is given for: out of the way of the many who need not say it. */
export function ActivityDays({ hasStart, hasEnd }: ActivityDaysProps) {
  const { t, format } = useWords()
  const { change } = useGive()
  const { defaults } = useDraft()
  const { activityStart, activityEnd, ...others } = defaults
  const days = { activityStart: activityStart ?? null, activityEnd: activityEnd ?? null }
  const problem = activityProblem(defaults, dayOf(new Date()))
  // Only at first: it must not close while a day is typed anew.
  const [wasGiven] = useState(format.days(days) !== null)

  function set(some: Partial<typeof days>): void {
    const { activityStart: first, activityEnd: last } = { ...days, ...some }
    change({
      defaults: {
        ...others,
        ...(first !== null && { activityStart: first }),
        ...(last !== null && { activityEnd: last }),
      },
      counts: null,
    })
  }
  return (
    <details className={css.days} open={wasGiven}>
      <summary>
        {t('defaults.activity')} <span className="quiet">{t('field.optional')}</span>
      </summary>
      <p className={cx(css.help, 'quiet')}>{t('defaults.activityHelp')}</p>
      <div className={css.both}>
        <DayField
          label={t(hasStart ? 'defaults.activityStartElse' : 'defaults.activityStart')}
          value={days.activityStart}
          onChange={(day) => set({ activityStart: day })}
          error={problem === 'future' ? t('defaults.activityFuture') : null}
        />
        <DayField
          label={t(hasEnd ? 'defaults.activityEndElse' : 'defaults.activityEnd')}
          value={days.activityEnd}
          onChange={(day) => set({ activityEnd: day })}
          error={problem === 'reversed' ? t('defaults.activityReversed') : null}
        />
      </div>
    </details>
  )
}
