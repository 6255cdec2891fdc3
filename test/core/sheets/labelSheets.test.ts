import { describe, expect, test } from 'vitest'
import { findLabelSheet, labelSheets, labelSlots } from '#core/sheets/labelSheets'
import { sheetLayout } from '#core/sheets/layout'
import { MM } from '#core/sheets/sheet'
import { expectApart, expectOnPaper } from './expectApart.ts'

describe.each(labelSheets)('labels of $code', (sheet) => {
  const slots = labelSlots(sheet)

  test('are on the paper and apart', () => {
    expect(slots).toHaveLength(sheet.columns * sheet.rows)
    expectApart(slots)
    expectOnPaper(slots, sheet.paper)
  })

  test('are found by measurements and by every maker’s number', () => {
    for (const code of [sheet.code, sheet.code.toUpperCase(), ...sheet.products]) {
      expect(findLabelSheet(code)).toBe(sheet)
    }
  })
})

test('labels stand where the package says', () => {
  const avery = labelSlots(findLabelSheet('L7160')!).map(({ left, top }) => [left / MM, top / MM])
  expect(avery[0]![0]).toBeCloseTo(7.21, 2)
  expect(avery[0]![1]).toBeCloseTo(15.15, 2)
  expect(avery[1]![0]! - avery[0]![0]!).toBeCloseTo(66.04, 2)
  expect(avery[3]![1]! - avery[0]![1]!).toBeCloseTo(38.1, 2)
  const letter = labelSlots(findLabelSheet('5160')!)
  expect(letter[0]).toMatchObject({ left: 13.5, top: 36 })
})

test('measurements may be written as people write them', () => {
  for (const code of ['70x37', '70×37 mm', ' 70 x 37 ']) expect(findLabelSheet(code)?.code).toBe('70x37')
  expect(findLabelSheet('63,5x38,1')?.code).toBe('63.5x38.1')
})

describe('a layout', () => {
  test('is known by its name', () => {
    expect(sheetLayout('4up')).toEqual({ kind: 'certificates', count: 4 })
    expect(sheetLayout('list')).toEqual({ kind: 'list' })
    expect(sheetLayout('labels:3474', { startAt: 24 })).toMatchObject({
      kind: 'labels',
      startAt: 24,
      sheet: { code: '70x37' },
    })
  })

  test.each([
    ['labels:12x34', 1, 'batches/unknown-labels'],
    ['labels:70x37', 25, 'batches/no-such-label'],
    ['2up', 2, 'batches/no-such-label'],
    ['1up', 2, 'batches/no-such-label'],
  ])('%s from %i is refused', (name, startAt, code) => {
    expect(() => sheetLayout(name, { startAt })).toThrow(expect.objectContaining({ code }))
  })
})
