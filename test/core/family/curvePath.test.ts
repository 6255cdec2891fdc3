import { describe, expect, test } from 'vitest'
import { flatten } from '#core/design/flatten'
import { curvePath } from '#core/family/geometry/curvePath'
import { inset } from '#core/family/geometry/inset'
import type { Polygon } from '#core/family/geometry/polygon'
import { outlineOfFigure, silhouetteNames } from '#core/family/silhouettes/silhouette'

describe.each(silhouetteNames)('the silhouette %s as curves', (shape) => {
  const outline = outlineOfFigure({ shape, r: 484 })

  test.each([0, 26])('stays within a third of a unit of its points, inset by %i', (distance) => {
    const points = inset(outline, distance)
    const [line, ...more] = flatten(curvePath(points), undefined, 0.01)
    expect(more).toEqual([])
    for (const point of points) expect(distanceTo(line!.points, point)).toBeLessThan(0.35)
    for (const point of line!.points) expect(distanceTo(points, point)).toBeLessThan(0.35)
  })

  test('is never longer than its points', () => {
    expect(curvePath(outline).length).toBeLessThanOrEqual(outline.length * 12 + 20)
  })
})

test('a circle takes a few curves and a square takes none', () => {
  expect(curvePath(outlineOfFigure({ shape: 'circle', r: 400 })).match(/C/g)!.length).toBeLessThanOrEqual(8)
  const square = [
    [0, 0],
    [100, 0],
    [100, 100],
    [0, 100],
  ] as const
  expect(curvePath(square)).toBe('M0 0L100 0L100 100L0 100L0 0Z')
})

function distanceTo(outline: Polygon, [x, y]: readonly [number, number]): number {
  let least = Infinity
  outline.forEach(([ax, ay], i) => {
    const [bx, by] = outline[(i + 1) % outline.length]!
    const [dx, dy] = [bx - ax, by - ay]
    const share = Math.min(1, Math.max(0, ((x - ax) * dx + (y - ay) * dy) / (dx * dx + dy * dy || 1)))
    least = Math.min(least, Math.hypot(x - ax - dx * share, y - ay - dy * share))
  })
  return least
}
