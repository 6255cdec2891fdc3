import { useEffect, useRef, useState } from 'react'
import { Button as AriaButton } from 'react-aria-components'
import type { Verification } from '#core/contract/verify'
import { cx } from '../../components/cx.ts'
import { Failure } from '../../components/Failure.tsx'
import { Name } from '../../components/Name.tsx'
import panel from '../../components/Panel.module.css'
import { State } from '../../components/State.tsx'
import { useWords } from '../../i18n/useWords.ts'
import { BadgeSays } from './BadgeSays.tsx'
import css from './CheckResult.module.css'
import type { Checking } from './useChecking.ts'
import { VerdictCard } from './VerdictCard.tsx'
import { verdictLooks } from './verdictLooks.ts'

/** One answer, or one for each badge in the file. */
export function CheckResult({ checking }: { checking: Checking }) {
  const { t } = useWords()
  const answers = checking.answers ?? []
  const [chosen, setChosen] = useState(0)
  const place = useRef<HTMLElement>(null)
  useEffect(() => place.current?.focus({ preventScroll: true }), [])
  const shown = answers[chosen] ?? answers[0]
  return (
    <section className={css.result} ref={place} tabIndex={-1} aria-label={t('check.answer')}>
      <div className={panel.stack}>
        <Failure error={checking.error} />
        {answers.length > 1 && <Many answers={answers} chosen={chosen} onChoose={setChosen} />}
        {shown && <VerdictCard answer={shown} fileName={checking.fileName} onKnown={checking.again} />}
      </div>
      {shown && <BadgeSays answer={shown} />}
    </section>
  )
}

interface ManyProps {
  readonly answers: readonly Verification[]
  readonly chosen: number
  readonly onChoose: (index: number) => void
}

/** What is not genuine comes first: that is what one looks for in a pile. */
function Many({ answers, chosen, onChoose }: ManyProps) {
  const { t } = useWords()
  const order = answers
    .map((answer, index) => ({ answer, index }))
    .toSorted(
      (one, other) => Number(one.answer.verdict === 'genuine') - Number(other.answer.verdict === 'genuine'),
    )
  const genuine = answers.filter(({ verdict }) => verdict === 'genuine').length
  return (
    <section className={panel.card} aria-labelledby="many">
      <h2 id="many" className={css.manyHead}>
        {t('check.many', { count: answers.length, genuine })}
      </h2>
      <ul className={css.many}>
        {order.map(({ answer, index }) => {
          const { icon, tone } = verdictLooks[answer.verdict]
          return (
            <li key={index}>
              <AriaButton
                className={cx(css.one)}
                aria-pressed={index === chosen}
                onPress={() => onChoose(index)}
              >
                <Name>{answer.says?.recipient ?? t('check.noName')}</Name>
                <State icon={icon} tone={tone}>
                  {t(`verdict.${answer.verdict}`)}
                </State>
              </AriaButton>
            </li>
          )
        })}
      </ul>
    </section>
  )
}
