import { expect, test } from 'vitest'
import { dayOf, formatIn } from '../../renderer/i18n/format.ts'

test('days are written in full, day first', () => {
  expect(formatIn('en').day('2026-11-22')).toBe('22 November 2026')
  expect(formatIn('en').weekday('2026-11-22')).toBe('Sunday 22 November 2026')
  expect(formatIn('fi').day('2026-11-22')).toBe('22. marraskuuta 2026')
})

test('Arabic has its own digits and the same calendar', () => {
  expect(formatIn('ar').day('2026-11-22')).toBe('٢٢ نوفمبر ٢٠٢٦')
  expect(formatIn('ar').number(1284)).toBe('١٬٢٨٤')
})

test('days ago are whole days where the person is, and never lie ahead', () => {
  const now = new Date(2026, 10, 22, 0, 30)
  expect(formatIn('en').daysAgo(new Date(2026, 10, 21, 23, 50).toISOString(), now)).toBe('yesterday')
  expect(formatIn('en').daysAgo(new Date(2026, 10, 22, 0, 10).toISOString(), now)).toBe('today')
  expect(formatIn('en').daysAgo(new Date(2026, 10, 23, 9).toISOString(), now)).toBe('today')
})

test("a day is the person's own, not that of UTC", () => {
  expect(dayOf(new Date(2026, 0, 5, 0, 5))).toBe('2026-01-05')
  expect(dayOf(new Date(2026, 11, 31, 23, 55))).toBe('2026-12-31')
})
