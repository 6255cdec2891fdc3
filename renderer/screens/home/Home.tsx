import { Plus } from 'lucide-react'
import { ButtonLink } from '../../components/Button.tsx'
import { Failure } from '../../components/Failure.tsx'
import { Page } from '../../components/Page.tsx'
import panel from '../../components/Panel.module.css'
import { Waiting } from '../../components/Waiting.tsx'
import { useWords } from '../../i18n/useWords.ts'
import { hrefOf } from '../../routes.ts'
import { useWorkspace } from '../../state/studio.ts'
import { isUnfinished, useAchievements, useBatches } from '../../state/useLists.ts'
import { BadgeCard } from '../badges/BadgeCard.tsx'
import css from './Home.module.css'
import { Next } from './Next.tsx'
import { RecentBatches } from './RecentBatches.tsx'
import { SafeKeeping } from './SafeKeeping.tsx'

const badgesShown = 6

/** What is next, what there is, what was done, and whether it is safe. */
export function Home() {
  const { t } = useWords()
  const { counts } = useWorkspace()
  const achievements = useAchievements()
  const batches = useBatches()
  const failed = achievements.error ?? batches.error
  const badges = achievements.data ?? []

  return (
    <Page
      title={t('home.title')}
      sub={t('home.given', { count: counts.credentials })}
      actions={
        <ButtonLink href={hrefOf({ at: 'newFamily' })} icon={<Plus size={16} />}>
          {t('families.new')}
        </ButtonLink>
      }
    >
      {failed ? <Failure error={failed} /> : null}
      {achievements.data && batches.data ? (
        <div className={css.home}>
          <Next badges={badges} unfinished={batches.data.filter(isUnfinished)} />
          <div className={css.columns}>
            <section aria-labelledby="home-badges">
              <div className={panel.sectionHead}>
                <h2 id="home-badges">{t('home.badges')}</h2>
                {badges.length > badgesShown && (
                  <a href={hrefOf({ at: 'families' })}>{t('home.allBadges', { count: badges.length })}</a>
                )}
              </div>
              <ul className={css.badges}>
                {badges.slice(0, badgesShown).map((badge) => (
                  <li key={badge.id}>
                    <BadgeCard badge={badge} />
                  </li>
                ))}
              </ul>
            </section>
            <div className={panel.stack}>
              <RecentBatches batches={batches.data} />
              <SafeKeeping />
            </div>
          </div>
        </div>
      ) : (
        !failed && <Waiting />
      )}
    </Page>
  )
}
