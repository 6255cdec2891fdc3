import { Link } from 'react-aria-components'
import type { Batch } from '#core/contract/batches'
import { BatchStateMark } from '../../components/BatchStateMark.tsx'
import { cx } from '../../components/cx.ts'
import panel from '../../components/Panel.module.css'
import { useWords } from '../../i18n/useWords.ts'
import { hrefOf } from '../../routes.ts'
import css from './RecentBatches.module.css'

export function RecentBatches({ batches }: { batches: readonly Batch[] }) {
  const { t, format } = useWords()
  return (
    <section aria-labelledby="home-batches">
      <div className={panel.sectionHead}>
        <h2 id="home-batches">{t('home.batches')}</h2>
      </div>
      {batches.length === 0 ? (
        <p className={cx(panel.card, css.none)}>{t('home.noBatches')}</p>
      ) : (
        <ul className={cx(panel.card, css.list)}>
          {batches.slice(0, 5).map((batch) => (
            <li key={batch.id}>
              <Link href={hrefOf({ at: 'batch', id: batch.id })} className={cx(css.batch)}>
                <span className={panel.grow}>
                  <b>
                    <bdi>{batch.name}</bdi>
                  </b>
                  <small>
                    {t('home.batchLine', {
                      count: batch.counts.filed,
                      day: format.shortDay(batch.createdAt.slice(0, 10)),
                    })}
                  </small>
                </span>
                <BatchStateMark batch={batch} />
              </Link>
            </li>
          ))}
        </ul>
      )}
    </section>
  )
}
