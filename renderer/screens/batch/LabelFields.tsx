import { findLabelSheet, labelSheets } from '#core/sheets/labelSheets'
import { type Choice, SelectField } from '../../components/SelectField.tsx'
import { TextField } from '../../components/TextField.tsx'
import { useWords } from '../../i18n/useWords.ts'
import css from './OtherSheets.module.css'
import { OwnLabelFields } from './OwnLabelFields.tsx'
import type { SheetChoice } from './sheetChoice.ts'

/** Labels on a sheet of the chosen kind. */
export function mostLabels({ labels, own }: SheetChoice): number {
  const { columns, rows } = labels === 'own' ? own : (findLabelSheet(labels) ?? own)
  return columns * rows
}

interface LabelFieldsProps {
  readonly choice: SheetChoice
  readonly onChange: (some: Partial<SheetChoice>) => void
}

/** Which labels, and where the first sheet is still full. */
export function LabelFields({ choice, onChange }: LabelFieldsProps) {
  const { t } = useWords()
  const most = mostLabels(choice)
  const { startAt } = choice
  const isWrong = !(Number.isInteger(startAt) && startAt >= 1 && startAt <= most)
  const choices: Choice<string>[] = [
    { id: 'own', label: t('sheets.own'), more: t('sheets.ownMore') },
    ...labelSheets.map(({ code, products, columns, rows }) => ({
      id: code,
      label: t('sheets.labels', { size: code.replace('x', ' × ') }),
      more: t('sheets.labelsMore', { products: products.join(', '), labels: columns * rows }),
    })),
  ]
  return (
    <>
      <div className={css.row}>
        <SelectField
          label={t('sheets.which')}
          choices={choices}
          value={choice.labels}
          onChange={(labels) => onChange({ labels })}
        />
        <TextField
          label={t('sheets.startAt')}
          value={Number.isNaN(startAt) ? '' : String(startAt)}
          onChange={(text) => onChange({ startAt: Number.parseInt(text, 10) })}
          inputMode="numeric"
          error={isWrong ? t('sheets.noSuchLabel', { most }) : null}
        />
      </div>
      {choice.labels === 'own' && <OwnLabelFields own={choice.own} onChange={(own) => onChange({ own })} />}
    </>
  )
}
