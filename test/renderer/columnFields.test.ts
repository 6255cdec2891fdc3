import { expect, test } from 'vitest'
import type { ListColumn, PersonField } from '../../core/contract/people.ts'
import { hasNames, heldFields, shownFields, withField } from '../../renderer/screens/give/columnFields.ts'

const columns = (...fields: PersonField[]): ListColumn[] =>
  fields.map((field, index) => ({ index, header: `Column ${index + 1}`, field, samples: [] }))

test('a field has one column at most: the column that had it is left out', () => {
  expect(withField(columns('name', 'email', 'ignore'), 2, 'name')).toEqual(['ignore', 'email', 'name'])
})

test('several columns may be left out', () => {
  expect(withField(columns('name', 'ignore', 'email'), 2, 'ignore')).toEqual(['name', 'ignore', 'ignore'])
})

test('names may come whole or in parts', () => {
  expect(hasNames(columns('email', 'lastName'))).toBe(true)
  expect(hasNames(columns('email', 'date'))).toBe(false)
})

test('the table shows the whole name and leaves long texts to the dialog', () => {
  const held = columns('firstName', 'lastName', 'narrative', 'email')
  expect(heldFields(held)).toEqual(['name', 'email', 'narrative'])
  expect(shownFields(held)).toEqual(['name', 'email'])
})
