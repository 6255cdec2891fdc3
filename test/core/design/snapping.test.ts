import { describe, expect, test } from 'vitest'
import { bodyGeometry } from '#core/design/snapping/bodyGeometry'
import { type Surroundings, snapMoved, snapPulled } from '#core/design/snapping/snap'
import { circlePath } from '#core/family/geometry/path'
import { square } from './sampleDesign.ts'

const box = (x: number, y: number, width = 100, height = 100) => ({ x, y, width, height })
const beside = (...others: ReturnType<typeof box>[]): Surroundings => ({
  others,
  body: bodyGeometry(square(0, 0, 1000)),
  tolerance: 8,
})

describe('a box that is moved', () => {
  test('falls into line with the edge of another, and a guide reaches over both', () => {
    const snap = snapMoved(box(203, 700), beside(box(200, 100)))
    expect(snap).toMatchObject({ dx: -3, dy: 0 })
    expect(snap.guides).toContainEqual({ kind: 'line', axis: 'down', at: 200, from: 100, to: 800 })
  })

  test('falls onto the middle of the badge', () => {
    const snap = snapMoved(box(446, 455), beside())
    expect(snap).toMatchObject({ dx: 4, dy: -5 })
    expect(snap.guides).toContainEqual({ kind: 'line', axis: 'down', at: 500, from: 0, to: 1000 })
  })

  test('takes the nearest of several places', () => {
    expect(snapMoved(box(205, 700), beside(box(200, 100), box(206, 300))).dx).toBe(1)
  })

  test('stays where it is if nothing is near', () => {
    expect(snapMoved(box(220, 720), beside(box(200, 100)))).toEqual({ dx: 0, dy: 0, guides: [] })
  })

  test('stands as far from its neighbour as the neighbour stands from the next', () => {
    const snap = snapMoved(box(517, 111), beside(box(100, 100), box(300, 100, 120)))
    expect(snap.dx).toBe(3)
    expect(snap.guides.find(({ kind }) => kind === 'gaps')).toMatchObject({
      axis: 'across',
      gaps: [
        [200, 300],
        [420, 520],
      ],
    })
  })

  test('stands midway between two', () => {
    const snap = snapMoved(box(352, 123, 60), beside(box(100, 100), box(550, 100)))
    expect(snap.dx).toBe(-7)
  })

  test('falls onto the grid where nothing else is near', () => {
    expect(snapMoved(box(222, 741), { ...beside(), grid: 20 })).toMatchObject({ dx: -2, dy: -1 })
  })
})

test('a box that is pulled falls into line with the side that moves alone', () => {
  const pulled = box(203, 300, 195)
  const snap = snapPulled(pulled, 'e', beside(box(400, 100), box(200, 100)))
  expect(snap).toMatchObject({ dx: 2, dy: 0 })
  expect(snap.guides).toHaveLength(1)
})

describe('the geometry of a badge', () => {
  test('knows a round one by its rim', () => {
    expect(bodyGeometry(circlePath(500, 500, 480)).rim).toEqual({ x: 500, y: 500, radius: 480 })
    expect(bodyGeometry(square(0, 0, 1000)).rim).toBeUndefined()
  })

  test('lays the outer corner of a box onto the rim', () => {
    const round = { ...beside(), body: bodyGeometry(circlePath(500, 500, 480)) }
    const snap = snapMoved(box(733, 737), round)
    expect(snap.guides).toEqual([{ kind: 'rim', x: 500, y: 500, radius: 480 }])
    expect(Math.hypot(833 + snap.dx - 500, 837 + snap.dy - 500)).toBeCloseTo(480, 6)
  })
})
