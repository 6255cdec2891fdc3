import type {
  ConfirmableProblem,
  ListCounts,
  ListDefaults,
  ListRow,
  PeopleList,
  PersonField,
  ReadingChoice,
} from '#core/contract/people'
import { StudioError } from '#core/errors'
import { rulesFrom } from '#core/people/checkCells'
import {
  type CheckedList,
  checkList,
  type ListEdits,
  type ReadyRow,
  type RowFilter,
} from '#core/people/checkList'
import { type DateOrder, type DecidedOrder, decideDateOrder } from '#core/people/dateOrder'
import { describeList } from '#core/people/describeList'
import { createBadgeFinder, type NamedAchievement } from '#core/people/findBadge'
import { guessMapping } from '#core/people/guessMapping'
import type { Mapping } from '#core/people/personCells'
import { type ListBytes, readTable, type Table } from '#core/people/readTable'
import { refuseMapping } from '#core/people/refuseMapping'
import { localDay } from './localDay.ts'
import { type Letters, rememberCharacters } from './rememberCharacters.ts'

export interface PeopleWorld {
  newId(): string
  now(): Date
  /** The badges of the open workspace that a list may name. */
  achievements(): readonly NamedAchievement[]
  /** Who has an achievement already: by `nameKey` (core/people), the last day it was awarded, YYYY-MM-DD. */
  alreadyIssued(achievementId: string): ReadonlyMap<string, string>
  /** Looks which fonts there are now; the answer names the characters of a text that none of them can draw. */
  missingCharacters(): (text: string) => readonly string[]
}

export type ListSource =
  | { readonly kind: 'text'; readonly text: string }
  | { readonly kind: 'file'; readonly file: File }

/** The people procedures of the contract, by the same names, and `readyRows` for planning a batch. */
export interface PeopleLists {
  read(input: { source: ListSource; choice?: ReadingChoice | undefined }): Promise<PeopleList>
  readAgain(input: { id: string; choice: ReadingChoice }): Promise<PeopleList>
  map(input: { id: string; fields: readonly PersonField[]; dateOrder?: DateOrder | undefined }): PeopleList
  check(input: { id: string; defaults: ListDefaults }): ListCounts
  rows(input: { id: string; only: RowFilter; offset: number; limit: number }): {
    total: number
    rows: ListRow[]
  }
  mend(input: { id: string; row: number | null; cells: Partial<Record<PersonField, string | undefined>> }): {
    row: ListRow
    counts: ListCounts
  }
  leaveOut(input: { id: string; rows: readonly number[]; out: boolean }): ListCounts
  confirm(input: {
    id: string
    rows: readonly number[]
    code: ConfirmableProblem
    confirmed: boolean
  }): ListCounts
  /** Letters of names that no font here has, one after the other. */
  letters(input: { id: string }): { missing: string }
  close(input: { id: string }): void
  /** Another workspace has other badges: its lists start afresh. */
  closeAll(): void
  /** Judges the list anew, so that nothing issued since slips through. Throws `people/list-closed`. */
  readyRows(id: string, defaults: ListDefaults): ReadyRow[]
}

/** A list with its bytes is up to 200 MB of memory; nobody works on more than two. */
const KEPT_OPEN = 2

interface OpenList {
  readonly id: string
  readonly title: string
  readonly bytes: ListBytes
  choice: ReadingChoice
  table: Table
  mapping: Mapping
  dates: DecidedOrder
  edits: ListEdits
  /** Those of the last check. */
  defaults: ListDefaults | null
  /** Asked about in the last check. */
  letters: Letters | null
  checked: CheckedList | null
}

