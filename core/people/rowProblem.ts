import type { PersonField, RowProblem } from '../contract/people.ts'

type Code = RowProblem['code']

/** What a cell comes to. */
export interface Finding {
  readonly value: string | null
  readonly problem: RowProblem | null
}

export const fine = (value: string | null): Finding => ({ value, problem: null })

/** A problem that keeps the row out until it is mended, left out or confirmed. */
export const bad = (
  code: Code,
  field: PersonField | null,
  message: string,
  remedy: string,
  suggestions: readonly string[] = [],
): RowProblem => ({ severity: 'bad', code, field, message, remedy, suggestions: [...suggestions] })

/** Something to know about a row that is issued all the same. */
export const note = (
  code: Code,
  field: PersonField | null,
  message: string,
  remedy: string,
  suggestions: readonly string[] = [],
): RowProblem => ({ severity: 'note', code, field, message, remedy, suggestions: [...suggestions] })
