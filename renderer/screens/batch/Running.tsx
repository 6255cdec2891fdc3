import { Pause, X } from 'lucide-react'
import { useEffect, useState } from 'react'
import type { Batch } from '#core/contract/batches'
import { Button } from '../../components/Button.tsx'
import { Failure } from '../../components/Failure.tsx'
import { Progress } from '../../components/Progress.tsx'
import { Question } from '../../components/Question.tsx'
import { useWords } from '../../i18n/useWords.ts'
import { type Run, secondsLeft } from '../../state/batchRuns.ts'
import { useFeedback } from '../../state/feedback.tsx'
import { useStudio } from '../../state/studio.ts'
import { useAchievements } from '../../state/useLists.ts'
import { Fan } from '../home/Next.tsx'
import css from './Running.module.css'

/** How far it is, what is safe already, and two ways to stop. `run` is null when another window is doing it. */
export function Running({ batch, run }: { batch: Batch; run: Run | null }) {
  const { t, format } = useWords()
  const { studio, forget } = useStudio()
  const { data: badges = [] } = useAchievements()
  const [asking, setAsking] = useState(false)
  const [stopping, setStopping] = useState(false)
  const [error, setError] = useState<unknown>(null)

  const isPrinting = run?.stage === 'printing'
  const done = run?.done ?? batch.counts.filed
  const total = run?.total ?? batch.counts.total
  const title = t(isPrinting ? 'running.printing' : 'running.issuing', { count: total })
  useMilestones(title, done, total)

  const stop = (how: 'pause' | 'cancel') => {
    setStopping(true)
    setError(null)
    studio.batches[how]({ id: batch.id })
      .then(() => forget(), setError)
      .finally(() => {
        setStopping(false)
        setAsking(false)
      })
  }
  const left = run && secondsLeft(run, performance.now())

  return (
    <div className={css.running}>
      <Fan badges={badges.filter(({ id }) => batch.achievements.some((given) => given.id === id))} />
      <h2>{title}</h2>
      <div className={css.progress}>
        <Progress label={title} done={done} total={total} />
        <div className={css.numbers}>
          <span>{t('running.of', { done: format.number(done), total: format.number(total) })}</span>
          {left !== null && (
            <span>
              {left < 100
                ? t('running.left', { count: left })
                : t('running.minutes', { count: Math.round(left / 60) })}
            </span>
          )}
        </div>
      </div>
      <div className={css.acts}>
        <Button
          size="large"
          icon={<Pause size={16} />}
          isPending={stopping && !asking}
          onPress={() => stop('pause')}
        >
          {t(isPrinting ? 'running.stopPrinting' : 'running.pause')}
        </Button>
        {!isPrinting && (
          <Button size="large" look="quiet" icon={<X size={16} />} onPress={() => setAsking(true)}>
            {t('running.cancel')}
          </Button>
        )}
      </div>
      <Failure error={error} />
      <p className={css.safe}>{t(isPrinting ? 'running.printSafe' : 'running.safe')}</p>
      <Question
        isOpen={asking}
        title={t('running.cancelTitle')}
        keep={t('running.goOn')}
        act={t('running.cancelAct')}
        isDangerous
        isPending={stopping}
        onKeep={() => setAsking(false)}
        onAct={() => stop('cancel')}
      >
        <p>{t('running.cancelMore')}</p>
      </Question>
    </div>
  )
}

/** Tells a screen reader now and then, not at every step. */
function useMilestones(title: string, done: number, total: number): void {
  const { t, format } = useWords()
  const { announce } = useFeedback()
  const quarter = total > 0 ? Math.floor((done / total) * 4) : 0
  // biome-ignore lint/correctness/useExhaustiveDependencies: said once a quarter, with the numbers of that moment.
  useEffect(() => {
    announce(`${title}. ${t('running.of', { done: format.number(done), total: format.number(total) })}`)
  }, [quarter, title])
}
