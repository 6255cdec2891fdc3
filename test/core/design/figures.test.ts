import { createCanvas, Path2D } from '@napi-rs/canvas'
import { describe, expect, test } from 'vitest'
import { figureShapes } from '#core/design/edits'
import { figurePath, isOpenFigure } from '#core/design/figures'

const box = { x: 20, y: 30, width: 160, height: 90 }

/** Left, top, right and bottom of what is painted, in pixels. */
function painted(path: string): number[] {
  const context = createCanvas(200, 200).getContext('2d')
  context.fill(new Path2D(path))
  const { data } = context.getImageData(0, 0, 200, 200)
  const inked = Array.from({ length: 200 * 200 }, (_, i) => i).filter((i) => data[i * 4 + 3]! > 100)
  const [xs, ys] = [inked.map((i) => i % 200), inked.map((i) => Math.floor(i / 200))]
  return [Math.min(...xs), Math.min(...ys), Math.max(...xs) + 1, Math.max(...ys) + 1]
}

const closed = figureShapes.filter((shape) => !isOpenFigure(shape))

describe.each(closed)('a %s', (shape) => {
  test('touches all four sides of its box', () => {
    const seen = painted(figurePath(shape, box))
    for (const [i, edge] of [20, 30, 180, 120].entries()) expect(Math.abs(seen[i]! - edge)).toBeLessThan(6)
  })

  test('is closed path data that every painter reads', () => {
    expect(figurePath(shape, box)).toMatch(/^M[-\d. ]+([LC][-\d. ]+)+Z$/)
  })
})

test('a line runs through the middle of its box and has no inside', () => {
  expect(figurePath('line', box)).toBe('M20 75L180 75')
  expect(figureShapes.filter(isOpenFigure)).toEqual(['line'])
})

test('polygons, stars and scallops have as many corners as asked', () => {
  const count = (path: string, command: string): number => path.split(command).length - 1
  expect(count(figurePath('polygon', box, 8), 'L') + 1).toBe(8)
  expect(count(figurePath('star', box, 7), 'L') + 1).toBe(14)
  expect(count(figurePath('scallop', box, 16), 'C')).toBe(16)
})
