import { createCanvas, Path2D } from '@napi-rs/canvas'
import { describe, expect, test } from 'vitest'
import { type Combination, combine } from '#core/design/combine'
import { figurePath } from '#core/design/figures'
import type { Shape } from '#core/design/scene'

const box = (x: number, y: number, width: number, height = width) => ({ x, y, width, height })
const square = (x: number, y: number, side: number): Shape => ({
  path: figurePath('rectangle', box(x, y, side)),
  fill: '#000000',
})
const disc = (x: number, y: number, side: number): Shape => ({
  path: figurePath('ellipse', box(x, y, side)),
  fill: '#000000',
})

/** Whether there is ink at a point, by either fill rule. */
function inked(path: string): (x: number, y: number) => boolean {
  return (x, y) => {
    const context = createCanvas(1, 1).getContext('2d')
    const outline = new Path2D(path)
    const byRule = (['evenodd', 'nonzero'] as const).map((rule) => context.isPointInPath(outline, x, y, rule))
    expect(byRule[0]).toBe(byRule[1])
    return byRule[0]!
  }
}

describe('two squares that overlap', () => {
  const corners = (how: Combination): boolean[] => {
    const at = inked(combine(how, [[square(0, 0, 100)], [square(50, 50, 100)]]))
    return [at(25, 25), at(75, 75), at(125, 125)]
  }

  test.each([
    ['unite', [true, true, true]],
    ['subtract', [true, false, false]],
    ['intersect', [false, true, false]],
    ['exclude', [true, false, true]],
  ] as const)('%s', (how, expected) => {
    expect(corners(how)).toEqual(expected)
  })
})

test('everything above is taken out of what lies lowest', () => {
  const at = inked(combine('subtract', [[square(0, 0, 100)], [square(0, 0, 30)], [square(70, 70, 30)]]))
  expect([at(15, 15), at(50, 50), at(85, 85)]).toEqual([false, true, false])
})

test('a hole stays a hole', () => {
  const ring: Shape = { ...disc(0, 0, 100), rule: 'evenodd' }
  const hollow = { ...ring, path: ring.path + figurePath('ellipse', box(25, 25, 50)) }
  const at = inked(combine('unite', [[hollow], [square(90, 40, 60)]]))
  expect([at(50, 50), at(10, 50), at(140, 60)]).toEqual([false, true, true])
})

test('things are combined where they stand, turned and scaled', () => {
  const turned: Shape = { ...square(-10, -10, 20), matrix: [0, 3, -3, 0, 100, 100] }
  const at = inked(combine('intersect', [[turned], [square(100, 100, 100)]]))
  expect([at(115, 115), at(135, 135), at(95, 95)]).toEqual([true, false, false])
})

test('strokes count with their width and clips cut', () => {
  const line: Shape = { path: 'M0 50L100 50', stroke: '#000000', strokeWidth: 20 }
  const clipped: Shape = { ...square(0, 0, 100), clip: figurePath('rectangle', box(0, 0, 40)) }
  const at = inked(combine('unite', [[line], [clipped]]))
  expect([at(90, 58), at(90, 62), at(20, 20), at(60, 20)]).toEqual([true, false, true, false])
})

test('curves stay smooth to a twentieth of a unit', () => {
  const path = combine('unite', [[disc(0, 0, 800)], [disc(390, 390, 20)]])
  const points = path.matchAll(/([\d.]+) ([\d.]+)/g)
  for (const [, x, y] of points)
    expect(Math.abs(Math.hypot(Number(x) - 400, Number(y) - 400) - 400)).toBeLessThan(0.2)
  expect(path.length).toBeLessThan(10_000)
})

test('where nothing is left, the outline is empty', () => {
  expect(combine('intersect', [[square(0, 0, 10)], [square(50, 50, 10)]])).toBe('')
  expect(combine('subtract', [[square(10, 10, 10)], [square(0, 0, 50)]])).toBe('')
})
