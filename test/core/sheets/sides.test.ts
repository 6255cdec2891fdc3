import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { impose } from '#core/sheets/imposition'
import { labelSheets, labelSlots } from '#core/sheets/labelSheets'
import { nameBadgeIds, nameBadgeSheet } from '#core/sheets/nameBadges'
import { A4, type Size, type Slot } from '#core/sheets/sheet'
import { isTurned, type Sides, slotsBehind } from '#core/sheets/sides'

const sideways = ({ width, height }: Size): Size => ({ width: height, height: width })

interface Sheet {
  readonly paper: Size
  readonly slots: readonly Slot[]
}

const sheets: readonly (readonly [string, Sheet])[] = [
  ['one upright page', { paper: A4, slots: [{ left: 0, top: 0, ...A4 }] }],
  ['one page on its side', { paper: sideways(A4), slots: [{ left: 0, top: 0, ...sideways(A4) }] }],
  ['two on a sheet', impose(2, sideways(A4))],
  ['two on a sheet on its side', impose(2, A4)],
  ['four on a sheet', impose(4, A4)],
  ['four on a sheet on its side', impose(4, sideways(A4))],
  ...nameBadgeIds.map((id) => [`name badges ${id}`, nameBadgeSheet(id)] as const),
  ...labelSheets.map(
    (sheet) => [`labels of ${sheet.code}`, { paper: sheet.paper, slots: labelSlots(sheet) }] as const,
  ),
]

interface Point {
  readonly x: number
  readonly y: number
}

/** What the printer does: a point of the page that is printed second, seen through the paper from the front. */
function throughThePaper({ x, y }: Point, { width, height }: Size, edge: Exclude<Sides, 'front'>): Point {
  const axisIsUpright = (edge === 'long-edge') === height > width
  return axisIsUpright ? { x: width - x, y } : { x, y: height - y }
}

/** Where a point of the back as it was laid out stands on the page. */
const onThePage = ({ x, y }: Point, paper: Size, edge: Sides): Point =>
  isTurned(paper, edge) ? { x: paper.width - x, y: paper.height - y } : { x, y }

describe.each(sheets)('%s', (_, { paper, slots }) => {
  test.each(['long-edge', 'short-edge'] as const)(
    'has every back behind its front, printed by the %s',
    (edge) => {
      const behind = slotsBehind(slots, paper)
      const share = fc.double({ min: 0, max: 1, noNaN: true })
      fc.assert(
        fc.property(fc.nat(slots.length - 1), share, share, (k, across, down) => {
          const [front, back] = [slots[k]!, behind[k]!]
          // Turned like the page of a book, left and right change places, and the top stays the top.
          const inBack = { x: back.left + across * back.width, y: back.top + down * back.height }
          const inFront = { x: front.left + (1 - across) * front.width, y: front.top + down * front.height }
          const seen = throughThePaper(onThePage(inBack, paper, edge), paper, edge)
          expect(seen.x).toBeCloseTo(inFront.x, 6)
          expect(seen.y).toBeCloseTo(inFront.y, 6)
        }),
      )
    },
  )
})
