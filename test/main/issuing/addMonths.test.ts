import { expect, test } from 'vitest'
import { addMonths } from '../../../main/issuing/planBatch.ts'

test.each([
  ['2026-11-22', 12, '2027-11-22'],
  ['2026-01-31', 1, '2026-02-28'],
  ['2027-12-31', 2, '2028-02-29'],
  ['2026-11-22', 1, '2026-12-22'],
])('%s and %i months is %s', (day, months, expected) => {
  expect(addMonths(day, months)).toBe(expected)
})

test('no validity is for ever', () => {
  expect(addMonths('2026-11-22', null)).toBeNull()
})
