import { describe, expect, test } from 'vitest'
import { contrast } from '#core/colour/contrast'
import { changedStyle } from '#core/family/changedStyle'
import { derive } from '#core/family/derive'
import { outlineOfFigure } from '#core/family/silhouettes/silhouette'
import type { Member, Style } from '#core/family/style'
import { styles } from '#core/family/styles'
import { insideOf } from './insideOf.ts'
import { openTools } from './tools.ts'

const tools = await openTools()
const member: Member = { title: 'Peer tutor', language: 'en', icon: 'tutor', subtitle: 'Aallokko ry' }
const small = (style: Style, change: Partial<Member> = {}) =>
  derive(style, { ...member, ...change }, tools, Infinity, { small: true })

describe.each(styles)('the style $name for 48 pixels and less', (style) => {
  test('has no words, no ribbon and no fine pattern', () => {
    const { elements } = small(style)
    expect(elements.filter(({ part }) => ['title', 'subtitle', 'ribbon'].includes(part))).toEqual([])
    for (const { stroke, strokeWidth = 1 } of elements
      .filter(({ part }) => part === 'frame')
      .flatMap(({ shapes }) => shapes)) {
      if (stroke) expect(strokeWidth).toBeGreaterThanOrEqual(20)
    }
  })

  test('has a larger icon, inside its silhouette and readable', () => {
    const drawn = small(style)
    const box = drawn.elements.find(({ id }) => id === 'icon')!.box
    const before = derive(style, member, tools).elements.find(({ id }) => id === 'icon')!.box
    expect(box.width * box.height).toBeGreaterThan(before.width * before.height * 0.98)
    const isInside = insideOf(outlineOfFigure(style.body))
    for (const x of [box.x, box.x + box.width]) expect(isInside([x, box.y + box.height / 2])).toBe(true)
    const { color, on } = style.icon
    expect(contrast(drawn.palette[color]!, drawn.palette[on]!)).toBeGreaterThanOrEqual(4.4)
  })

  test('shows each step of a level', () => {
    const drawn = [0, 1, 2, 3].map((level) => JSON.stringify(small(style, { level, of: 3 }).scene))
    expect(new Set(drawn).size).toBe(4)
  })
})

test('a changed style keeps its silhouette', () => {
  const shield = changedStyle(styles[0]!, { silhouette: 'shield' })
  expect(small(shield).body).toBe(derive(shield, member, tools).body)
})
