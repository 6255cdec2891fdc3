import { Archive, PenLine } from 'lucide-react'
import { Link } from 'react-aria-components'
import type { FamilySummary } from '#core/contract/families'
import { BadgePicture } from '../../components/BadgePicture.tsx'
import { cx } from '../../components/cx.ts'
import { IconButton } from '../../components/IconButton.tsx'
import panel from '../../components/Panel.module.css'
import { State } from '../../components/State.tsx'
import { useWords } from '../../i18n/useWords.ts'
import { hrefOf } from '../../routes.ts'
import css from './FamilyCard.module.css'
import { useArchiveFamily } from './useArchiveFamily.ts'

/** A family one can open: its badges side by side, as they stand. */
export function FamilyCard({ family }: { family: FamilySummary }) {
  const { t, format } = useWords()
  const archive = useArchiveFamily()
  return (
    <article className={css.holder}>
      <Link
        href={hrefOf({ at: 'family', id: family.id, part: 'design', member: null })}
        className={cx(panel.card, css.card)}
      >
        <span className={cx(panel.plate, css.plate)} data-few={family.pictures.length < 3 || undefined}>
          {family.pictures.map((image, index) => (
            // biome-ignore lint/suspicious/noArrayIndexKey: pictures have no names, and stand in the family's order.
            <BadgePicture key={index} image={image} size={family.pictures.length < 3 ? 112 : 72} />
          ))}
        </span>
        <span className={css.words}>
          <b>
            <bdi>{family.name}</bdi>
          </b>
          <small>
            {t('families.badges', { count: family.count })} · {format.daysAgo(family.updatedAt, new Date())}
          </small>
          {family.unreleased > 0 && (
            <span>
              <State icon={PenLine} tone="care">
                {t('families.unreleased', { count: family.unreleased })}
              </State>
            </span>
          )}
        </span>
      </Link>
      <span className={css.act}>
        <IconButton
          small
          label={t('families.archiveOf', { name: family.name })}
          onPress={() => archive(family)}
        >
          <Archive size={15} />
        </IconButton>
      </span>
    </article>
  )
}
