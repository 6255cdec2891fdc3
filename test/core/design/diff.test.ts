import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { canonicalJson } from '#core/canonicalJson'
import { applyDiff, diff, diffOf, invertDiff } from '#core/design/diff'

const value = fc.letrec<{ any: unknown }>((tie) => ({
  any: fc.oneof(
    { maxDepth: 4 },
    fc.constantFrom(null, true, false, 0, 1, 2.5, '', 'a', 'title'),
    fc.array(tie('any'), { maxLength: 4 }),
    fc.dictionary(fc.constantFrom('id', 'x', 'members', 'constructor', '*'), tie('any'), { maxKeys: 4 }),
    fc.uniqueArray(fc.record({ id: fc.constantFrom('a', 'b', 'c', 'd', 'e'), value: tie('any') }), {
      selector: ({ id }) => id,
      maxLength: 5,
    }),
  ),
})).any

describe('a diff', () => {
  test('leads from any value to any other and back', () => {
    fc.assert(
      fc.property(value, value, (before, after) => {
        const steps = diffOf(before, after)
        expect(canonicalJson(applyDiff(before, steps))).toBe(canonicalJson(after))
        expect(canonicalJson(applyDiff(after, invertDiff(steps)))).toBe(canonicalJson(before))
      }),
      { numRuns: 2000 },
    )
  })

  test('goes through JSON and the door unchanged', () => {
    fc.assert(
      fc.property(value, value, (before, after) => {
        const steps = diffOf(before, after)
        expect(diff.parse(JSON.parse(JSON.stringify(steps)))).toEqual(steps)
      }),
    )
  })

  test('of a value and itself is empty', () => {
    fc.assert(
      fc.property(value, (same) => {
        expect(diffOf(same, structuredClone(same))).toEqual([])
      }),
    )
  })

  test('names elements by their ids, so that it is as small as the change', () => {
    const members = [
      { id: 'a', title: 'One' },
      { id: 'b', title: 'Two' },
    ]
    expect(diffOf({ members }, { members: members.with(1, { id: 'b', title: 'Three' }) })).toEqual([
      { path: ['members', 'b', 'title'], before: 'Two', after: 'Three' },
    ])
    expect(diffOf({ members }, { members: members.toReversed() })).toEqual([
      { path: ['members', '*'], before: ['a', 'b'], after: ['b', 'a'] },
    ])
    expect(diffOf({ members }, { members: members.slice(1) })).toEqual([
      { path: ['members', 'a'], before: members[0], at: 0 },
    ])
  })

  test('tells what is null from what is not there', () => {
    expect(diffOf({ stroke: null }, {})).toEqual([{ path: ['stroke'], before: null }])
    expect(diffOf({ stroke: undefined }, {})).toEqual([])
  })

  test('leaves the value that it is applied to as it was', () => {
    const before = { members: [{ id: 'a', title: 'One' }] }
    applyDiff(before, [{ path: ['members', 'a', 'title'], after: 'Two' }])
    expect(before.members[0]!.title).toBe('One')
  })

  test.each([[['nothing', 'title']], [['members', 'z', 'title']], [['members', 'a', 'title', 'deeper']]])(
    'that leads nowhere is refused: %s',
    (path) => {
      expect(() => applyDiff({ members: [{ id: 'a', title: 'One' }] }, [{ path, after: 1 }])).toThrow(
        TypeError,
      )
    },
  )
})
