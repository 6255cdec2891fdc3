import { describe, expect, test } from 'vitest'
import { add, changeAdded } from '#core/design/alter/add'
import { group, ungroup } from '#core/design/alter/group'
import { reorder, reorderUnder } from '#core/design/alter/order'
import { remove, reset, resetAll } from '#core/design/alter/remove'
import { rename, setFill, setHidden, setLocked, setOpacity, setStroke } from '#core/design/alter/style'
import { type HandEdits, NO_EDITS } from '#core/design/edits'
import { compose, figure, withFigures } from '../sampleDesign.ts'

const idsOf = (edits: HandEdits): string[] => compose(edits).elements.map(({ id }) => id)

describe('the order', () => {
  test.each([
    ['front', ['icon', 'title', 'body']],
    ['forward', ['icon', 'body', 'title']],
    ['backward', ['body', 'icon', 'title']],
    ['back', ['body', 'icon', 'title']],
  ] as const)('of one element: to the %s', (step, expected) => {
    expect(idsOf(reorder(NO_EDITS, compose(NO_EDITS), ['body'], step))).toEqual(expected)
  })

  test('of several keeps them as they stand among themselves', () => {
    const edits = withFigures('a', 'b')
    expect(idsOf(reorder(edits, compose(edits), ['title', 'body'], 'front'))).toEqual([
      'icon',
      'a',
      'b',
      'body',
      'title',
    ])
    expect(idsOf(reorder(edits, compose(edits), ['a', 'b'], 'backward'))).toEqual([
      'body',
      'icon',
      'a',
      'b',
      'title',
    ])
  })

  test('is set by dragging under another, or over everything', () => {
    expect(idsOf(reorderUnder(NO_EDITS, compose(NO_EDITS), ['title'], 'body'))).toEqual([
      'title',
      'body',
      'icon',
    ])
    expect(idsOf(reorderUnder(NO_EDITS, compose(NO_EDITS), ['body'], null))).toEqual([
      'icon',
      'title',
      'body',
    ])
  })

  test('of elements that sleep in this style is kept', () => {
    const edits = { ...NO_EDITS, order: ['body', 'ribbon', 'icon', 'title'] }
    const moved = reorder(edits, compose(edits), ['title'], 'back')
    expect(moved.order).toEqual(['title', 'ribbon', 'body', 'icon'])
  })

  test('of what is on top already is no edit', () => {
    expect(reorder(NO_EDITS, compose(NO_EDITS), ['title'], 'front')).toBe(NO_EDITS)
  })
})

describe('groups', () => {
  test('bring their elements together under the topmost', () => {
    const edits = group(NO_EDITS, compose(NO_EDITS), ['body', 'title'], 'pair')
    expect(edits.groups).toEqual({ pair: ['body', 'title'] })
    expect(idsOf(edits)).toEqual(['icon', 'body', 'title'])
  })

  test('take elements out of the groups they were in, and leave none of one', () => {
    const base = withFigures('a', 'b')
    const first = group(base, compose(base), ['icon', 'title'], 'one')
    const second = group(first, compose(first), ['title', 'a'], 'two')
    expect(second.groups).toEqual({ two: ['title', 'a'] })
  })

  test('are given up whole', () => {
    const edits = group(NO_EDITS, compose(NO_EDITS), ['icon', 'title'], 'pair')
    expect(ungroup(edits, ['icon']).groups).toEqual({})
  })

  test('need two elements', () => {
    expect(group(NO_EDITS, compose(NO_EDITS), ['icon', 'ribbon'], 'pair')).toBe(NO_EDITS)
  })
})

describe('the look of elements', () => {
  test('is given up field by field, and the last one leaves nothing behind', () => {
    const fill = { kind: 'flat', tint: { hex: '#ff0000' } } as const
    const painted = setStroke(setFill(NO_EDITS, ['icon', 'title'], fill), ['icon'], null)
    expect(painted.changes).toEqual({ icon: { fill, stroke: null }, title: { fill } })
    const plain = setFill(setStroke(painted, ['icon'], undefined), ['icon', 'title'], undefined)
    expect(plain).toEqual(NO_EDITS)
  })

  test('full opacity, shown, unlocked and unnamed are no edits', () => {
    const edits = rename(
      setLocked(setHidden(setOpacity(NO_EDITS, ['icon'], 0.4), ['icon'], true), ['icon'], true),
      'icon',
      ' Sun ',
    )
    expect(edits.changes.icon).toEqual({ opacity: 0.4, hidden: true, locked: true, name: 'Sun' })
    const back = rename(
      setLocked(setHidden(setOpacity(edits, ['icon'], 1), ['icon'], false), ['icon'], false),
      'icon',
      '  ',
    )
    expect(back).toEqual(NO_EDITS)
  })
})

describe('adding and removing', () => {
  test('what is added lies on top, also where the order was changed by hand', () => {
    const edits = reorder(NO_EDITS, compose(NO_EDITS), ['body'], 'front')
    expect(idsOf(add(edits, figure('dot')))).toEqual(['icon', 'title', 'body', 'dot'])
  })

  test('an addition can become another of its kind, never of another kind', () => {
    const edits = add(NO_EDITS, figure('dot'))
    const wider = changeAdded(edits, 'dot', 'figure', (dot) => ({ ...dot, width: 300 }))
    expect(wider.added[0]).toMatchObject({ id: 'dot', kind: 'figure', width: 300 })
    expect(changeAdded(edits, 'dot', 'icon', (icon) => icon)).toBe(edits)
  })

  test('removing hides what the style drew, and forgets what was added with all that was done to it', () => {
    const added = setOpacity(add(NO_EDITS, figure('dot')), ['dot'], 0.5)
    const grouped = group(added, compose(added), ['dot', 'title'], 'pair')
    const removed = remove(grouped, ['dot', 'icon'])
    expect(removed).toMatchObject({ added: [], groups: {}, changes: { icon: { hidden: true } } })
    expect(removed.order).not.toContain('dot')
  })

  test('resetting gives the look of the style back, to some or to all', () => {
    const edits = setOpacity(setHidden(NO_EDITS, ['icon'], true), ['title'], 0.2)
    expect(reset(edits, ['icon']).changes).toEqual({ title: { opacity: 0.2 } })
    expect(compose(resetAll())).toEqual(compose(NO_EDITS))
  })
})
