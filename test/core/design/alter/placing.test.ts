import { describe, expect, test } from 'vitest'
import { align } from '#core/design/alter/align'
import { distribute } from '#core/design/alter/distribute'
import { moveBy, moveTo } from '#core/design/alter/move'
import { pulledBox, resize, resizeAlone } from '#core/design/alter/resize'
import { mirror, rotateBy } from '#core/design/alter/rotate'
import { type HandEdits, NO_EDITS } from '#core/design/edits'
import { hundredth } from '#core/design/matrix'
import { boxOfElements, placedBox } from '#core/design/placedBox'
import { chosen, withFigures } from '../sampleDesign.ts'

const boxOf = (edits: HandEdits, ...ids: string[]) => boxOfElements(chosen(edits, ...ids))
const standing = (edits: HandEdits, id: string) => placedBox(chosen(edits, id)[0]!)

/** Three squares of 100 with their left sides at 0, 150 and 700. */
const row = (() => {
  const edits = withFigures('a', 'b', 'c')
  return [
    ['a', 0],
    ['b', 150],
    ['c', 700],
  ].reduce<HandEdits>((result, [id, x]) => moveTo(result, chosen(result, String(id)), Number(x), 450), edits)
})()
const units = (edits: HandEdits, ...ids: string[]) => ids.map((id) => chosen(edits, id))

describe('moving', () => {
  test('there and back again leaves no edit behind', () => {
    const there = moveBy(NO_EDITS, chosen(NO_EDITS, 'icon', 'title'), 12.5, -3)
    expect(there.changes.icon).toEqual({ placement: { x: 12.5, y: -3, rotation: 0, scaleX: 1, scaleY: 1 } })
    expect(moveBy(there, chosen(there, 'icon', 'title'), -12.5, 3)).toEqual(NO_EDITS)
  })

  test('to a place brings the corner of all of them there', () => {
    const edits = moveTo(NO_EDITS, chosen(NO_EDITS, 'icon', 'title'), 0, 0)
    expect(boxOf(edits, 'icon', 'title')).toEqual({ x: 0, y: 0, width: 200, height: 600 })
  })
})

describe('turning', () => {
  test('one element turns about its own middle', () => {
    const edits = rotateBy(NO_EDITS, chosen(NO_EDITS, 'icon'), 90)
    expect(edits.changes.icon!.placement).toEqual({ x: 0, y: 0, rotation: 90, scaleX: 1, scaleY: 1 })
  })

  test('several turn about the middle between them', () => {
    const edits = rotateBy(NO_EDITS, chosen(NO_EDITS, 'icon', 'title'), 180)
    expect(standing(edits, 'icon')).toEqual({ x: 400, y: 600, width: 200, height: 200 })
    expect(standing(edits, 'title')).toEqual({ x: 450, y: 200, width: 100, height: 100 })
  })

  test('a full turn is none', () => {
    const quarter = (edits: HandEdits) => rotateBy(edits, chosen(edits, 'icon'), 90)
    expect(quarter(quarter(quarter(quarter(NO_EDITS))))).toEqual(NO_EDITS)
  })

  test('mirroring twice is none, and swaps the sides in between', () => {
    const once = mirror(row, chosen(row, 'a', 'c'), 'across')
    expect(standing(once, 'a').x).toBe(700)
    expect(standing(once, 'c').x).toBe(0)
    expect(once.changes.a!.placement!.scaleX).toBe(-1)
    expect(mirror(once, chosen(once, 'a', 'c'), 'across')).toEqual(row)
  })
})

