import { type Visibility, visibilities } from '#core/visibilities'
import { RadioCards } from '../../components/RadioCards.tsx'
import { useWords } from '../../i18n/useWords.ts'

interface VisibilityCardsProps {
  readonly value: Visibility
  readonly onChange: (visibility: Visibility) => void
  readonly isDisabled?: boolean
}

/** How much of a badge anyone can see, each with what that means. */
export function VisibilityCards({ value, onChange, isDisabled = false }: VisibilityCardsProps) {
  const { t } = useWords()
  return (
    <RadioCards
      label={t('publish.visibility')}
      value={value}
      onChange={onChange}
      isDisabled={isDisabled}
      cards={visibilities.map((id) => ({
        id,
        label: t(`publish.show.${id}`),
        more: t(`publish.show.${id}-more`),
      }))}
    />
  )
}
