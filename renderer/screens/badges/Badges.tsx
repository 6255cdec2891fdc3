import { Archive, Plus, Shapes } from 'lucide-react'
import type { Achievement } from '#core/contract/achievements'
import { ButtonLink } from '../../components/Button.tsx'
import { Empty } from '../../components/Empty.tsx'
import { Failure } from '../../components/Failure.tsx'
import { IconButton } from '../../components/IconButton.tsx'
import { Page } from '../../components/Page.tsx'
import { Waiting } from '../../components/Waiting.tsx'
import { useWords } from '../../i18n/useWords.ts'
import { hrefOf } from '../../routes.ts'
import { useAchievements } from '../../state/useLists.ts'
import { BadgeCard } from './BadgeCard.tsx'
import css from './Badges.module.css'
import { useArchive } from './useArchive.ts'

export function Badges() {
  const { t } = useWords()
  const { data: badges, error, reload } = useAchievements()
  const archive = useArchive()
  const add = (
    <ButtonLink look="primary" href={hrefOf({ at: 'badge', id: null })} icon={<Plus size={16} />}>
      {t('badges.new')}
    </ButtonLink>
  )
  return (
    <Page
      title={t('shell.badges')}
      sub={badges && t('badges.count', { count: badges.length })}
      actions={badges && badges.length > 0 && add}
    >
      {error ? <Failure error={error} onRetry={reload} /> : null}
      {!badges && !error && <Waiting />}
      {badges?.length === 0 && (
        <Empty icon={Shapes} title={t('badges.none')} actions={add}>
          {t('badges.noneMore')}
        </Empty>
      )}
      {badges &&
        familiesOf(badges).map(([family, members]) => (
          <section key={family} className={css.family} aria-label={family || t('badges.noFamily')}>
            {family && (
              <h2>
                <bdi>{family}</bdi>
              </h2>
            )}
            <ul className={css.grid}>
              {members.map((badge) => (
                <li key={badge.id} className={css.item}>
                  <BadgeCard badge={badge} />
                  <span className={css.act}>
                    <IconButton
                      small
                      label={t('badges.archiveOf', { name: badge.name })}
                      onPress={() => archive(badge)}
                    >
                      <Archive size={15} />
                    </IconButton>
                  </span>
                </li>
              ))}
            </ul>
          </section>
        ))}
    </Page>
  )
}

/** Families in the order their first badge comes; badges of no family last. */
function familiesOf(badges: readonly Achievement[]): (readonly [string, readonly Achievement[]])[] {
  const families = Map.groupBy(badges, ({ family }) => family)
  return [...families].toSorted(([one], [other]) => Number(one === '') - Number(other === ''))
}
