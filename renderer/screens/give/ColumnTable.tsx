import { ArrowRight } from 'lucide-react'
import type { ListColumn, PersonField } from '#core/contract/people'
import { cx } from '../../components/cx.ts'
import { Note } from '../../components/Note.tsx'
import panel from '../../components/Panel.module.css'
import { SelectField } from '../../components/SelectField.tsx'
import { useWords } from '../../i18n/useWords.ts'
import css from './ColumnTable.module.css'
import { fieldChoices, withField } from './columnFields.ts'

interface ColumnTableProps {
  readonly columns: readonly ListColumn[]
  readonly nameMissing: boolean
  readonly onChange: (fields: PersonField[]) => void
}

/** Each column of the list, what stands in it, and what it becomes. */
export function ColumnTable({ columns, nameMissing, onChange }: ColumnTableProps) {
  const { t } = useWords()
  return (
    <section className={panel.tight}>
      <h2>{t('columns.table')}</h2>
      {nameMissing && (
        <Note tone="bad" urgent>
          {t('columns.nameMissing')}
        </Note>
      )}
      <div className={panel.card}>
        <table className={css.table}>
          <thead>
            <tr>
              <th scope="col">{t('columns.column')}</th>
              <th scope="col">{t('columns.values')}</th>
              <th scope="col">
                <span className="visually-hidden">{t('columns.arrow')}</span>
              </th>
              <th scope="col">{t('columns.becomes')}</th>
            </tr>
          </thead>
          <tbody>
            {columns.map((column) => (
              <tr key={column.index} data-ignored={column.field === 'ignore' || undefined}>
                <th scope="row">
                  <bdi>{column.header}</bdi>
                </th>
                <td className={css.samples}>
                  {column.samples.length === 0 && t('columns.empty')}
                  {[...new Set(column.samples)].slice(0, 3).map((sample) => (
                    <div key={sample}>
                      <bdi>{shortened(sample)}</bdi>
                    </div>
                  ))}
                </td>
                <td className={css.arrow}>
                  <ArrowRight size={16} className="flip" />
                </td>
                <td className={css.becomes}>
                  <SelectField<PersonField>
                    hideLabel
                    label={t('columns.becomesOf', { column: column.header })}
                    value={column.field}
                    onChange={(field) => onChange(withField(columns, column.index, field))}
                    choices={fieldChoices.map((id) => ({ id, label: t(`field.as.${id}`) }))}
                  />
                </td>
              </tr>
            ))}
          </tbody>
        </table>
      </div>
      <p className={cx(panel.sub)}>{t('columns.nothingSaved')}</p>
    </section>
  )
}

const shortened = (cell: string): string => (cell.length > 60 ? `${cell.slice(0, 60)}…` : cell)
