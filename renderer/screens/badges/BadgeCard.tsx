import { Link } from 'react-aria-components'
import type { Achievement } from '#core/contract/achievements'
import { cx } from '../../components/cx.ts'
import panel from '../../components/Panel.module.css'
import { useWords } from '../../i18n/useWords.ts'
import { hrefOf } from '../../routes.ts'
import { useFamilies } from '../../state/useLists.ts'
import { placeOf } from '../families/placeOf.ts'
import css from './BadgeCard.module.css'

/** A badge one can open. The picture is the colour in the room. */
export function BadgeCard({ badge }: { badge: Achievement }) {
  const { t } = useWords()
  const families = useFamilies()
  return (
    <Link href={hrefOf(placeOf(badge, families.data ?? []))} className={cx(panel.card, css.card)}>
      <span className={cx(panel.plate, css.plate)}>
        <img src={badge.image} alt="" draggable={false} />
      </span>
      <span className={css.words}>
        <b>
          <bdi>{badge.name}</bdi>
        </b>
        <small>{t('badges.given', { count: badge.issuedCount })}</small>
      </span>
    </Link>
  )
}
