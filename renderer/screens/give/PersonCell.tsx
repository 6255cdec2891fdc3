import { useEffect, useState } from 'react'
import type { ListRow, PersonField } from '#core/contract/people'
import { Cell } from '../../components/LongTable.tsx'
import { Name } from '../../components/Name.tsx'
import { useWords } from '../../i18n/useWords.ts'
import type { ShownField } from './columnFields.ts'
import css from './PeopleTable.module.css'

interface PersonCellProps {
  readonly row: ListRow
  readonly field: ShownField
  readonly who: string
  readonly onMend: (row: ListRow, field: PersonField, value: string) => void
}

/** A cell with something wrong in it is a field to type into; every other is plain text. */
export function PersonCell({ row, field, who, onMend }: PersonCellProps) {
  const { t } = useWords()
  const value = row.cells[field] ?? ''
  const problem = row.leftOut ? undefined : row.problems.find((found) => found.field === field)
  const isTypo = problem?.severity === 'bad' && !problem.code.startsWith('duplicate')
  return (
    <Cell tone={problem && (problem.severity === 'bad' ? 'bad' : 'note')}>
      {isTypo ? (
        <Mending
          value={value}
          label={t('people.cellOf', { field: t(`field.as.${field}`), who })}
          placeholder={t(field === 'name' ? 'people.typeName' : 'people.typeHere')}
          onSave={(typed) => onMend(row, field, typed)}
        />
      ) : (
        <Shown row={row} field={field} value={value} />
      )}
    </Cell>
  )
}

function Shown({ row, field, value }: { row: ListRow; field: ShownField; value: string }) {
  const { t } = useWords()
  if (value === '')
    return <span className={css.none}>{field === 'email' ? t('people.noEmailCell') : '–'}</span>
  return (
    <span className={row.leftOut ? css.out : css.value}>
      {field === 'name' ? <Name>{value}</Name> : <bdi>{value}</bdi>}
    </span>
  )
}

interface MendingProps {
  readonly value: string
  readonly label: string
  readonly placeholder: string
  readonly onSave: (value: string) => void
}

/** Saved with Enter or by going on; Escape brings back what the list says. */
function Mending({ value, label, placeholder, onSave }: MendingProps) {
  const [typed, setTyped] = useState(value)
  useEffect(() => setTyped(value), [value])
  return (
    <input
      className={css.input}
      dir="auto"
      aria-label={label}
      aria-invalid="true"
      placeholder={placeholder}
      value={typed}
      onChange={(event) => setTyped(event.target.value)}
      onBlur={() => onSave(typed)}
      onKeyDown={(event) => {
        if (event.key === 'Enter') onSave(typed)
        if (event.key === 'Escape') setTyped(value)
      }}
    />
  )
}
