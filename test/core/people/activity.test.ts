import { describe, expect, it } from 'vitest'
import { checkCells } from '#core/people/checkCells'
import { fieldOfHeader } from '#core/people/fieldOfHeader'
import { type PersonCells, personCells } from '#core/people/personCells'
import { rules, today } from './peopleFixtures.ts'

const check = (typed: PersonCells, defaults = {}) =>
  checkCells(
    personCells([], { fields: [], familyNameFirst: false }, { name: 'Anna Virtanen', ...typed }),
    rules({ defaults }),
  )
const whole = { activityStart: '2026-03-01', activityEnd: '2026-05-30' }

describe('the days of an activity', () => {
  it('are taken from the row, else from the whole list, each by itself', () => {
    expect(check({ activityStart: '1.3.2026', activityEnd: '30.5.2026' })).toMatchObject({
      ...whole,
      problems: [],
    })
    expect(check({}, whole)).toMatchObject({ ...whole, problems: [] })
    expect(check({ activityEnd: '1 June 2026' }, whole)).toMatchObject({
      activityStart: '2026-03-01',
      activityEnd: '2026-06-01',
    })
    expect(check({})).toMatchObject({ activityStart: null, activityEnd: null, problems: [] })
  })

  it.each([
    [
      'a last day before the first',
      { activityStart: '2.3.2026', activityEnd: '1.3.2026' },
      'activityEnd',
      'activity-reversed',
    ],
    [
      'a first day after the last of the whole list',
      { activityStart: '31.5.2026' },
      'activityStart',
      'activity-reversed',
    ],
    ['what is no day', { activityStart: 'spring' }, 'activityStart', 'date-invalid'],
    [
      'a first day that is to come',
      { activityStart: '23.11.2026', activityEnd: '24.11.2026' },
      'activityStart',
      'activity-future',
    ],
  ])('%s is refused', (_what, typed, field, code) => {
    const [problem] = check(typed, whole).problems
    expect(problem).toMatchObject({ severity: 'bad', field, code })
    expect(problem!.message).toMatch(/^[\p{Lu}“].*\.$/u)
  })

  it('may end after today, which is only noted: papers are made ready before the last day', () => {
    const { activityEnd, problems } = check({ activityStart: today, activityEnd: '2026-11-29' })
    expect(activityEnd).toBe('2026-11-29')
    expect(problems).toMatchObject([{ severity: 'note', code: 'activity-future', field: 'activityEnd' }])
  })
})

it.each([
  ['Activity from', 'Activity until'],
  ['Start date', 'End date'],
  ['Toiminta alkaen', 'Toiminta päättyen'],
  ['Alkupäivä', 'Loppupäivä'],
  ['Aktivitet från', 'Aktivitet till'],
  ['تاريخ البداية', 'تاريخ النهاية'],
  ['Beginn', 'Ende'],
])('the headings “%s” and “%s” say what they are', (from, until) => {
  expect([fieldOfHeader(from), fieldOfHeader(until)]).toEqual(['activityStart', 'activityEnd'])
})
