import type { ListDefaults, PersonField, RowProblem } from '../contract/people.ts'
import type { Outcome } from '../outcome.ts'
import { activityOf } from './activityOf.ts'
import { checkEmail } from './checkEmail.ts'
import { checkName } from './checkName.ts'
import type { DateOrder } from './dateOrder.ts'
import { type BadgeFinding, createBadgeFinder, type NamedAchievement } from './findBadge.ts'
import { quoted } from './inWords.ts'
import { languageOf, languagesLike } from './languageOf.ts'
import { futureDay, type NotADay, parseDay } from './parseDay.ts'
import type { PersonCells } from './personCells.ts'
import { remember } from './remember.ts'
import { bad, type Finding, fine, note } from './rowProblem.ts'

export interface Rules {
  /** YYYY-MM-DD where the person is. */
  readonly today: string
  readonly defaults: ListDefaults
  readonly findBadge: (cell: string) => BadgeFinding
  readonly readDay: (cell: string) => Outcome<string, NotADay>
  readonly readLanguage: (cell: string) => string | null
  /** The characters of a text that no font can draw. */
  readonly missingCharacters: (text: string) => readonly string[]
}

export interface RuleFacts extends Pick<Rules, 'today' | 'defaults' | 'missingCharacters'> {
  readonly dateOrder: DateOrder
  readonly achievements: readonly NamedAchievement[]
}

/** What rows are judged by, with a memory for what many rows say alike. */
export const rulesFrom = ({ dateOrder, achievements, ...facts }: RuleFacts): Rules => ({
  ...facts,
  findBadge: createBadgeFinder(achievements),
  readDay: remember((cell) => parseDay(cell, dateOrder, facts.today)),
  readLanguage: remember(languageOf),
})

/** What the cells of one row come to, seen alone. A value with a problem is null. */
export interface CheckedCells {
  readonly name: string
  readonly email: string | null
  /** Postal, in lines. */
  readonly address: string | null
  readonly achievementId: string | null
  readonly date: string | null
  readonly activityStart: string | null
  readonly activityEnd: string | null
  readonly evidence: string | null
  readonly narrative: string | null
  readonly language: string | null
  readonly problems: readonly RowProblem[]
}

export function checkCells(cells: PersonCells, rules: Rules): CheckedCells {
  const problems: RowProblem[] = []
  const name = cells.name ?? ''
  problems.push(...formulas(cells), ...checkName(name, rules.missingCharacters))
  const findings = {
    email: emailOf(cells.email ?? ''),
    badge: badgeOf(cells.badge ?? '', rules),
    date: dateOf(cells.date ?? '', rules),
    evidence: evidenceOf(cells.evidence ?? ''),
    address: addressOf(cells.address ?? ''),
    narrative: narrativeOf(cells.narrative ?? ''),
    language: languageFrom(cells.language ?? '', rules),
    ...activityOf(cells, rules),
  }
  for (const { problem } of Object.values(findings)) if (problem !== null) problems.push(problem)
  return {
    name,
    email: findings.email.value,
    address: findings.address.value,
    achievementId: findings.badge.value,
    date: findings.date.value,
    activityStart: findings.activityStart.value,
    activityEnd: findings.activityEnd.value,
    evidence: findings.evidence.value,
    narrative: findings.narrative.value,
    language: findings.language.value,
    problems,
  }
}

/** An address that is only suspect is kept: a person may confirm it. */
function emailOf(address: string): Finding {
  if (address === '') return fine(null)
  const problem = checkEmail(address)
  return { value: problem?.code === 'email-invalid' ? null : address, problem }
}

function badgeOf(cell: string, { defaults, findBadge }: Rules): Finding {
  if (cell !== '') {
    const { achievement, problem } = findBadge(cell)
    return { value: achievement?.id ?? null, problem }
  }
  if (defaults.achievementId !== null) return fine(defaults.achievementId)
  return {
    value: null,
    problem: bad(
      'badge-missing',
      'badge',
      'Nothing says which badge this person gets.',
      'Choose the badge for the whole list, or type its name here.',
    ),
  }
}

