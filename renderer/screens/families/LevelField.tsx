import { SelectField } from '../../components/SelectField.tsx'
import { useWords } from '../../i18n/useWords.ts'

interface LevelFieldProps {
  readonly level: number
  readonly of: number
  readonly onChange: (step: { level: number; of: number }) => void
  readonly hideLabel?: boolean
}

/** How far a person has come, of how many steps. */
export function LevelField({ level, of, onChange, hideLabel = false }: LevelFieldProps) {
  const { t } = useWords()
  const now = `${level}/${of}`
  const offered = usual.includes(now) ? usual : [...usual, now]
  return (
    <SelectField
      label={t('look.level')}
      hideLabel={hideLabel}
      value={now}
      onChange={(choice) => onChange(stepOf(choice))}
      choices={offered.map((id) => {
        const step = stepOf(id)
        return { id, label: step.of === 0 ? t('look.noLevel') : t('look.levelOf', step) }
      })}
    />
  )
}

const usual = [
  '0/0',
  ...[2, 3, 4, 5].flatMap((of) => Array.from({ length: of }, (_, index) => `${index + 1}/${of}`)),
]

function stepOf(choice: string): { level: number; of: number } {
  const [level = 0, of = 0] = choice.split('/').map(Number)
  return { level, of }
}
