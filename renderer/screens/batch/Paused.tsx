import { Play } from 'lucide-react'
import { useState } from 'react'
import type { Batch } from '#core/contract/batches'
import { Button } from '../../components/Button.tsx'
import { Failure } from '../../components/Failure.tsx'
import { Progress } from '../../components/Progress.tsx'
import { Question } from '../../components/Question.tsx'
import { SignForm } from '../../components/SignForm.tsx'
import { useWords } from '../../i18n/useWords.ts'
import { useStudio } from '../../state/studio.ts'
import { useAchievements } from '../../state/useLists.ts'
import { Fan } from '../home/Next.tsx'
import css from './Running.module.css'

/** Begun and not finished: by a person who paused, or by a power cut. Going on never issues anything twice. */
export function Paused({ batch, error: runError }: { batch: Batch; error: unknown }) {
  const { t } = useWords()
  const { studio, runs, forget } = useStudio()
  const { data: badges = [] } = useAchievements()
  const [cancelling, setCancelling] = useState(false)
  const [asking, setAsking] = useState(false)
  const [error, setError] = useState<unknown>(null)
  const { filed, planned, total } = batch.counts

  const cancel = () => {
    setCancelling(true)
    studio.batches
      .cancel({ id: batch.id })
      .then(() => forget(), setError)
      .finally(() => {
        setCancelling(false)
        setAsking(false)
      })
  }

  return (
    <div className={css.running}>
      <Fan badges={badges.filter(({ id }) => batch.achievements.some((given) => given.id === id))} />
      <h2>{t('paused.title', { count: planned })}</h2>
      <div className={css.progress}>
        <Progress label={t('paused.progress')} done={filed} total={total} />
        <p>{t('paused.filed', { count: filed, total })}</p>
      </div>
      <div className={css.sign}>
        <Failure error={error ?? runError} />
        <SignForm
          label={t('paused.resume', { count: planned })}
          icon={<Play size={16} className="flip" />}
          onUnlocked={async () => void runs.issue(batch.id, total, filed, true)}
        />
        <Button look="quiet" wide onPress={() => setAsking(true)}>
          {t('paused.cancel')}
        </Button>
      </div>
      <Question
        isOpen={asking}
        title={t('paused.cancelTitle', { count: planned })}
        keep={t('paused.keep')}
        act={t('paused.cancelAct', { count: planned })}
        isDangerous
        isPending={cancelling}
        onKeep={() => setAsking(false)}
        onAct={cancel}
      >
        <p>{t('paused.cancelMore', { count: filed })}</p>
      </Question>
    </div>
  )
}
