import { BadgePicture } from '../../components/BadgePicture.tsx'
import { cx } from '../../components/cx.ts'
import { DayField } from '../../components/DayField.tsx'
import panel from '../../components/Panel.module.css'
import { SelectField } from '../../components/SelectField.tsx'
import { dayOf } from '../../i18n/format.ts'
import { useWords } from '../../i18n/useWords.ts'
import { useDraft, useGive } from '../../state/give.tsx'
import { useAchievements } from '../../state/useLists.ts'
import { ActivityDays } from './ActivityDays.tsx'
import css from './DefaultsCard.module.css'

interface DefaultsCardProps {
  readonly hasBadgeColumn: boolean
  readonly hasDateColumn: boolean
  readonly hasStartColumn: boolean
  readonly hasEndColumn: boolean
  readonly badgeMissing: boolean
}

/** Which badge, and which date: for everyone, or for those whose row does not say. */
export function DefaultsCard({
  hasBadgeColumn,
  hasDateColumn,
  hasStartColumn,
  hasEndColumn,
  badgeMissing,
}: DefaultsCardProps) {
  const { t, format } = useWords()
  const { change } = useGive()
  const { defaults } = useDraft()
  const { data: badges = [] } = useAchievements()
  const chosen = badges.find(({ id }) => id === defaults.achievementId)
  const set = (some: Partial<typeof defaults>) => change({ defaults: { ...defaults, ...some }, counts: null })

  return (
    <section className={cx(panel.card, css.card)} aria-label={t('defaults.title')}>
      {chosen && <BadgePicture image={chosen.image} size={72} />}
      <SelectField
        label={t(hasBadgeColumn ? 'defaults.badgeElse' : 'defaults.badge')}
        value={defaults.achievementId}
        placeholder={t(hasBadgeColumn ? 'defaults.badgeFromList' : 'defaults.choose')}
        onChange={(achievementId) => set({ achievementId })}
        error={badgeMissing ? t('defaults.badgeMissing') : null}
        choices={badges.map(({ id, name, image }) => ({
          id,
          label: name,
          icon: <BadgePicture image={image} size={28} />,
        }))}
      />
      <DayField
        label={t(hasDateColumn ? 'defaults.dateElse' : 'defaults.date')}
        value={defaults.date}
        latest={dayOf(new Date())}
        onChange={(date) => date && set({ date })}
        help={format.weekday(defaults.date)}
      />
      <ActivityDays hasStart={hasStartColumn} hasEnd={hasEndColumn} />
    </section>
  )
}
