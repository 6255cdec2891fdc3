import { expect, test } from 'vitest'
import { clipping, clippingOf, paste } from '#core/design/alter/clipping'
import { group } from '#core/design/alter/group'
import { moveBy } from '#core/design/alter/move'
import { setFill, setLocked } from '#core/design/alter/style'
import { type HandEdits, NO_EDITS } from '#core/design/edits'
import type { DerivedBadge } from '#core/design/element'
import { sceneOf } from '#core/design/sceneOf'
import { chosen, compose, sampleBadge, withFigures } from '../sampleDesign.ts'

const copied = (edits: HandEdits, ...ids: string[]) =>
  clippingOf({ derived: sampleBadge, edits, design: compose(edits) }, ids)
const numbered = () => {
  let last = 0
  return () => `new-${++last}`
}

test('an addition is pasted with its look, under an id of its own, beside the first', () => {
  const fill = { kind: 'flat', tint: { hex: '#ff0000' } } as const
  const edits = setLocked(setFill(withFigures('dot'), ['dot'], fill), ['dot'], true)
  const pasted = paste(edits, copied(edits, 'dot'), numbered(), [20, 20])
  expect(pasted.added).toEqual(['new-1'])
  expect(pasted.edits.added.map(({ id }) => id)).toEqual(['dot', 'new-1'])
  expect(pasted.edits.changes['new-1']).toEqual({
    fill,
    placement: { x: 20, y: 20, rotation: 0, scaleX: 1, scaleY: 1 },
  })
})

test('what the style drew is pasted as a path that looks the same where it stood and follows the brand', () => {
  const edits = moveBy(NO_EDITS, chosen(NO_EDITS, 'icon'), 50, 0)
  const pasted = paste(NO_EDITS, copied(edits, 'icon'), numbered())
  const { path, fill } = sceneOf(compose(pasted.edits)).shapes.at(-1)!
  expect(path).toBe('M450 200L650 200L650 400L450 400Z')
  expect(fill).toBe('#336699')
  expect(pasted.edits.changes['new-1']!.fill).toEqual({
    kind: 'flat',
    tint: { role: 'accent', hex: '#336699' },
  })
})

test('lines stay lines', () => {
  const lined: DerivedBadge = {
    ...sampleBadge,
    elements: [
      { ...sampleBadge.elements[1]!, shapes: [{ path: 'M0 0L9 9', stroke: '#123456', strokeWidth: 3 }] },
    ],
  }
  const clip = clippingOf({ derived: lined, edits: NO_EDITS, design: compose(NO_EDITS) }, ['icon'])
  expect(clip.added).toHaveLength(1)
  const design = {
    ...compose(NO_EDITS),
    elements: [{ ...compose(NO_EDITS).elements[1]!, shapes: lined.elements[0]!.shapes }],
  }
  const pasted = paste(
    NO_EDITS,
    clippingOf({ derived: lined, edits: NO_EDITS, design }, ['icon']),
    numbered(),
  )
  const line = sceneOf(compose(pasted.edits)).shapes.at(-1)!
  expect(line).toMatchObject({ stroke: '#123456', strokeWidth: 3 })
  expect(line.fill).toBeUndefined()
})

test('groups are pasted as groups of their own', () => {
  const base = withFigures('a', 'b', 'c')
  const edits = group(base, compose(base), ['a', 'b'], 'pair')
  const pasted = paste(edits, copied(edits, 'a', 'b', 'c'), numbered())
  expect(Object.values(pasted.edits.groups)).toEqual([
    ['a', 'b'],
    ['new-1', 'new-2'],
  ])
})

test('patterns that a clip cuts off are left out', () => {
  const elements = [{ ...compose(NO_EDITS).elements[1]!, shapes: [{ path: 'M0 0L9 9', clip: 'M0 0L1 1Z' }] }]
  const design = { ...compose(NO_EDITS), elements }
  expect(clippingOf({ derived: sampleBadge, edits: NO_EDITS, design }, ['icon']).added).toEqual([])
})

test('a clipping goes through the clipboard as text', () => {
  const edits = setFill(withFigures('dot'), ['dot'], { kind: 'flat', tint: { hex: '#ff0000' } })
  const clip = copied(edits, 'dot', 'icon', 'title')
  expect(clipping.parse(JSON.parse(JSON.stringify(clip)))).toEqual(clip)
  expect(clipping.safeParse(JSON.parse('{"added":[{"kind":"script"}]}')).success).toBe(false)
})
