import type { ConfirmableProblem, ListCounts, ListRow, RowProblem } from '../contract/people.ts'
import { type CheckedCells, checkCells, type Rules } from './checkCells.ts'
import { checkShape } from './checkShape.ts'
import { shorten } from './cleanText.ts'
import type { NamedAchievement } from './findBadge.ts'
import { nameKey } from './nameKey.ts'
import { type Mapping, type PersonCells, personCells } from './personCells.ts'
import type { Table } from './readTable.ts'
import { type Relations, relateRows } from './relateRows.ts'
import { issuedBefore, sameRow, sharedEmail } from './relationProblems.ts'

/** What a person did to the rows since the list was read. Rows are numbered from 0 here. */
export interface ListEdits {
  readonly typed: Map<number, PersonCells>
  readonly leftOut: Set<number>
  readonly confirmed: Map<number, Set<ConfirmableProblem>>
  /** People added by hand stand after those of the table. */
  added: number
}

export interface ListToCheck {
  readonly table: Table
  readonly mapping: Mapping
  readonly edits: ListEdits
  readonly rules: Rules
  readonly achievements: readonly NamedAchievement[]
  /** Who has the achievement from before: by `nameKey`, the day it was awarded (YYYY-MM-DD). Asked once a badge. */
  readonly alreadyIssued: (achievementId: string) => ReadonlyMap<string, string>
}

export type RowFilter = 'all' | 'problems' | 'ready' | 'left-out'

/** A row that can be issued, with every value settled. `row` counts from 1, `date` is YYYY-MM-DD. */
export interface ReadyRow extends Omit<CheckedCells, 'problems' | 'achievementId' | 'date'> {
  readonly row: number
  readonly line: number
  readonly achievementId: string
  readonly date: string
}

/**
 * A list in which every row has been judged. Only a few numbers are kept for each row, so that 200,000 fit; the
 * sentences are made again for the rows that are looked at.
 */
export interface CheckedList {
  counts(): ListCounts
  page(only: RowFilter, offset: number, limit: number): { total: number; rows: ListRow[] }
  row(index: number): ListRow
  ready(): ReadyRow[]
  /** Judges these rows anew after the edits changed, and every row that is compared with them. */
  recheck(indexes: Iterable<number>): void
}

const CLEAR = 0
const NOTED = 1
const BAD = 2

