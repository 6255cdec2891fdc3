import type { ConfirmableProblem, ListCounts, ListRow, PersonField } from '#core/contract/people'
import { useWords } from '../../i18n/useWords.ts'
import { useFeedback } from '../../state/feedback.tsx'
import { useStudio } from '../../state/studio.ts'
import type { Pages } from '../../state/usePages.ts'

/** What a person can do about a row. */
export interface RowActs {
  readonly mend: (row: ListRow, field: PersonField, value: string) => void
  readonly leaveOut: (row: ListRow, out: boolean) => void
  /** "It is right as it is", such as "They are two people". */
  readonly confirm: (row: ListRow, code: ConfirmableProblem) => void
  readonly edit: (row: ListRow) => void
}

/** A row stays where it is when it is mended, so that nobody loses their place; the counts follow at once. */
export function useRowActs(
  id: string,
  pages: Pages<ListRow>,
  counted: (counts: ListCounts) => void,
  edit: (row: ListRow) => void,
): RowActs {
  const { t, failure } = useWords()
  const { studio } = useStudio()
  const { toast } = useFeedback()
  const put = (row: ListRow) => pages.replace((old) => old.row === row.row, row)
  const fail = (error: unknown) => toast(failure(error))

  const leaveOut = (row: ListRow, out: boolean) => {
    studio.people.leaveOut({ id, rows: [row.row], out }).then((counts) => {
      put({ ...row, leftOut: out })
      counted(counts)
      if (out) {
        const who = row.cells.name ?? t('people.rowOf', { row: row.row })
        toast(t('people.wasLeftOut', { who }), () => leaveOut(row, false))
      }
    }, fail)
  }

  return {
    leaveOut,
    edit,
    mend(row, field, value) {
      if ((row.cells[field] ?? '') === value) return
      studio.people.mend({ id, row: row.row, cells: { [field]: value } }).then((mended) => {
        put(mended.row)
        counted(mended.counts)
      }, fail)
    },
    confirm(row, code) {
      studio.people.confirm({ id, rows: [row.row], code }).then((counts) => {
        put({ ...row, problems: row.problems.filter((other) => other.code !== code) })
        counted(counts)
      }, fail)
    },
  }
}
