import { RotateCcw } from 'lucide-react'
import type { Batch } from '#core/contract/batches'
import { cx } from '../../components/cx.ts'
import { Name } from '../../components/Name.tsx'
import panel from '../../components/Panel.module.css'
import { SignForm } from '../../components/SignForm.tsx'
import { useWords } from '../../i18n/useWords.ts'
import { useQuery } from '../../state/queryCache.ts'
import { useStudio } from '../../state/studio.ts'
import css from './Done.module.css'

const shown = 50

/** Who was not issued, why, and another try for all of them. */
export function FailedRows({ batch }: { batch: Batch }) {
  const { t } = useWords()
  const { studio, runs } = useStudio()
  const { failed, total, filed } = batch.counts
  const { data } = useQuery(`batches:${batch.id}:failed`, () =>
    studio.batches.rows({ id: batch.id, state: 'failed', offset: 0, limit: shown }),
  )
  return (
    <section className={panel.card} aria-labelledby="failed">
      <div className={css.failHead}>
        <h3 id="failed">{t('done.failed', { count: failed })}</h3>
        <SignForm
          look="plain"
          label={t('done.retry', { count: failed })}
          icon={<RotateCcw size={15} className="flip" />}
          onUnlocked={async () => void runs.issue(batch.id, total, filed, false)}
        />
      </div>
      <ul className={cx(css.fails)}>
        {data?.rows.map((row) => (
          <li key={row.row}>
            <Name>{row.name}</Name>
            <span dir="auto">{row.problem}</span>
          </li>
        ))}
      </ul>
      {failed > shown && (
        <p className={cx(panel.sub, panel.padded)}>{t('done.failedMore', { count: failed - shown })}</p>
      )}
    </section>
  )
}
