import { expect, test } from 'vitest'
import { peopleOnSheet } from '#core/sheets/peopleOnSheet'

test('people fill sheet after sheet, and the last one as far as they go', () => {
  expect([0, 1, 2].map((index) => peopleOnSheet(index, 10, 4))).toEqual([
    { sheets: 3, from: 0, count: 4, startAt: 1 },
    { sheets: 3, from: 4, count: 4, startAt: 1 },
    { sheets: 3, from: 8, count: 2, startAt: 1 },
  ])
})

test('places used before are passed over on the first sheet alone', () => {
  expect([0, 1].map((index) => peopleOnSheet(index, 8, 6, 5))).toEqual([
    { sheets: 2, from: 0, count: 2, startAt: 5 },
    { sheets: 2, from: 2, count: 6, startAt: 1 },
  ])
})

test('beyond the last sheet there is nobody', () => {
  expect(peopleOnSheet(3, 12, 4).count).toBe(0)
  expect(peopleOnSheet(0, 0, 4)).toMatchObject({ sheets: 0, count: 0 })
})
