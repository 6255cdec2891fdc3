import { describe, expect, test } from 'vitest'
import {
  addBlocks,
  changeBlock,
  orderBefore,
  orderBlocks,
  placeBlocks,
  removeBlocks,
} from '#core/template/alter/blocks'
import { aligned, pulled, spread, stretched } from '#core/template/alter/movedBoxes'
import { keptBox, seenBox } from '#core/template/alter/seenBox'
import { type Block, block, ownTemplate } from '#core/template/ownTemplate'

const line = (id: string, left = 0): Block =>
  block.parse({ id, kind: 'line', box: { left, top: 10, width: 20, height: 4 } })

const template = ownTemplate.parse({
  format: 1,
  id: '11111111-1111-4111-8111-111111111111',
  name: 'Ours',
  basedOn: 'formal',
  paper: 'A4',
  orientation: 'landscape',
  face: 'serif',
  decoration: null,
  front: [line('a'), line('b'), line('c')],
  back: [line('d')],
})
const idsOf = (blocks: readonly Block[]) => blocks.map(({ id }) => id).join('')

describe('the blocks of a template', () => {
  test('come at the end of their side and go from either', () => {
    expect(idsOf(addBlocks(template, 'back', [line('e')]).back)).toBe('de')
    const left = removeBlocks(template, ['b', 'd'])
    expect([idsOf(left.front), idsOf(left.back)]).toEqual(['ac', ''])
  })

  test('are read earlier or later, or right before another', () => {
    expect(idsOf(orderBlocks(template, 'front', ['a'], 'forward').front)).toBe('bac')
    expect(idsOf(orderBlocks(template, 'front', ['c'], 'back').front)).toBe('cab')
    expect(idsOf(orderBefore(template, 'front', ['c'], 'a').front)).toBe('cab')
    expect(idsOf(orderBefore(template, 'front', ['a'], null).front)).toBe('bca')
    expect(orderBefore(template, 'front', ['a'], 'b')).toBe(template)
  })

  test('stay the same objects where nothing was done to them', () => {
    const moved = placeBlocks(template, new Map([['a', { left: 5, top: 5, width: 1, height: 1 }]]))
    expect(moved.front[0]!.box.left).toBe(5)
    expect(moved.front[1]).toBe(template.front[1])
    expect(changeBlock(template, 'a', 'text', (text) => ({ ...text, words: '' })).front[0]).toBe(
      template.front[0],
    )
  })
})

describe('boxes on the page', () => {
  const page = { width: 800, mirrored: true }

  test('stand on the other side of a page that runs right to left, and come back as they were', () => {
    const box = { left: 30, top: 7.127, width: 100.5, height: 20 }
    expect(seenBox(box, page)).toEqual({ x: 669.5, y: 7.127, width: 100.5, height: 20 })
    expect(keptBox(seenBox(box, page), page)).toEqual({ ...box, top: 7.13 })
  })

  const two = new Map([
    ['a', { x: 0, y: 0, width: 10, height: 10 }],
    ['b', { x: 30, y: 20, width: 20, height: 0 }],
  ])

  test('follow a pulled handle together', () => {
    const wider = pulled(two, 'e', 50, 0, {})
    expect(wider.get('b')).toEqual({ x: 60, y: 20, width: 40, height: 0 })
    expect(wider.get('a')).toEqual({ x: 0, y: 0, width: 20, height: 10 })
  })

  test('of no height take the height they are given', () => {
    const flat = new Map([['a', { x: 0, y: 5, width: 10, height: 0 }]])
    const box = { x: 0, y: 5, width: 10, height: 0 }
    expect(stretched(flat, box, { ...box, height: 6 }).get('a')!.height).toBe(6)
  })

  test('line up with one another, a single one with the page', () => {
    const around = { x: 0, y: 0, width: 100, height: 100 }
    expect(aligned(two, 'right', around).get('a')!.x).toBe(40)
    expect(aligned(new Map([['a', two.get('a')!]]), 'centre', around).get('a')!.x).toBe(45)
  })

  test('are spread with equal gaps between the outermost', () => {
    const three = new Map([...two, ['c', { x: 12, y: 0, width: 10, height: 10 }] as const])
    const even = spread(three, 'across')
    expect([even.get('a')!.x, even.get('c')!.x, even.get('b')!.x]).toEqual([0, 15, 30])
    expect(spread(two, 'across')).toEqual(two)
  })
})
