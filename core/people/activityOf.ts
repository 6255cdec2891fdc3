import type { ListDefaults } from '../contract/people.ts'
import type { Outcome } from '../outcome.ts'
import { dayInWords } from './inWords.ts'
import { futureDay, type NotADay } from './parseDay.ts'
import type { PersonCells } from './personCells.ts'
import { bad, type Finding, fine, note } from './rowProblem.ts'

type Edge = 'activityStart' | 'activityEnd'

interface DayRules {
  readonly today: string
  readonly defaults: Pick<ListDefaults, Edge>
  readonly readDay: (cell: string) => Outcome<string, NotADay>
}

/** The first and the last day of what the badge is given for. Either may be missing. */
export function activityOf(cells: PersonCells, rules: DayRules): Readonly<Record<Edge, Finding>> {
  const activityStart = edgeOf('activityStart', cells, rules)
  const activityEnd = edgeOf('activityEnd', cells, rules)
  const [first, last] = [activityStart.value, activityEnd.value]
  if (first === null || last === null || first <= last) return { activityStart, activityEnd }
  const problem = bad(
    'activity-reversed',
    // Where the row itself says a day; that of the whole list stands elsewhere.
    cells.activityEnd ? 'activityEnd' : 'activityStart',
    `The activity would end on ${dayInWords(last)}, before it begins on ${dayInWords(first)}.`,
    'Correct the first or the last day of the activity, or empty the cells.',
  )
  return cells.activityEnd
    ? { activityStart, activityEnd: { value: null, problem } }
    : { activityStart: { value: null, problem }, activityEnd }
}

function edgeOf(edge: Edge, cells: PersonCells, { defaults, readDay, today }: DayRules): Finding {
  const cell = cells[edge] ?? ''
  const read = cell === '' ? null : readDay(cell)
  if (read?.ok === false)
    return {
      value: null,
      problem: bad(
        'date-invalid',
        edge,
        read.problem.message,
        `Choose or type the ${edge === 'activityStart' ? 'first' : 'last'} day of the activity, such as 2026-11-22, or empty the cell.`,
        read.problem.suggestions,
      ),
    }
  const day = read === null ? (defaults[edge] ?? null) : read.value
  const future = day === null ? null : futureDay(day, today)
  if (future === null) return fine(day)
  if (edge === 'activityStart')
    return {
      value: null,
      problem: bad(
        'activity-future',
        edge,
        `The activity has not begun: ${future}`,
        'Correct the first day of the activity.',
      ),
    }
  // Papers are often made ready before the last day.
  return {
    value: day,
    problem: note(
      'activity-future',
      edge,
      `The activity is not over: ${future}`,
      'Nothing to do if that is right.',
    ),
  }
}
