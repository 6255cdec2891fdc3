import { describe, expect, test } from 'vitest'
import { contactSheet } from '#core/sheets/contactSheet'
import { A4 } from '#core/sheets/sheet'

describe.each([1, 2, 3, 4, 5, 8, 15, 30, 100])('%i badges on A4', (count) => {
  const pages = contactSheet(count, A4)
  const cells = pages.flatMap((page) => page.cells)

  test('are all there once, in their order', () => {
    expect(cells.map(({ index }) => index)).toEqual(Array.from({ length: count }, (_, i) => i))
  })

  test('stay on the paper with their captions, below the heading', () => {
    for (const { slot, caption } of cells) {
      expect(slot.left).toBeGreaterThanOrEqual(36)
      expect(slot.left + slot.width).toBeLessThanOrEqual(A4.width - 36)
      expect(slot.top).toBeGreaterThan(pages[0]!.heading.y)
      expect(caption.y).toBeGreaterThan(slot.top + slot.height)
      expect(caption.y).toBeLessThan(A4.height - 36)
    }
  })

  test('do not touch one another', () => {
    for (const { cells } of pages) {
      for (const [i, a] of cells.entries()) {
        for (const b of cells.slice(i + 1)) {
          const apart =
            a.slot.left + a.slot.width < b.slot.left ||
            b.slot.left + b.slot.width < a.slot.left ||
            a.caption.y < b.slot.top ||
            b.caption.y < a.slot.top
          expect(apart).toBe(true)
        }
      }
    }
  })
})

test('a last row that is not full stands in the middle', () => {
  const [page] = contactSheet(8, A4)
  const [first, second] = page!.cells.slice(6)
  const middle = (first!.slot.left + second!.slot.left + second!.slot.width) / 2
  expect(middle).toBeCloseTo(A4.width / 2)
})

test('without a height, one page is as long as it needs to be', () => {
  const [page, ...more] = contactSheet(100, { width: 600, height: null })
  expect(more).toEqual([])
  const last = page!.cells.at(-1)!
  expect(page!.height).toBeGreaterThan(last.caption.y)
})

test('a family without badges has an empty page', () => {
  expect(contactSheet(0, A4)).toMatchObject([{ cells: [] }])
})
