import { type Visibility, visibilities } from '#core/visibilities'
import { useWords } from '../i18n/useWords.ts'
import { SelectField } from './SelectField.tsx'

interface VisibilityChoiceProps {
  /** Null: as the issuer chose for all. */
  readonly value: Visibility | null
  readonly ofAll: Visibility
  readonly onChange: (visibility: Visibility | null) => void
}

const AS_ALL = 'as-all'

/** How much of some badges anyone can see, where they may differ from all others. */
export function VisibilityChoice({ value, ofAll, onChange }: VisibilityChoiceProps) {
  const { t } = useWords()
  return (
    <SelectField
      label={t('publish.visibility')}
      value={value ?? AS_ALL}
      onChange={(id) => onChange(id === AS_ALL ? null : id)}
      choices={[
        { id: AS_ALL, label: t('showing.asAll', { choice: t(`publish.show.${ofAll}`) }) },
        ...visibilities.map((id) => ({
          id,
          label: t(`publish.show.${id}`),
          more: t(`publish.show.${id}-more`),
        })),
      ]}
    />
  )
}
