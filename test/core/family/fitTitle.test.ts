import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { fitTitle } from '#core/family/fitting/fitTitle'
import { outlineOfFigure } from '#core/family/silhouettes/silhouette'
import type { Style } from '#core/family/style'
import { styles } from '#core/family/styles'
import { outlineOf, type Point } from '#core/text/outline'
import { insideOf } from './insideOf.ts'
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