function dateOf(cell: string, { defaults, readDay, today }: Rules): Finding {
  const read = cell === '' ? null : readDay(cell)
  if (read?.ok === false)
    return {
      value: null,
      problem: bad(
        'date-invalid',
        'date',
        read.problem.message,
        'Choose or type the day the badge was earned, such as 2026-11-22, or empty the cell.',
        read.problem.suggestions,
      ),
    }
  const day = read === null ? defaults.date : read.value
  const future = futureDay(day, today)
  if (future === null) return fine(day)
  const remedy = 'Correct the date. If today is another day, set the clock of this computer first.'
  return { value: null, problem: bad('date-future', 'date', future, remedy) }
}

const MAX_URL_LENGTH = 2000

function evidenceOf(cell: string): Finding {
  if (cell === '') return fine(null)
  if (cell.length > MAX_URL_LENGTH) return tooLong('evidence', cell, MAX_URL_LENGTH)
  if (/^https?:\/\/[^\s/]/i.test(cell) && URL.canParse(cell) && !/\s/.test(cell)) return fine(cell)
  const completed = `https://${cell}`
  const likely = /^[\p{L}\p{N}-]+(\.[\p{L}\p{N}-]+)+(\/\S*)?$/u.test(cell) && URL.canParse(completed)
  return {
    value: null,
    problem: bad(
      'evidence-invalid',
      'evidence',
      `${quoted(cell)} is not a web address.`,
      'Type an address that begins with https://, or empty the cell.',
      likely ? [completed] : [],
    ),
  }
}

const MAX_ADDRESS_LENGTH = 400

function addressOf(cell: string): Finding {
  if (cell === '') return fine(null)
  return cell.length > MAX_ADDRESS_LENGTH ? tooLong('address', cell, MAX_ADDRESS_LENGTH) : fine(cell)
}

const MAX_NARRATIVE_LENGTH = 10_000

function narrativeOf(cell: string): Finding {
  if (cell === '') return fine(null)
  return cell.length > MAX_NARRATIVE_LENGTH ? tooLong('narrative', cell, MAX_NARRATIVE_LENGTH) : fine(cell)
}

function tooLong(field: PersonField, cell: string, most: number): Finding {
  const count = cell.length.toLocaleString('en')
  return {
    value: null,
    problem: bad(
      'text-too-long',
      field,
      `The cell that begins with ${quoted(cell.slice(0, 40))} has ${count} characters. It may have ${most.toLocaleString('en')}.`,
      'Shorten the text or empty the cell. If other cells ran into it, check the quotation marks in the file.',
    ),
  }
}

function languageFrom(cell: string, { readLanguage }: Rules): Finding {
  if (cell === '') return fine(null)
  const code = readLanguage(cell)
  if (code !== null) return fine(code)
  return {
    value: null,
    problem: note(
      'language-unknown',
      'language',
      `${quoted(cell)} is not a language the studio knows.`,
      'The certificate is written in the language of the badge. To change that, type a language such as Arabic or ar.',
      languagesLike(cell),
    ),
  }
}

const SPREADSHEET_ERROR =
  /^#(?:REF!|NAME\?|VALUE!|N\/A|DIV\/0!|NUM!|NULL!|SPILL!|ARVO!|VIITTAUS!|NIMI\?|PUUTTUU!)$/i

/** Formulas are never run: a cell that begins like one is kept as the text it is, and the person is told. */
function formulas(cells: PersonCells): RowProblem[] {
  const parts = (cells.firstName ?? '') + (cells.lastName ?? '') !== ''
  const nameFields = parts ? (['firstName', 'lastName'] as const) : (['name'] as const)
  return [...nameFields, 'narrative' as const].flatMap((field) => {
    const cell = cells[field] ?? ''
    if (SPREADSHEET_ERROR.test(cell))
      return bad(
        'formula-error',
        field,
        `The cell holds ${quoted(cell)}, a spreadsheet's error and not a value.`,
        'Type what belongs there, or repair the formula and read the list again.',
      )
    if (!/^[=+@]/.test(cell)) return []
    return note(
      'formula-as-text',
      field,
      `The cell begins with “${cell[0]}” like a formula. It is taken as the text ${quoted(cell)}.`,
      'Nothing to do if that is the text. Otherwise type what belongs there.',
    )
  })
}
