import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { z } from 'zod'
import { contrast } from '#core/colour/contrast'
import { lchOfHex } from '#core/colour/oklch'
import { printChroma } from '#core/colour/printGamut'
import { pathBox } from '#core/design/inkBox'
import { calmOf, derive } from '#core/family/derive'
import { type Member, recoloured, type Style } from '#core/family/style'
import { styles } from '#core/family/styles'
import { sceneToSvg } from '#core/paint/sceneToSvg'
import { openTools } from './tools.ts'

const tools = await openTools()
const member: Member = { title: 'Peer tutor', language: 'en', icon: 'tutor', level: 2, of: 3 }
const named = (id: string): Style => styles.find((style) => style.id === id)!
const codes = (style: Style, change: Partial<Member>): string[] =>
  derive(style, { ...member, ...change }, tools).hints.map(({ code }) => code)

test('there are 40 styles with ids, names and ideas of their own', () => {
  expect(styles).toHaveLength(40)
  for (const key of ['id', 'name', 'character'] as const) {
    expect(new Set(styles.map((style) => style[key])).size).toBe(40)
  }
})

describe.each(styles)('the style $name', (style) => {
  test('draws the same bytes for the same member', () => {
    const once = sceneToSvg(derive(style, member, tools).scene)
    const { scene } = derive(structuredCloneOf(style), member, tools)
    expect(sceneToSvg(scene)).toBe(once)
  })

  test('uses flat colours that four-colour print can reach', () => {
    const { scene } = derive(style, member, tools)
    for (const paint of new Set(scene.shapes.flatMap(({ fill, stroke }) => [fill, stroke]))) {
      if (paint === undefined) continue
      const colour = z
        .string()
        .regex(/^#[0-9a-f]{6}$/)
        .parse(paint)
      const { l, c, h } = lchOfHex(colour)
      // Rounding to 8 bits a channel may add a little chroma.
      expect(c, colour).toBeLessThanOrEqual(printChroma(l, h) + 0.012)
    }
  })

  test('stays on its canvas, in plain numbers', () => {
    const { scene } = derive(style, { ...member, title: 'Sicherheitsbeauftragte im Ehrenamt' }, tools)
    for (const { path, clip, matrix } of scene.shapes) {
      expect(path).toMatch(/^[MLQCZ\d. -]+$/)
      if (clip !== undefined || matrix !== undefined) continue
      const { x, y, width, height } = pathBox(path)
      expect(Math.min(x, y)).toBeGreaterThanOrEqual(0)
      expect(Math.max(x + width, y + height)).toBeLessThanOrEqual(1000)
    }
  })

  test('keeps lettering readable in any brand colour', () => {
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 0xffffff }), (rgb) => {
        const brand = `#${rgb.toString(16).padStart(6, '0')}`
        const { title } = derive(recoloured(style, brand), member, tools)
        expect(contrast(title.ink, title.ground)).toBeGreaterThanOrEqual(4.5)
      }),
      { numRuns: 25 },
    )
  })

  test('shows each step of a level, and none for level 0', () => {
    const drawings = [0, 1, 2, 3].map((level) => sceneToSvg(derive(style, { ...member, level }, tools).scene))
    expect(new Set(drawings).size).toBe(4)
  })

  test('has a place for short small print when there is no level', () => {
    expect(codes(style, { level: 0, subtitle: 'Aallokko ry' })).toEqual([])
  })
})

/** The same style as another object: nothing may depend on what was drawn before. */
const structuredCloneOf = (style: Style): Style => ({
  ...style,
  layers: style.layers.map((layer) => ({ ...layer })),
  title: { ...style.title, slots: style.title.slots.map((slot) => ({ ...slot })) },
})

describe('hints', () => {
  test('say when a title is too long to be read', () => {
    const title = 'منسق المتطوعين في الجمعية الثقافية الكبيرة'
    expect(codes(named('airmail'), { title, language: 'ar' })).toContain('family/title-too-small')
  })

  test.each(styles)('say it of 300 letters in $name, which stay on the canvas', (style) => {
    for (const title of ['Maahanmuuttajien vertaisohjaaja ', 'مرشد المتطوعين في الجمعية ', 'x']) {
      const long = title.repeat(300).slice(0, 300).trim()
      const { hints, scene } = derive(style, { ...member, title: long }, tools)
      expect(hints.map(({ code }) => code)).toContain('family/title-too-small')
      for (const { path, clip, matrix } of scene.shapes) {
        expect(path).toMatch(/^[MLQCZ\d. -]+$/)
        if (clip !== undefined || matrix !== undefined) continue
        const { x, y, width, height } = pathBox(path)
        expect(Math.min(x, y)).toBeGreaterThanOrEqual(0)
        expect(Math.max(x + width, y + height)).toBeLessThanOrEqual(1000)
      }
    }
  })

  test('name the characters that no font can draw', () => {
    const { hints } = derive(named('poster'), { ...member, title: 'Chess 象棋 club' }, tools)
    expect(hints.map(({ code }) => code)).toEqual(['family/missing-characters'])
    expect(hints[0]!.message).toContain('象 棋')
  })

  test('say that a level takes the place of the small print', () => {
    expect(codes(named('poster'), { subtitle: 'Aallokko ry' })).toEqual(['family/subtitle-hidden'])
    expect(codes(named('civic-seal'), { subtitle: 'Aallokko ry' })).toEqual([])
  })

  test('say that small print is too long', () => {
    const subtitle = 'Association of multicultural associations of Finland ry'
    expect(codes(named('knit'), { level: 0, subtitle })).toEqual(['family/subtitle-too-long'])
  })
})

describe('members as people type them', () => {
  const scene = (change: Partial<Member>) => derive(named('harbour'), { ...member, ...change }, tools).scene

  test('an empty title leaves a plain badge with its ribbon', () => {
    for (const style of styles) expect(derive(style, { ...member, title: '' }, tools).title.lines).toBe(0)
  })

  test('line ends, tabs, doubled spaces and controls do not change a title', () => {
    expect(scene({ title: '  Peer\n\t tutor\u0000 ' })).toEqual(scene({ title: 'Peer tutor' }))
  })

  test('decomposed and composed letters draw the same', () => {
    expect(scene({ title: 'Digita\u0301lis' })).toEqual(scene({ title: 'Digitális' }))
  })

  test('a level beyond its steps is the last step', () => {
    expect(scene({ level: 9, of: 3 })).toEqual(scene({ level: 3, of: 3 }))
  })

  test('a language tag that does not exist stands for none', () => {
    expect(scene({ language: 'en-a1' })).toEqual(scene({ language: 'und' }))
  })
})

test('members of a family speak at one volume', () => {
  const short = { ...member, title: 'ICT' }
  const long = { ...member, title: 'Community interpreter' }
  for (const style of styles) {
    const members = [short, long, long]
    const calm = calmOf(style, members, tools)
    const bodies = members.map((one) => derive(style, one, tools, calm).title.body)
    expect(Math.max(...bodies) / Math.min(...bodies)).toBeLessThanOrEqual(1.23)
  }
})
