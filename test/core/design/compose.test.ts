import { describe, expect, test } from 'vitest'
import { composeBadge } from '#core/design/compose'
import { type HandEdits, NO_EDITS } from '#core/design/edits'
import type { DerivedBadge } from '#core/design/element'
import { sceneOf } from '#core/design/sceneOf'
import { compose, figure, noSupplies, sampleBadge, square } from './sampleDesign.ts'

const idsOf = (edits: HandEdits): string[] => compose(edits).elements.map(({ id }) => id)
const changing = (changes: HandEdits['changes']): HandEdits => ({ ...NO_EDITS, changes })

describe('a badge without hand edits', () => {
  test('is painted as its style draws it', () => {
    expect(sceneOf(compose(NO_EDITS)).shapes).toEqual([
      { path: square(0, 0, 1000), fill: '#eeeeee' },
      { path: square(400, 200, 200), fill: '#336699' },
      { path: square(450, 700, 100), fill: '#112233' },
    ])
  })
})

describe('hand edits', () => {
  test('of an element that the style does not draw sleep', () => {
    expect(compose(changing({ ribbon: { opacity: 0.5 } }))).toEqual(compose(NO_EDITS))
  })

  test('move an element about its own centre', () => {
    const placement = { x: 10, y: -20, rotation: 90, scaleX: 2, scaleY: 1 }
    const icon = sceneOf(compose(changing({ icon: { placement } }))).shapes[1]!
    expect(icon.matrix).toEqual([0, 2, -1, 0, 810, -720])
  })

  test('take what cuts an element along with it', () => {
    const clipped: DerivedBadge = {
      ...sampleBadge,
      elements: [
        {
          ...sampleBadge.elements[1]!,
          shapes: [{ path: 'M0 0L9 0', stroke: '#000000', clip: square(400, 200, 200) }],
        },
      ],
    }
    const placement = { x: 5, y: 0, rotation: 0, scaleX: 1, scaleY: 1 }
    const design = composeBadge(clipped, changing({ icon: { placement } }), noSupplies)
    expect(sceneOf(design).shapes[0]!.clip).toBe('M405 200L605 200L605 400L405 400Z')
  })

  test('leave hidden elements out of the picture, not out of the design', () => {
    const design = compose(changing({ title: { hidden: true } }))
    expect(design.elements.map(({ hidden }) => hidden)).toEqual([false, false, true])
    expect(sceneOf(design).shapes).toHaveLength(2)
  })

  test('make an element see-through on top of what its shapes are already', () => {
    expect(sceneOf(compose(changing({ icon: { opacity: 0.5 } }))).shapes[1]!.opacity).toBe(0.5)
  })

  test('fade an element of several shapes as one, wherever it was moved', () => {
    const [, icon] = sampleBadge.elements
    const shapes = [...icon!.shapes, { path: square(450, 250, 200), fill: '#000000', opacity: 0.8 }]
    const badge: DerivedBadge = { ...sampleBadge, elements: [{ ...icon!, shapes }] }
    const placement = { x: 10, y: 0, rotation: 0, scaleX: 1, scaleY: 1 }
    for (const change of [{ opacity: 0.5 }, { opacity: 0.5, placement }]) {
      const faded = sceneOf(composeBadge(badge, changing({ icon: change }), noSupplies)).shapes
      expect(faded.map(({ opacity, veil }) => [opacity, veil])).toEqual([
        [undefined, { id: 'icon', opacity: 0.5 }],
        [0.8, { id: 'icon', opacity: 0.5 }],
      ])
    }
  })

  test('paint in a colour of the palette, which follows the brand, or in one that stands in for it', () => {
    const fill = (role: string) =>
      changing({ icon: { fill: { kind: 'flat', tint: { role, hex: '#abcdef' } } } })
    expect(sceneOf(compose(fill('ink'))).shapes[1]!.fill).toBe('#112233')
    expect(sceneOf(compose(fill('gold'))).shapes[1]!.fill).toBe('#abcdef')
  })

  test('keep folds darker than the cloth when a ribbon is painted', () => {
    const ribbon: DerivedBadge = {
      ...sampleBadge,
      elements: [
        {
          ...sampleBadge.elements[1]!,
          id: 'ribbon',
          shapes: [
            { path: square(0, 0, 4), fill: '#404040' },
            { path: square(0, 0, 9), fill: '#808080' },
            { path: 'M0 0L5 5', stroke: '#c0c0c0' },
          ],
        },
      ],
    }
    const edits = changing({ ribbon: { fill: { kind: 'flat', tint: { hex: '#ff0000' } } } })
    const [fold, cloth, thread] = composeBadge(ribbon, edits, noSupplies).elements[0]!.shapes
    expect(cloth!.fill).toBe('#ff0000')
    expect(fold!.fill).toBe('#800000')
    expect(thread!.stroke).toBe('#ff8181')
  })

  test('run a gradient over the whole element', () => {
    const edits = changing({
      icon: { fill: { kind: 'linear', angle: 90, from: { hex: '#000000' }, to: { hex: '#ffffff' } } },
    })
    expect(sceneOf(compose(edits)).shapes[1]!.fill).toEqual({
      kind: 'linear',
      from: [500, 200],
      to: [500, 400],
      start: '#000000',
      end: '#ffffff',
    })
  })

  test('draw a stroke as wide as asked, however much its path is scaled', () => {
    const scaled: DerivedBadge = {
      ...sampleBadge,
      elements: [
        {
          ...sampleBadge.elements[1]!,
          shapes: [{ path: square(0, 0, 10), fill: '#000000', matrix: [20, 0, 0, 20, 400, 200] }],
        },
      ],
    }
    const edits = changing({ icon: { stroke: { tint: { hex: '#ff0000' }, width: 8 } } })
    expect(composeBadge(scaled, edits, noSupplies).elements[0]!.shapes[0]).toMatchObject({
      stroke: '#ff0000',
      strokeWidth: 0.4,
    })
  })

  test('take strokes off what has a fill, never off a line', () => {
    const lined: DerivedBadge = {
      ...sampleBadge,
      elements: [
        {
          ...sampleBadge.elements[1]!,
          shapes: [
            { path: square(0, 0, 9), fill: '#000000', stroke: '#ffffff', strokeWidth: 2 },
            { path: 'M0 0L9 9', stroke: '#ffffff' },
          ],
        },
      ],
    }
    const [filled, line] = composeBadge(lined, changing({ icon: { stroke: null } }), noSupplies).elements[0]!
      .shapes
    expect(filled).toEqual({ path: square(0, 0, 9), fill: '#000000' })
    expect(line).toEqual({ path: 'M0 0L9 9', stroke: '#ffffff' })
  })
})

