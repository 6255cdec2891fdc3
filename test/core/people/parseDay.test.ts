import { describe, expect, it } from 'vitest'
import { decideDateOrder } from '#core/people/dateOrder'
import { parseDay } from '#core/people/parseDay'
import { today } from './peopleFixtures.ts'

describe('reading a day', () => {
  it.each([
    '2026-11-22',
    '2026/11/22',
    '20261122',
    '22.11.2026',
    '22. 11. 2026',
    '22.11.26',
    '22/11/2026',
    '22-11-2026',
    '2026-11-22T10:00:00Z',
    '22.11.2026 klo 14.30',
    '46348',
    '22 Nov 2026',
    'November 22, 2026',
    '22nd of November 2026',
    '22. marraskuuta 2026',
    '22 november 2026',
    '22. November 2026',
    '22 novembre 2026',
    '22 de noviembre de 2026',
    '22 листопада 2026',
    '22 ноября 2026 г.',
    '22 нояб. 2026',
    '22 listopada 2026',
    '22. november 2026',
    'ngày 22 tháng 11 năm 2026',
    '22 نوفمبر 2026',
    '٢٢ تشرين الثاني ٢٠٢٦',
    '۲۲/۱۱/۲۰۲۶',
    '22 نوامبر 2026',
  ])('knows %s', (cell) => {
    expect(parseDay(cell, 'day-month', today)).toEqual({ ok: true, value: '2026-11-22' })
  })

  it('reads with the month first when the list is read so, but dots always mean day first', () => {
    expect(parseDay('11/22/2026', 'month-day', today)).toEqual({ ok: true, value: '2026-11-22' })
    expect(parseDay('3.4.2026', 'month-day', today)).toEqual({ ok: true, value: '2026-04-03' })
  })

  it.each([
    ['31.09.2026', ['2026-09-30', '2026-10-01']],
    ['29.2.2025', ['2025-02-28', '2025-03-01']],
    ['11/22/2026', ['2026-11-22']],
    ['22.11.', ['2026-11-22']],
    ['22.11.2569', ['2026-11-22']],
    ['22.11.1405', []],
    ['32.12.2026', []],
    ['soon', []],
  ])('does not know %s and offers what is likely', (cell, suggestions) => {
    expect(parseDay(cell, 'day-month', today)).toMatchObject({ ok: false, problem: { suggestions } })
  })

  it('says why there is no such day', () => {
    expect(parseDay('31.09.2026', 'day-month', today)).toMatchObject({
      problem: { message: 'September has 30 days, so “31.09.2026” is not a date.' },
    })
  })
})

describe('which of day and month comes first', () => {
  it.each([
    ['the one row that can only be read one way', ['03/04/2026', '22/11/2026'], 'day-month', false],
    ['the other way', ['03/04/2026', '11/22/2026', ''], 'month-day', false],
    ['dots', ['03.04.2026'], 'day-month', false],
    ['years in front', ['2026-11-22', '2026-01-02'], 'year-month', false],
    ['nothing, so the person is asked', ['03/04/2026', '05/06/2026'], 'day-month', true],
    ['the majority, and the person is asked', ['22/11/2026', '21/11/2026', '11/20/2026'], 'day-month', true],
    ['no dates at all', ['', 'soon'], 'none', false],
  ] as const)('is settled by %s', (_, cells, order, unclear) => {
    expect(decideDateOrder(cells)).toEqual({ order, unclear })
  })
})