/** Holds the lists a person is working on, in memory only: nothing of a list is stored before it is issued. */
export function createPeopleLists(world: PeopleWorld): PeopleLists {
  const lists = new Map<string, OpenList>()

  function listOf(id: string): OpenList {
    const list = lists.get(id)
    if (list !== undefined) return list
    throw new StudioError('people/list-closed', 'This list is no longer open. Choose the file again.')
  }

  function describe({ id, title, table, mapping, dates }: OpenList): PeopleList {
    return describeList(id, title, table, mapping, dates)
  }

  function understand(table: Table): Pick<OpenList, 'table' | 'mapping' | 'dates' | 'edits' | 'checked'> {
    const mapping = guessMapping(table, createBadgeFinder(world.achievements()))
    return { table, mapping, dates: datesOf(table, mapping), edits: noEdits(), checked: null }
  }

  function check(list: OpenList, defaults: ListDefaults): CheckedList {
    const { table, mapping, edits, dates } = list
    if (!mapping.fields.some((field) => NAME_FIELDS.includes(field)))
      throw new StudioError(
        'people/no-name-column',
        'No column of this list is the name. Choose the column that holds the names.',
      )
    // A font may have been chosen since.
    const letters = rememberCharacters(world.missingCharacters())
    const achievements = world.achievements()
    const rules = rulesFrom({
      today: localDay(world.now()),
      defaults,
      dateOrder: dates.order,
      achievements,
      missingCharacters: letters.missing,
    })
    list.defaults = defaults
    list.letters = letters
    list.checked = checkList({
      table,
      mapping,
      edits,
      rules,
      achievements,
      alreadyIssued: (achievementId) => world.alreadyIssued(achievementId),
    })
    return list.checked
  }

  const checkedOf = (list: OpenList): CheckedList =>
    list.checked ?? check(list, list.defaults ?? { achievementId: null, date: localDay(world.now()) })

  return {
    async read({ source, choice = {} }) {
      const bytes: ListBytes =
        source.kind === 'text'
          ? source
          : { kind: 'file', bytes: new Uint8Array(await source.file.arrayBuffer()) }
      const title = source.kind === 'text' ? 'Pasted list' : source.file.name
      const table = await readTable(bytes, choice)
      const list = {
        id: world.newId(),
        title,
        bytes,
        choice,
        defaults: null,
        letters: null,
        ...understand(table),
      }
      lists.set(list.id, list)
      for (const id of [...lists.keys()].slice(0, -KEPT_OPEN)) lists.delete(id)
      return describe(list)
    },
    async readAgain({ id, choice }) {
      const list = listOf(id)
      const combined = { ...list.choice, ...choice }
      Object.assign(list, understand(await readTable(list.bytes, combined)), { choice: combined })
      return describe(list)
    },
    map({ id, fields, dateOrder }) {
      const list = listOf(id)
      refuseMapping(fields, list.mapping.fields.length)
      const sameDates = fields.indexOf('date') === list.mapping.fields.indexOf('date')
      list.mapping = { ...list.mapping, fields: [...fields] }
      if (dateOrder !== undefined) list.dates = { order: dateOrder, unclear: false }
      else if (!sameDates) list.dates = datesOf(list.table, list.mapping)
      list.checked = null
      return describe(list)
    },
    check: ({ id, defaults }) => check(listOf(id), defaults).counts(),
    rows: ({ id, only, offset, limit }) => checkedOf(listOf(id)).page(only, offset, limit),
    mend({ id, row, cells }) {
      const list = listOf(id)
      const checked = checkedOf(list)
      const index = row === null ? list.table.rows.length + list.edits.added++ : indexOf(list, row)
      const typed = Object.entries(cells).filter(([, text]) => text !== undefined)
      list.edits.typed.set(index, { ...list.edits.typed.get(index), ...Object.fromEntries(typed) })
      list.edits.confirmed.delete(index)
      checked.recheck([index])
      return { row: checked.row(index), counts: checked.counts() }
    },
    leaveOut({ id, rows, out }) {
      const list = listOf(id)
      const checked = checkedOf(list)
      const indexes = rows.map((row) => indexOf(list, row))
      for (const index of indexes) {
        if (out) list.edits.leftOut.add(index)
        else list.edits.leftOut.delete(index)
      }
      checked.recheck([])
      return checked.counts()
    },
    confirm({ id, rows, code, confirmed }) {
      const list = listOf(id)
      const checked = checkedOf(list)
      const indexes = rows.map((row) => indexOf(list, row))
      for (const index of indexes) {
        const codes = new Set(list.edits.confirmed.get(index))
        if (confirmed) codes.add(code)
        else codes.delete(code)
        list.edits.confirmed.set(index, codes)
      }
      checked.recheck(indexes)
      return checked.counts()
    },
    letters({ id }) {
      const list = listOf(id)
      checkedOf(list)
      return { missing: list.letters?.found().join('') ?? '' }
    },
    close({ id }) {
      lists.delete(id)
    },
    closeAll() {
      lists.clear()
    },
    readyRows: (id, defaults) => check(listOf(id), defaults).ready(),
  }
}

const NAME_FIELDS: readonly PersonField[] = ['name', 'firstName', 'lastName', 'lastFirstName']

/** Whoever wrote a list wrote all of its days in one order. */
const DAY_FIELDS: readonly PersonField[] = ['date', 'activityStart', 'activityEnd']

const noEdits = (): ListEdits => ({ typed: new Map(), leftOut: new Set(), confirmed: new Map(), added: 0 })

function datesOf({ rows }: Table, { fields }: Mapping): DecidedOrder {
  const columns = fields.flatMap((field, column) => (DAY_FIELDS.includes(field) ? [column] : []))
  return decideDateOrder(columns.flatMap((column) => rows.map((row) => row[column] ?? '')))
}

function indexOf({ table, edits }: OpenList, row: number): number {
  if (row >= 1 && row <= table.rows.length + edits.added) return row - 1
  throw new StudioError('people/no-such-row', `This list has no row ${row}.`, { row })
}
