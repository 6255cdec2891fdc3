import { Archive, PenLine } from 'lucide-react'
import type { FamilySummary } from '#core/contract/families'
import { BadgePicture } from '../../components/BadgePicture.tsx'
import { Card } from '../../components/Card.tsx'
import { IconButton } from '../../components/IconButton.tsx'
import { State } from '../../components/State.tsx'
import { useWords } from '../../i18n/useWords.ts'
import { hrefOf } from '../../routes.ts'
import { useArchive } from '../../state/useArchive.ts'
import css from './FamilyCard.module.css'

/** A family one can open: its badges side by side, as they stand. */
export function FamilyCard({ family }: { family: FamilySummary }) {
  const { t, format } = useWords()
  const archive = useArchive('families')
  const { id, name, pictures, count, unreleased, updatedAt } = family
  const areFew = pictures.length < 3
  return (
    <Card
      href={hrefOf({ at: 'family', id, part: 'design', member: null })}
      picture={
        <span className={css.pictures} data-few={areFew || undefined}>
          {pictures.map((image, index) => (
            // biome-ignore lint/suspicious/noArrayIndexKey: pictures have no names, and stand in the family's order.
            <BadgePicture key={index} image={image} size={areFew ? 112 : 72} />
          ))}
        </span>
      }
      name={name}
      act={
        <IconButton small label={t('families.archiveOf', { name })} onPress={() => archive(family)}>
          <Archive size={15} />
        </IconButton>
      }
    >
      <small>
        {t('families.badges', { count })} · {format.daysAgo(updatedAt, new Date())}
      </small>
      {unreleased > 0 && (
        <span>
          <State icon={PenLine} tone="care">
            {t('families.unreleased', { count: unreleased })}
          </State>
        </span>
      )}
    </Card>
  )
}
