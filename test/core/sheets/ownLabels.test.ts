import { describe, expect, test } from 'vitest'
import { labelSheets, labelSlots } from '#core/sheets/labelSheets'
import { sheetLayout } from '#core/sheets/layout'
import { type OwnLabels, ownLabelSheet } from '#core/sheets/ownLabels'
import { ordinaryPrinter, type Printer } from '#core/sheets/printer'
import { reachOf } from '#core/sheets/reach'
import { MM } from '#core/sheets/sheet'
import { expectApart, expectOnPaper } from './expectApart.ts'

const own: OwnLabels = {
  paper: 'A4',
  columns: 3,
  rows: 7,
  width: 63.5,
  height: 38.1,
  left: 7.2,
  top: 15.1,
  gapAcross: 2.5,
  gapDown: 0,
}

describe('labels of one’s own', () => {
  test('stand where they were measured', () => {
    const sheet = ownLabelSheet(own)
    const slots = labelSlots(sheet)
    expect(slots).toHaveLength(21)
    expectApart(slots)
    expectOnPaper(slots, sheet.paper)
    const known = labelSlots(labelSheets.find(({ code }) => code === '63.5x38.1')!)
    for (const [i, { left, top }] of slots.entries()) {
      expect(Math.abs(left - known[i]!.left)).toBeLessThan(0.2 * MM)
      expect(Math.abs(top - known[i]!.top)).toBeLessThan(0.2 * MM)
    }
  })

  test.each([
    ['a sheet wider than the paper', { columns: 4 }, 'batches/labels-off-the-page'],
    ['a sheet higher than the paper', { rows: 8 }, 'batches/labels-off-the-page'],
    ['labels over one another', { gapAcross: -2 }, 'batches/labels-overlap'],
    ['a first label off the paper', { left: -3 }, 'batches/labels-off-the-page'],
    ['labels without room for a name', { height: 6 }, 'batches/labels-too-small'],
  ])('%s is refused', (_, changes, code) => {
    expect(() => ownLabelSheet({ ...own, ...changes })).toThrow(expect.objectContaining({ code }))
  })

  test('need measurements', () => {
    expect(() => sheetLayout('labels:own')).toThrow(
      expect.objectContaining({ code: 'batches/labels-unmeasured' }),
    )
    expect(sheetLayout('labels:own', { own, startAt: 21 })).toMatchObject({ kind: 'labels', startAt: 21 })
  })
})

describe('a printer that leaves wide margins', () => {
  const leaving = (mm: number): Printer => ({
    ...ordinaryPrinter,
    margins: { top: mm * MM, right: mm * MM, bottom: mm * MM, left: mm * MM },
  })
  const sheet = labelSheets.find(({ code }) => code === '52.5x29.7')!

  test('has labels that touch the paper’s edge keep away from it, all alike', () => {
    const { left, top, right, bottom } = reachOf(labelSlots(sheet), sheet.paper, leaving(6), 3 * MM)
    expect(left / MM).toBeCloseTo(7, 1)
    expect((sheet.label.width - right) / MM).toBeCloseTo(7, 1)
    expect(top / MM).toBeCloseTo(7, 1)
    expect((sheet.label.height - bottom) / MM).toBeCloseTo(7, 1)
  })

  test('that would swallow a label is refused in words', () => {
    expect(() => reachOf(labelSlots(sheet), sheet.paper, leaving(13), 3 * MM)).toThrow(
      expect.objectContaining({ code: 'batches/margins-too-wide' }),
    )
  })
})
