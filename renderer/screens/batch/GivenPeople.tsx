import type { Batch } from '#core/contract/batches'
import { BadgePicture } from '../../components/BadgePicture.tsx'
import { ButtonLink } from '../../components/Button.tsx'
import { cx } from '../../components/cx.ts'
import panel from '../../components/Panel.module.css'
import { useWords } from '../../i18n/useWords.ts'
import { hrefOf } from '../../routes.ts'
import { useQuery } from '../../state/queryCache.ts'
import { useStudio } from '../../state/studio.ts'
import { useAchievements } from '../../state/useLists.ts'
import css from './Done.module.css'

const shown = 12

/** Faces of the batch: who got which. */
export function GivenPeople({ batch }: { batch: Batch }) {
  const { t } = useWords()
  const { studio } = useStudio()
  const { data: badges = [] } = useAchievements()
  const { data } = useQuery(`batches:${batch.id}:filed`, () =>
    studio.batches.rows({ id: batch.id, state: 'filed', offset: 0, limit: shown }),
  )
  const imageByName = new Map(badges.map(({ name, image }) => [name, image]))
  return (
    <aside className={cx(panel.card, css.people)} aria-labelledby="given">
      <h3 id="given">{t('done.people')}</h3>
      <ul className={cx(css.grid)}>
        {data?.rows.map((row) => (
          <li key={row.row}>
            <BadgePicture image={imageByName.get(row.achievement)} size={72} alt={row.achievement} />
            <bdi>{row.name}</bdi>
          </li>
        ))}
      </ul>
      <ButtonLink look="quiet" wide href={hrefOf({ at: 'registry', batch: batch.id, badge: null })}>
        {t('done.seeAll', { count: batch.counts.filed })}
      </ButtonLink>
    </aside>
  )
}