export function checkList(list: ListToCheck): CheckedList {
  const { table, mapping, edits, rules } = list
  const count = () => table.rows.length + edits.added
  const nameNumbers = numbering()
  const emailNumbers = numbering()
  const badgeNumbers = numbering()
  const facts = { names: [] as number[], emails: [] as number[], badges: [] as number[], own: [] as number[] }
  const issuedOn = new Map<number, string>()
  const holders = new Map<string, ReadonlyMap<string, string>>()
  let standings = new Uint8Array()
  let relations: Relations
  let pages = new Map<RowFilter, readonly number[]>()

  const cellsOf = (index: number) => personCells(table.rows[index] ?? [], mapping, edits.typed.get(index))
  const isConfirmed = (index: number, code: RowProblem['code']) =>
    edits.confirmed.get(index)?.has(code as ConfirmableProblem) === true

  recheckRows(Array(count()).keys())

  function recheckRows(indexes: Iterable<number>): void {
    for (const index of indexes) {
      const checked = checkCells(cellsOf(index), rules)
      const key = nameKey(checked.name)
      const day = checked.achievementId === null ? undefined : holdersOf(checked.achievementId).get(key)
      facts.names[index] = nameNumbers(key)
      facts.emails[index] = emailNumbers((checked.email ?? '').toLowerCase())
      facts.badges[index] = badgeNumbers(checked.achievementId ?? '')
      facts.own[index] = worst(ownProblems(index, checked))
      if (day === undefined || key === '') issuedOn.delete(index)
      else issuedOn.set(index, day)
    }
    compareRows()
  }

  function holdersOf(achievementId: string): ReadonlyMap<string, string> {
    const known = holders.get(achievementId) ?? list.alreadyIssued(achievementId)
    holders.set(achievementId, known)
    return known
  }

  function compareRows(): void {
    relations = relateRows({ count: count(), ...facts, leftOut: edits.leftOut })
    standings = Uint8Array.from(facts.own)
    for (let index = 0; index < standings.length; index++)
      standings[index] = Math.max(standings[index]!, standingAmongOthers(index))
    pages = new Map()
  }

  function standingAmongOthers(index: number): number {
    const repeated = relations.sameAs[index] !== -1 && !isConfirmed(index, 'duplicate-in-list')
    if (repeated || (issuedOn.has(index) && !isConfirmed(index, 'duplicate-in-registry'))) return BAD
    return relations.sharesEmailWith[index] === -1 ? CLEAR : NOTED
  }

  function ownProblems(index: number, checked: CheckedCells): RowProblem[] {
    const row = table.rows[index]
    const shape = row === undefined || edits.typed.has(index) ? [] : checkShape(row, mapping)
    return [...shape, ...checked.problems].filter(({ code }) => !isConfirmed(index, code))
  }

  function relationProblems(index: number, checked: CheckedCells): RowProblem[] {
    const same = relations.sameAs[index]!
    const shared = relations.sharesEmailWith[index]!
    const day = issuedOn.get(index)
    const problems: RowProblem[] = []
    if (same !== -1) problems.push(sameRow(placeOf(same), facts.emails[same]!, facts.emails[index]!))
    if (day !== undefined) problems.push(issuedBefore(checked.name, badgeName(checked.achievementId), day))
    if (shared !== -1) problems.push(sharedEmail(placeOf(shared)))
    return problems.filter(({ code }) => !isConfirmed(index, code))
  }

  function badgeName(achievementId: string | null): string {
    return list.achievements.find(({ id }) => id === achievementId)?.name ?? ''
  }

  const placeOf = (index: number) => ({ row: index + 1, line: table.lines[index] ?? 0 })

  function rowOf(index: number): ListRow {
    const cells = cellsOf(index)
    const checked = checkCells(cells, rules)
    return {
      ...placeOf(index),
      cells: shortened(cells),
      problems: [...ownProblems(index, checked), ...relationProblems(index, checked)],
      leftOut: edits.leftOut.has(index),
      achievementId: checked.achievementId,
      date: checked.date,
    }
  }

  function indexesOf(only: RowFilter): readonly number[] {
    const known = pages.get(only)
    if (known !== undefined) return known
    const indexes: number[] = []
    for (let index = 0; index < standings.length; index++)
      if (belongs(only, standings[index]!, edits.leftOut.has(index))) indexes.push(index)
    pages.set(only, indexes)
    return indexes
  }

  function achievementsOf(ready: readonly number[]): ListCounts['achievements'] {
    const tally = new Map<number, number>()
    for (const index of ready) {
      const badge = facts.badges[index]!
      tally.set(badge, (tally.get(badge) ?? 0) + 1)
    }
    return list.achievements.flatMap(({ id }) => {
      const count = tally.get(badgeNumbers(id))
      return count ? [{ id, count }] : []
    })
  }

  return {
    counts() {
      const ready = indexesOf('ready')
      const problems = indexesOf('problems')
      const bad = problems.filter((index) => standings[index] === BAD).length
      return {
        rows: count(),
        ready: ready.length,
        bad,
        noted: problems.length - bad,
        leftOut: edits.leftOut.size,
        withoutEmail: ready.filter((index) => facts.emails[index] === 0).length,
        achievements: achievementsOf(ready),
      }
    },
    page(only, offset, limit) {
      const indexes = indexesOf(only)
      return { total: indexes.length, rows: indexes.slice(offset, offset + limit).map(rowOf) }
    },
    row: rowOf,
    ready() {
      return indexesOf('ready').flatMap((index) => {
        const { problems: _, achievementId, date, ...values } = checkCells(cellsOf(index), rules)
        if (achievementId === null || date === null) return []
        return [{ ...values, achievementId, date, ...placeOf(index) }]
      })
    },
    recheck: recheckRows,
  }
}

/** Equal texts to equal numbers from 1; nothing to 0. */
function numbering(): (text: string) => number {
  const numbers = new Map<string, number>()
  return (text) => {
    if (text === '') return 0
    const known = numbers.get(text)
    if (known !== undefined) return known
    numbers.set(text, numbers.size + 1)
    return numbers.size
  }
}

function worst(problems: readonly RowProblem[]): number {
  if (problems.some(({ severity }) => severity === 'bad')) return BAD
  return problems.length > 0 ? NOTED : CLEAR
}

function belongs(only: RowFilter, standing: number, leftOut: boolean): boolean {
  if (only === 'all') return true
  if (only === 'left-out') return leftOut
  if (leftOut) return false
  return only === 'ready' ? standing !== BAD : standing !== CLEAR
}

/** A cell with a megabyte in it must not travel to the screen with every page. */
const LONGEST_CELL_SHOWN = 20_000

const shortened = (cells: PersonCells): PersonCells =>
  Object.fromEntries(
    Object.entries(cells).map(([field, text]) => [
      field,
      text.length > LONGEST_CELL_SHOWN ? shorten(text, 1000) : text,
    ]),
  )
