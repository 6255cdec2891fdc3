import type { Achievement } from '#core/contract/achievements'
import { Card } from '../../components/Card.tsx'
import { useWords } from '../../i18n/useWords.ts'
import { hrefOf } from '../../routes.ts'
import { useFamilies } from '../../state/useLists.ts'
import { placeOf } from '../families/placeOf.ts'
import css from './BadgeCard.module.css'

/** A badge one can open. */
export function BadgeCard({ badge }: { badge: Achievement }) {
  const { t } = useWords()
  const families = useFamilies()
  return (
    <Card
      size="small"
      href={hrefOf(placeOf(badge, families.data ?? []))}
      picture={<img className={css.picture} src={badge.image} alt="" draggable={false} />}
      name={badge.name}
    >
      <small>{t('badges.given', { count: badge.issuedCount })}</small>
    </Card>
  )
}
