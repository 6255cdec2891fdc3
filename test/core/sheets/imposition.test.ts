import { describe, expect, test } from 'vitest'
import { impose } from '#core/sheets/imposition'
import { A4, type Size, type Slot } from '#core/sheets/sheet'
import { expectApart, expectOnPaper } from './expectApart.ts'

const sideways = (size: Size): Size => ({ width: size.height, height: size.width })
const A5: Size = { width: 419.53, height: 595.28 }
const LETTER: Size = { width: 612, height: 792 }

const items: readonly (readonly [string, Size])[] = [
  ['A4 on its side', sideways(A4)],
  ['A4 upright', A4],
  ['A5 upright', A5],
  ['Letter on its side', sideways(LETTER)],
  ['a square', { width: 400, height: 400 }],
  ['a ribbon', { width: 900, height: 120 }],
]

describe.each(items)('%s', (_, item) => {
  test.each([2, 4] as const)(
    'stands %i times on a sheet, inside it and apart, in its own proportions',
    (count) => {
      const { slots, scale, paper } = impose(count, item)
      expect(slots).toHaveLength(count)
      expectApart(slots)
      expectOnPaper(slots, paper)
      for (const { width, height } of slots) {
        expect(width / scale).toBeCloseTo(item.width, 6)
        expect(height / scale).toBeCloseTo(item.height, 6)
      }
    },
  )
})

test('the sheet is turned so that the items are largest', () => {
  expect(impose(2, sideways(A4))).toMatchObject({ paper: A4 })
  expect(impose(2, A4).paper).toEqual(sideways(A4))
  expect(impose(4, sideways(A4)).paper).toEqual(sideways(A4))
  expect(impose(2, A4).scale).toBeCloseTo(Math.SQRT1_2, 3)
  expect(impose(4, A4).scale).toBeCloseTo(0.5, 3)
})

test('items follow one another in reading order', () => {
  const corners = impose(4, A4).slots.map(({ left, top }: Slot) => [left > 1, top > 1])
  expect(corners).toEqual([
    [false, false],
    [true, false],
    [false, true],
    [true, true],
  ])
})

test('every cut is marked at both ends, and where two meet; no mark lies within an item', () => {
  for (const [count, marks] of [
    [2, 2],
    [4, 6],
  ] as const) {
    const { cutMarks, slots } = impose(count, sideways(A4))
    expect(cutMarks).toHaveLength(marks)
    for (const { path } of cutMarks) {
      const [x1, y1, x2, y2] = path.match(/[\d.]+/g)!.map(Number) as [number, number, number, number]
      for (const { left, top, width, height } of slots) {
        const inX = (x1 + x2) / 2 > left + 1 && (x1 + x2) / 2 < left + width - 1
        const inY = (y1 + y2) / 2 > top + 1 && (y1 + y2) / 2 < top + height - 1
        expect(inX && inY).toBe(false)
      }
    }
  }
})
