import { describe, expect, test } from 'vitest'
import { contactSheet } from '#core/sheets/contactSheet'
import { A4 } from '#core/sheets/sheet'
import { expectApart, expectOnPaper } from './expectApart.ts'

describe.each([1, 2, 3, 4, 5, 8, 15, 30, 100])('%i badges on A4', (count) => {
  const pages = contactSheet(count, A4)
  const cells = pages.flatMap((page) => page.cells)

  test('are all there once, in their order', () => {
    expect(cells.map(({ index }) => index)).toEqual(Array.from({ length: count }, (_, i) => i))
  })

  /** Each picture with its caption. */
  const places = pages.map((page) =>
    page.cells.map(({ slot, caption }) => ({ ...slot, height: caption.y - slot.top })),
  )

  test('stay on the paper and apart, below the heading', () => {
    for (const [i, page] of places.entries()) {
      expectOnPaper(page, A4)
      expectApart(page)
      for (const { top } of page) expect(top).toBeGreaterThan(pages[i]!.heading.y)
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
