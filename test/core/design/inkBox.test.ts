import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { inkBox, pathBox } from '#core/design/inkBox'

type Point = readonly [number, number]

describe('pathBox', () => {
  test('goes around the curve and not around its handles', () => {
    expect(pathBox('M0 0C0 100 100 100 100 0')).toEqual({ x: 0, y: 0, width: 100, height: 75 })
    expect(pathBox('M0 0Q50 100 100 0Z')).toEqual({ x: 0, y: 0, width: 100, height: 50 })
  })

  test('holds every point of a curve and touches it on each side', () => {
    const point = fc.tuple(fc.integer({ min: -500, max: 500 }), fc.integer({ min: -500, max: 500 }))
    fc.assert(
      fc.property(point, point, point, point, (from, leave, arrive, to) => {
        const path = `M${from.join(' ')}C${leave.join(' ')} ${arrive.join(' ')} ${to.join(' ')}`
        const points = Array.from({ length: 2001 }, (_, i) => onCurve(from, leave, arrive, to, i / 2000))
        const { x, y, width, height } = pathBox(path)
        const [xs, ys] = [points.map(([px]) => px), points.map(([, py]) => py)]
        expect(x).toBeCloseTo(Math.min(...xs), 1)
        expect(y).toBeCloseTo(Math.min(...ys), 1)
        expect(x + width).toBeCloseTo(Math.max(...xs), 1)
        expect(y + height).toBeCloseTo(Math.max(...ys), 1)
      }),
    )
  })

  test('reads several points after one command', () => {
    expect(pathBox('M10 10L20 30 -5.5 12')).toEqual({ x: -5.5, y: 10, width: 25.5, height: 20 })
  })
})

describe('inkBox', () => {
  test('adds half a stroke on every side', () => {
    expect(inkBox([{ path: 'M10 10L90 10', stroke: 'ink', strokeWidth: 8 }])).toEqual({
      x: 6,
      y: 6,
      width: 88,
      height: 8,
    })
  })

  test('moves, turns and scales with the matrix, the stroke too', () => {
    const matrix = [0, 2, -2, 0, 100, 0] as const
    expect(inkBox([{ path: 'M0 0L10 5', stroke: 'ink', strokeWidth: 2, matrix }])).toEqual({
      x: 88,
      y: -2,
      width: 14,
      height: 24,
    })
  })

  test('leaves out what a clip hides', () => {
    const clip = 'M0 0L50 0L50 50L0 50Z'
    expect(inkBox([{ path: 'M-100 10L200 10L200 20L-100 20Z', clip }])).toEqual({
      x: 0,
      y: 10,
      width: 50,
      height: 10,
    })
    expect(inkBox([{ path: 'M60 60L70 70', clip }])).toEqual({ x: 0, y: 0, width: 0, height: 0 })
  })

  test('unites all shapes', () => {
    expect(inkBox([{ path: 'M0 0L1 1' }, { path: 'M9 -3L10 2' }])).toEqual({
      x: 0,
      y: -3,
      width: 10,
      height: 5,
    })
  })
})

function onCurve(p0: Point, p1: Point, p2: Point, p3: Point, t: number): Point {
  const along = (axis: 0 | 1): number =>
    (1 - t) ** 3 * p0[axis] +
    3 * (1 - t) ** 2 * t * p1[axis] +
    3 * (1 - t) * t * t * p2[axis] +
    t ** 3 * p3[axis]
  return [along(0), along(1)]
}
