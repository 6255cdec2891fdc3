import { CircleCheck, Pencil, Undo2, UserMinus } from 'lucide-react'
import type { ListColumn, ListRow } from '#core/contract/people'
import { Empty } from '../../components/Empty.tsx'
import { IconButton } from '../../components/IconButton.tsx'
import { Cell, LongTable } from '../../components/LongTable.tsx'
import { useWords } from '../../i18n/useWords.ts'
import type { Pages } from '../../state/usePages.ts'
import { shownFields } from './columnFields.ts'
import css from './PeopleTable.module.css'
import { PersonCell } from './PersonCell.tsx'
import { RowProblems } from './RowProblems.tsx'
import type { RowActs } from './useRowActs.ts'

const widths = {
  name: 'minmax(11rem, 2.2fr)',
  badge: 'minmax(8rem, 1.2fr)',
  date: 'minmax(7rem, 0.9fr)',
  activityStart: 'minmax(7rem, 0.9fr)',
  activityEnd: 'minmax(7rem, 0.9fr)',
  email: 'minmax(10rem, 1.5fr)',
  address: 'minmax(10rem, 1fr)',
  language: 'minmax(5.5rem, 0.6fr)',
  evidence: 'minmax(10rem, 1fr)',
  narrative: 'minmax(12rem, 1.4fr)',
} as const

/** Room for the highest number. */
const rowsWidth = (rows: number): string => (rows < 10_000 ? '3.75rem' : '5.25rem')

interface PeopleTableProps {
  readonly columns: readonly ListColumn[]
  readonly pages: Pages<ListRow>
  readonly only: 'problems' | 'ready' | 'left-out' | 'all'
  readonly acts: RowActs
}

export function PeopleTable({ columns, pages, only, acts }: PeopleTableProps) {
  const { t, format } = useWords()
  const fields = shownFields(columns)
  if (pages.total === 0) {
    return (
      <Empty icon={CircleCheck} title={t(`people.none.${only}`)}>
        {only === 'problems' && t('people.noneMore')}
      </Empty>
    )
  }
  return (
    <LongTable
      label={t('people.title')}
      topWhen={only}
      total={pages.total ?? 0}
      onView={pages.want}
      columns={[
        { id: 'line', header: t('people.row'), width: rowsWidth(pages.total ?? 0) },
        ...fields.map((field) => ({ id: field, header: t(`field.as.${field}`), width: widths[field] })),
        { id: 'acts', header: <span className="visually-hidden">{t('people.acts')}</span>, width: '5.5rem' },
      ]}
      row={(index) => {
        const row = pages.rowAt(index)
        if (!row) return <Cell>…</Cell>
        const who = row.cells.name || t('people.rowOf', { row: format.number(placeOf(row)) })
        return (
          <>
            <Cell>
              <span className={css.line}>{format.number(placeOf(row))}</span>
            </Cell>
            {fields.map((field) => (
              <PersonCell key={field} row={row} field={field} who={who} onMend={acts.mend} />
            ))}
            <Cell end>
              <IconButton small label={t('people.editOf', { who })} onPress={() => acts.edit(row)}>
                <Pencil size={15} />
              </IconButton>
              <IconButton
                small
                label={t(row.leftOut ? 'people.putBackOf' : 'people.leaveOutOf', { who })}
                onPress={() => acts.leaveOut(row, !row.leftOut)}
              >
                {row.leftOut ? <Undo2 size={15} className="flip" /> : <UserMinus size={15} />}
              </IconButton>
            </Cell>
            {row.problems.length > 0 && !row.leftOut && <RowProblems row={row} acts={acts} />}
          </>
        )
      }}
    />
  )
}

/** Where the person is in the list as it was given; people added by hand come after its rows. */
const placeOf = ({ line, row }: ListRow): number => line || row