describe('additions', () => {
  test('stand over what the style draws, in the middle of the canvas', () => {
    const { elements } = compose({ ...NO_EDITS, added: [figure('dot')] })
    expect(elements.map(({ id }) => id)).toEqual(['body', 'icon', 'title', 'dot'])
    expect(elements.at(-1)).toMatchObject({
      derived: false,
      box: { x: 450, y: 450, width: 100, height: 100 },
    })
  })

  test('whose picture or icon is not there keep their place and show nothing', () => {
    const asset = 'a'.repeat(64)
    const { elements } = compose({
      ...NO_EDITS,
      added: [
        { id: 'photo', kind: 'picture', asset, width: 300, height: 200 },
        { id: 'sign', kind: 'icon', icon: 'unicorn', size: 90 },
      ],
    })
    expect(elements.slice(3).map(({ shapes, box }) => [shapes.length, box.width])).toEqual([
      [0, 300],
      [0, 90],
    ])
  })

  test('show the part of a picture that its crop names, cut to a figure', () => {
    const asset = 'a'.repeat(64)
    const crop = { shape: 'ellipse', x: 0.5, y: 0.25, width: 0.5, height: 0.5 } as const
    const edits: HandEdits = {
      ...NO_EDITS,
      added: [{ id: 'photo', kind: 'picture', asset, width: 200, height: 200, crop }],
    }
    const supplies = {
      ...noSupplies,
      assetOf: () => ({ image: 'data:image/png;base64,', width: 10, height: 10 }),
    }
    const [shape] = composeBadge(sampleBadge, edits, supplies).elements.at(-1)!.shapes
    expect(shape!.fill).toEqual({
      kind: 'picture',
      href: 'data:image/png;base64,',
      x: 200,
      y: 300,
      width: 400,
      height: 400,
    })
    expect(shape!.path).toContain('C')
  })
})

describe('the order of elements', () => {
  test('is changed only for those that are named', () => {
    expect(idsOf({ ...NO_EDITS, order: ['title', 'body'] })).toEqual(['title', 'icon', 'body'])
  })

  test('does not mind names of elements that are not there', () => {
    expect(idsOf({ ...NO_EDITS, order: ['ribbon', 'title', 'frame-1', 'icon'] })).toEqual([
      'body',
      'title',
      'icon',
    ])
  })
})

test('elements know the group they are in', () => {
  const { elements } = compose({ ...NO_EDITS, groups: { pair: ['icon', 'title'] } })
  expect(elements.map(({ group }) => group)).toEqual([undefined, 'pair', 'pair'])
})
