import type { PrintSides } from '#core/contract/batches'
import { SelectField } from '../../components/SelectField.tsx'
import { useWords } from '../../i18n/useWords.ts'

interface SidesFieldProps {
  readonly value: PrintSides
  readonly onChange: (sides: PrintSides) => void
}

/** Whether the printer turns the paper over, and how. */
export function SidesField({ value, onChange }: SidesFieldProps) {
  const { t } = useWords()
  return (
    <SelectField
      label={t('sides.label')}
      value={value}
      onChange={onChange}
      choices={[
        { id: 'front', label: t('sides.front'), more: t('sides.frontMore') },
        { id: 'long-edge', label: t('sides.longEdge'), more: t('sides.longEdgeMore') },
        { id: 'short-edge', label: t('sides.shortEdge'), more: t('sides.shortEdgeMore') },
      ]}
    />
  )
}
