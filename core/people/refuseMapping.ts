import type { PersonField } from '../contract/people.ts'
import { StudioError } from '../errors.ts'

/** Throws `people/mapping-length` or `people/mapping-twice` for meanings that the columns of a list cannot have. */
export function refuseMapping(fields: readonly PersonField[], columns: number): void {
  if (fields.length !== columns)
    throw new StudioError(
      'people/mapping-length',
      `This list has ${columns} columns, but a meaning was given for ${fields.length}.`,
      { columns, given: fields.length },
    )
  const twice = fields.find((field, column) => field !== 'ignore' && fields.indexOf(field) !== column)
  if (twice === undefined) return
  throw new StudioError(
    'people/mapping-twice',
    `Two columns cannot both be the ${IN_WORDS[twice]}. Set one of them to "Leave out".`,
    { field: twice },
  )
}

const IN_WORDS: Readonly<Record<PersonField, string>> = {
  name: 'name',
  firstName: 'first name',
  lastName: 'last name',
  lastFirstName: 'name',
  email: 'e-mail',
  address: 'address',
  badge: 'badge',
  date: 'date',
  activityStart: 'first day of the activity',
  activityEnd: 'last day of the activity',
  evidence: 'evidence',
  narrative: 'narrative',
  language: 'language',
  ignore: 'column left out',
}
