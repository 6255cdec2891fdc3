import { CircleAlert, Copy, Info } from 'lucide-react'
import type { ConfirmableProblem, ListRow, RowProblem } from '#core/contract/people'
import { Button } from '../../components/Button.tsx'
import { Cell } from '../../components/LongTable.tsx'
import { useWords } from '../../i18n/useWords.ts'
import css from './PeopleTable.module.css'
import type { RowActs } from './useRowActs.ts'

/** What "it is right as it is" means for each problem that can be answered so. */
const answers = {
  'duplicate-in-list': 'people.twoPeople',
  'duplicate-in-registry': 'people.giveAgain',
  'email-suspect': 'people.emailRight',
  'name-garbled': 'people.nameRight',
} as const satisfies Record<ConfirmableProblem, string>

const isConfirmable = (code: RowProblem['code']): code is ConfirmableProblem => Object.hasOwn(answers, code)

const isDay = (text: string): boolean => /^\d{4}-\d{2}-\d{2}$/.test(text)

/** What is not in the table can only be mended in the person's dialog. */
const isHidden = (field: RowProblem['field']): boolean =>
  field === 'evidence' || field === 'narrative' || field === 'address'

/** Under the row: what is wrong, what to do, and the likely answers as buttons. */
export function RowProblems({ row, acts }: { row: ListRow; acts: RowActs }) {
  return (
    <Cell below>
      {row.problems.map((problem) => (
        <Problem key={`${problem.code}:${problem.field}`} row={row} problem={problem} acts={acts} />
      ))}
    </Cell>
  )
}

function Problem({ row, problem, acts }: { row: ListRow; problem: RowProblem; acts: RowActs }) {
  const { t, said, format } = useWords()
  const { code, field, severity } = problem
  const isDuplicate = code.startsWith('duplicate')
  const Icon = isDuplicate ? Copy : severity === 'bad' ? CircleAlert : Info
  const inWords = { line: String(row.line), value: (field && row.cells[field]) ?? '' }
  return (
    <div className={css.problem} data-severity={severity}>
      <Icon size={17} />
      <p className={css.words}>
        <span>{said(`problem.${code}`, problem.message, inWords)}</span>
        {problem.remedy && <small>{said(`remedy.${code}`, problem.remedy, inWords)}</small>}
      </p>
      {field &&
        problem.suggestions.slice(0, 3).map((suggestion) => (
          <Button key={suggestion} size="small" onPress={() => acts.mend(row, field, suggestion)}>
            <bdi>{isDay(suggestion) ? format.shortDay(suggestion) : suggestion}</bdi>
          </Button>
        ))}
      {isDuplicate && (
        <Button size="small" onPress={() => acts.leaveOut(row, true)}>
          {t('people.leaveOut')}
        </Button>
      )}
      {isConfirmable(code) && severity === 'bad' && (
        <Button size="small" look="quiet" onPress={() => acts.confirm(row, code)}>
          {t(answers[code])}
        </Button>
      )}
      {isHidden(field) && (
        <Button size="small" onPress={() => acts.edit(row)}>
          {t('person.title')}
        </Button>
      )}
      {code === 'name-missing' && (
        <Button size="small" look="quiet" onPress={() => acts.leaveOut(row, true)}>
          {t('people.leaveOut')}
        </Button>
      )}
    </div>
  )
}