describe('pulling a handle', () => {
  const box = { x: 100, y: 100, width: 200, height: 100 }

  test.each([
    ['a corner moves two sides', 'se', {}, { x: 100, y: 100, width: 220, height: 130 }],
    ['a side moves itself alone', 'w', {}, { x: 120, y: 100, width: 180, height: 100 }],
    [
      'from the centre both sides move',
      'e',
      { fromCentre: true },
      { x: 80, y: 100, width: 240, height: 100 },
    ],
    [
      'a corner keeps the ratio by the longer pull',
      'se',
      { keepRatio: true },
      { x: 100, y: 100, width: 260, height: 130 },
    ],
    [
      'a side keeps the ratio about its middle',
      'e',
      { keepRatio: true },
      { x: 100, y: 95, width: 220, height: 110 },
    ],
  ] as const)('%s', (_what, handle, options, expected) => {
    const pulled = Object.entries(pulledBox(box, handle, 20, 30, options))
    expect(Object.fromEntries(pulled.map(([key, value]) => [key, hundredth(value)]))).toEqual(expected)
  })

  test('never turns a box inside out', () => {
    expect(pulledBox(box, 'e', -900, 0)).toEqual({ x: 100, y: 100, width: 1, height: 100 })
  })

  test('elements follow the box around them', () => {
    const elements = chosen(row, 'a', 'b')
    const from = boxOf(row, 'a', 'b')!
    const edits = resize(row, elements, from, { x: 0, y: 450, width: 500, height: 50 })
    expect(standing(edits, 'a')).toEqual({ x: 0, y: 450, width: 200, height: 50 })
    expect(standing(edits, 'b')).toEqual({ x: 300, y: 450, width: 200, height: 50 })
  })

  test('an element that is turned is pulled along its own sides, and the opposite side stays', () => {
    const turned = rotateBy(NO_EDITS, chosen(NO_EDITS, 'icon'), 90)
    // Its own right side looks down now.
    const pulled = resizeAlone(turned, chosen(turned, 'icon')[0]!, 'e', 0, 100)
    expect(standing(pulled, 'icon')).toEqual({ x: 400, y: 200, width: 200, height: 300 })
  })

  test('an element turned askew keeps its shape when a group around it is stretched', () => {
    const turned = rotateBy(NO_EDITS, chosen(NO_EDITS, 'icon'), 30)
    const from = { x: 0, y: 0, width: 100, height: 100 }
    const { placement } = resize(turned, chosen(turned, 'icon'), from, { ...from, width: 400 }).changes.icon!
    expect(placement!.scaleX).toBe(2)
    expect(placement!.scaleY).toBe(2)
  })
})

describe('aligning', () => {
  test.each([
    ['left', { x: 0 }],
    ['centre', { x: 350 }],
    ['right', { x: 700 }],
  ] as const)('to the %s of the selection', (alignment, expected) => {
    const edits = align(row, units(row, 'a', 'c'), alignment)
    for (const id of ['a', 'c']) expect(standing(edits, id)).toMatchObject(expected)
  })

  test.each([
    ['top', 0],
    ['middle', 450],
    ['bottom', 900],
  ] as const)('to the %s of the badge', (alignment, y) => {
    const badge = { x: 0, y: 0, width: 1000, height: 1000 }
    expect(standing(align(row, units(row, 'b'), alignment, badge), 'b').y).toBe(y)
  })

  test('a group moves as one', () => {
    const edits = align(row, [chosen(row, 'a', 'b'), chosen(row, 'c')], 'right')
    expect(standing(edits, 'a').x).toBe(550)
    expect(standing(edits, 'b').x).toBe(700)
  })
})

describe('distributing', () => {
  test('makes the gaps between them alike', () => {
    const edits = distribute(row, units(row, 'c', 'a', 'b'), 'across', 'gaps')
    expect(['a', 'b', 'c'].map((id) => standing(edits, id).x)).toEqual([0, 350, 700])
  })

  test('or their middles equally far apart, whatever their sizes', () => {
    const wide = resizeAlone(row, chosen(row, 'b')[0]!, 'e', 200, 0)
    const edits = distribute(wide, units(wide, 'a', 'b', 'c'), 'across', 'centres')
    expect(standing(edits, 'b')).toMatchObject({ x: 250, width: 300 })
  })

  test('leaves two as they are', () => {
    expect(distribute(row, units(row, 'a', 'c'), 'across', 'gaps')).toBe(row)
  })
})
