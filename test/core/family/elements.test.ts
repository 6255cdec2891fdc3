import { describe, expect, test } from 'vitest'
import { derive } from '#core/family/derive'
import type { Member } from '#core/family/style'
import { styles } from '#core/family/styles'
import { openTools } from './tools.ts'

const tools = await openTools()
const member: Member = {
  title: 'Peer tutor',
  language: 'en',
  icon: 'tutor',
  level: 2,
  of: 3,
  subtitle: 'Aallokko ry',
}

describe.each(styles)('the elements of the style $name', (style) => {
  const badge = derive(style, member, tools)
  const ids = badge.elements.map(({ id }) => id)

  test('have ids of their own that say what they are', () => {
    expect(new Set(ids).size).toBe(ids.length)
    expect(ids).toEqual(expect.arrayContaining(['body', 'icon', 'level', 'title']))
    for (const { id, part } of badge.elements) {
      const numbered = ['ground', 'pattern', 'frame'].includes(part)
      expect(id).toMatch(numbered ? new RegExp(`^${part}-\\d+$`) : new RegExp(`^${part}$`))
    }
  })

  test('make the scene, one after the other', () => {
    const shapes = badge.elements.flatMap((element) => element.shapes)
    expect(shapes).toMatchObject([...badge.scene.shapes])
    expect(badge.scene.shapes).toHaveLength(shapes.length)
  })

  test('name the colour of the palette that paints each shape', () => {
    for (const { fill, fillRole, stroke, strokeRole } of badge.elements.flatMap(({ shapes }) => shapes)) {
      expect(fillRole && badge.palette[fillRole]).toEqual(fill)
      expect(strokeRole && badge.palette[strokeRole]).toEqual(stroke)
    }
  })

  test('have boxes on or about the canvas', () => {
    for (const { box } of badge.elements) {
      expect(box.width).toBeGreaterThan(0)
      expect(box.height).toBeGreaterThan(0)
      expect(box.x).toBeGreaterThan(-60)
      expect(box.x + box.width).toBeLessThan(1060)
    }
  })
})

test('ids stay when the words change, so that hand edits find their element again', () => {
  for (const style of styles) {
    const one = derive(style, member, tools).elements.map(({ id }) => id)
    const other = derive(style, { ...member, title: 'متطوعة', icon: 'star' }, tools).elements.map(
      ({ id }) => id,
    )
    expect(other).toEqual(one)
  }
})
