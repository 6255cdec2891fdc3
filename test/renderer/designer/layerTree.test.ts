import { describe, expect, test } from 'vitest'
import { NO_EDITS } from '#core/design/edits'
import { AT_HOME, type Design } from '#core/design/element'
import { aboveDrop, elementsOf, isChanged, layerTree } from '../../../renderer/designer/layerTree.ts'

const element = (id: string, group?: string) => ({
  id,
  origin: 'figure' as const,
  shapes: [],
  box: { x: 0, y: 0, width: 1, height: 1 },
  placement: AT_HOME,
  opacity: 1,
  hidden: false,
  locked: false,
  derived: false,
  ...(group !== undefined && { group }),
})
/** Bottom first: a, b and d are one group, c stands between them. */
const design: Design = {
  width: 1000,
  height: 1000,
  elements: [element('a', 'g'), element('b', 'g'), element('c'), element('d', 'g'), element('e')],
}
const ids = (layers: ReturnType<typeof layerTree>) => layers.map(({ id }) => id)

describe('the layers', () => {
  test('run from the top down, a group standing where its topmost element is', () => {
    const layers = layerTree(design)
    expect(ids(layers)).toEqual(['e', 'g', 'c'])
    expect(ids(layers[1]!.inside)).toEqual(['d', 'b', 'a'])
  })

  test('are the same lines for the same elements', () => {
    expect(layerTree(design)[0]).toBe(layerTree(design)[0])
  })

  test('stand for their elements, a group for all of its own', () => {
    expect(elementsOf(layerTree(design), new Set(['g', 'e'])).map(({ id }) => id)).toEqual([
      'e',
      'd',
      'b',
      'a',
    ])
  })

  test.each([
    ['before', 'c', 'd'],
    ['after', 'c', 'c'],
    ['before', 'e', null],
    ['after', 'g', 'a'],
  ] as const)('dropped %s %s, something comes under %s', (position, target, above) => {
    const wide: Design = {
      ...design,
      elements: [...design.elements.slice(0, 2), element('x'), ...design.elements.slice(2)],
    }
    expect(aboveDrop(wide, layerTree(wide), target, position, new Set(['x']))).toBe(above)
  })
})

test('a name or a lock alone does not change how an element looks', () => {
  const edits = { ...NO_EDITS, changes: { a: { name: 'Mine', locked: true as const }, b: { opacity: 0.5 } } }
  expect([isChanged(edits, 'a'), isChanged(edits, 'b'), isChanged(edits, 'c')]).toEqual([false, true, false])
})
