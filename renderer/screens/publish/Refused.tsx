import { RotateCcw, TriangleAlert } from 'lucide-react'
import { useState } from 'react'
import type { SyncState } from '#core/contract/sync'
import { Button } from '../../components/Button.tsx'
import { cx } from '../../components/cx.ts'
import { Failure } from '../../components/Failure.tsx'
import panel from '../../components/Panel.module.css'
import { useWords } from '../../i18n/useWords.ts'
import { useStudio } from '../../state/studio.ts'
import css from './Publish.module.css'

/** What the endpoint would not take, each with its reason. Nothing else waits because of it. */
export function Refused({ refused }: { refused: SyncState['refused'] }) {
  const { t, said } = useWords()
  const { studio, forget } = useStudio()
  const [error, setError] = useState<unknown>(null)
  const retry = (seq?: number) => {
    studio.sync.retry(seq === undefined ? {} : { seq }).then(() => forget('sync'), setError)
  }
  return (
    <section className={cx(panel.card, css.refused)}>
      <header className={css.head}>
        <h2>
          <TriangleAlert size={17} />
          {t('publish.refused', { count: refused.length })}
        </h2>
        <Button size="small" icon={<RotateCcw size={14} />} onPress={() => retry()}>
          {t('publish.retryAll')}
        </Button>
      </header>
      <Failure error={error} />
      <ul className={panel.lines}>
        {refused.map(({ seq, kind, what, code, problem }) => (
          <li key={seq}>
            <div className={panel.grow}>
              <b>{what ? <bdi>{what}</bdi> : t(`publish.kind.${kind}`, { count: 1 })}</b>
              <p className={panel.sub}>{said(`error.${code}`, problem)}</p>
            </div>
            <Button size="small" look="quiet" onPress={() => retry(seq)}>
              {t('trouble.tryAgain')}
            </Button>
          </li>
        ))}
      </ul>
    </section>
  )
}
