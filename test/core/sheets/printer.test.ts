import { describe, expect, test } from 'vitest'
import { type Printer, printerOf, printerOn } from '#core/sheets/printer'
import { A4, MM } from '#core/sheets/sheet'

const margins = { top: 3, right: 5, bottom: 12, left: 4 }
const measured = (sideways: Printer['sideways']): Printer =>
  printerOf({ right: 2, down: -1, margins, sideways })
const onItsSide = { width: A4.height, height: A4.width }

/** Where a point of a sheet on its side comes to lie on the upright paper that goes through the printer. */
const onPaper = {
  left: ({ x, y }: Point): Point => ({ x: y, y: A4.height - x }),
  right: ({ x, y }: Point): Point => ({ x: A4.width - y, y: x }),
}
interface Point {
  readonly x: number
  readonly y: number
}

describe.each(['left', 'right'] as const)('a sheet whose top comes out to the %s', (side) => {
  const { shift, margins: white } = printerOn(onItsSide, measured(side))

  test('is moved as the paper is', () => {
    const place = { x: 100, y: 70 }
    const before = onPaper[side](place)
    const after = onPaper[side]({ x: place.x + shift.right, y: place.y + shift.down })
    expect(after.x - before.x).toBeCloseTo(2 * MM)
    expect(after.y - before.y).toBeCloseTo(-1 * MM)
  })

  test('has the paper’s own margins', () => {
    const { width, height } = onItsSide
    const corners = [
      onPaper[side]({ x: white.left, y: white.top }),
      onPaper[side]({ x: width - white.right, y: height - white.bottom }),
    ]
    const [xs, ys] = [corners.map(({ x }) => x), corners.map(({ y }) => y)]
    expect(Math.min(...xs) / MM).toBeCloseTo(margins.left)
    expect((A4.width - Math.max(...xs)) / MM).toBeCloseTo(margins.right)
    expect(Math.min(...ys) / MM).toBeCloseTo(margins.top)
    expect((A4.height - Math.max(...ys)) / MM).toBeCloseTo(margins.bottom)
  })
})

test('a sheet of which nobody knows how it is turned is not moved, and keeps to the wider margins', () => {
  expect(printerOn(onItsSide, measured(null))).toMatchObject({
    shift: { right: 0, down: 0 },
    margins: { top: 5 * MM, right: 12 * MM, bottom: 5 * MM, left: 12 * MM },
  })
})

test('an upright sheet is what was measured, whichever way others are turned', () => {
  expect(printerOn(A4, measured('left'))).toEqual(measured('left'))
})
