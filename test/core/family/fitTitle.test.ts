import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { fitTitle } from '#core/family/fitting/fitTitle'
import type { Polygon } from '#core/family/geometry/polygon'
import { outlineOfFigure } from '#core/family/silhouettes/silhouette'
import type { Style } from '#core/family/style'
import { styles } from '#core/family/styles'
import { outlineOf, type Point } from '#core/text/outline'
import { pointsOf } from './points.ts'
import { mixedTitles, scripts, titles } from './titles.ts'
import { openTools } from './tools.ts'

const tools = await openTools()

describe.each(styles)('a title in the style $name', (style) => {
  test.each(scripts)('stays inside the badge in %s', (script) => {
    fc.assert(
      fc.property(titles(script), fc.integer({ min: 0, max: 3 }), (title, level) => {
        expectInside(style, title, level)
      }),
      { numRuns: 4 },
    )
  })

  test('stays inside when it changes direction', () => {
    fc.assert(
      fc.property(mixedTitles, (title) => expectInside(style, title, 1)),
      { numRuns: 4 },
    )
  })
})

function expectInside(style: Style, title: string, level: number): void {
  const member = { title: title.normalize('NFC'), language: 'und', icon: 'star', level, of: 3, subtitle: '' }
  const fitted = fitTitle(style, member, tools.voiceOf)!
  expect(fitted.lines.length).toBeGreaterThan(0)
  const isInside = insideOf(outlineOfFigure(style.body))
  // A ribbon may reach beyond the body, never beyond the canvas.
  const isFree = (point: Point): boolean =>
    fitted.slot.place === 'ribbon' ? isOnCanvas(point) : isInside(point)
  for (const { text, baseline } of fitted.lines) {
    const points = pointsOf(outlineOf(text.line, fitted.size, baseline, { bend: text.bend }))
    expect(points.find((point) => !isFree(point))).toBeUndefined()
  }
}

const isOnCanvas = ([x, y]: Point): boolean => x >= 0 && x <= 1000 && y >= 0 && y <= 1000

/** Counts edges to the right of a point. Only those at its height are looked at: there are thousands of points. */
function insideOf(outline: Polygon): (point: Point) => boolean {
  const edges = outline.map((from, i) => [from, outline[(i + 1) % outline.length]!] as const)
  const rows = Array.from({ length: 1000 / ROW }, (_, row) =>
    edges.filter(([[, ay], [, by]]) => Math.min(ay, by) <= (row + 1) * ROW && Math.max(ay, by) >= row * ROW),
  )
  return ([x, y]) => {
    const right = (rows[Math.floor(y / ROW)] ?? []).filter(
      ([[ax, ay], [bx, by]]) => ay > y !== by > y && x < ax + ((y - ay) / (by - ay)) * (bx - ax),
    )
    return right.length % 2 === 1
  }
}

const ROW = 10
