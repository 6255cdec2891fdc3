import { describe, expect, test } from 'vitest'
import { contrast } from '#core/colour/contrast'
import { changedStyle, unknownChanges } from '#core/family/changedStyle'
import { frameKinds } from '#core/family/changing/withFrame'
import { iconTreatments, treatmentOf } from '#core/family/changing/withIcon'
import { levelKindsFor } from '#core/family/changing/withLevel'
import { groundPatterns } from '#core/family/changing/withPattern'
import { ribbonKinds } from '#core/family/changing/withRibbon'
import { type Badge, derive } from '#core/family/derive'
import { voiceNames } from '#core/family/lettering/voice'
import { outlineOfFigure, silhouetteNames } from '#core/family/silhouettes/silhouette'
import type { Member, Style } from '#core/family/style'
import type { StyleChanges } from '#core/family/styleChanges'
import { styles } from '#core/family/styles'
import { insideOf } from './insideOf.ts'
import { pointsOf } from './points.ts'
import { openTools } from './tools.ts'

const tools = await openTools()
const member: Member = { title: 'Community interpreter', language: 'en', icon: 'star', level: 2, of: 3 }

/** What may be chosen in each field that has names. */
const choicesFor = (style: Style) => ({
  silhouette: silhouetteNames,
  frame: ['none', ...frameKinds],
  pattern: ['none', ...groundPatterns],
  ribbon: ['none', ...ribbonKinds],
  level: levelKindsFor(style),
  voice: voiceNames,
  iconTreatment: iconTreatments,
})
const fields = ['silhouette', 'frame', 'pattern', 'ribbon', 'level', 'voice', 'iconTreatment'] as const

describe.each(styles)('the style $name, changed', (style) => {
  test('keeps title, icon and level inside every silhouette', () => {
    for (const silhouette of silhouetteNames) {
      expectWhole(changedStyle(style, { silhouette }), { silhouette })
    }
  })

  test('keeps them inside with every frame, ribbon and level', () => {
    const choices = choicesFor(style)
    for (const field of ['frame', 'ribbon', 'level'] as const) {
      for (const choice of choices[field]) {
        const changes = { [field]: choice }
        expectWhole(changedStyle(style, changes), changes)
      }
    }
  })

  test('keeps them inside with a silhouette, a frame and a ribbon at once', () => {
    for (const silhouette of ['shield', 'circle', 'ticket', 'khatam']) {
      const changes = { silhouette, frame: 'rope', ribbon: 'smiling', pattern: 'waves' }
      expectWhole(changedStyle(style, changes), changes)
    }
  })
})

function expectWhole(style: Style, changes: StyleChanges): void {
  // Grounds, patterns and frames take longest to draw, and nothing here looks at them.
  const badge = derive({ ...style, layers: [] }, member, tools)
  const said = `${style.id} ${JSON.stringify(changes)}`
  expect(contrast(badge.title.ink, badge.title.ground), said).toBeGreaterThanOrEqual(4.5)
  expect(badge.title.body, said).toBeGreaterThan(14)
  const isInside = insideOfBody(style)
  expect(outside(badge, 'icon', isInside), `icon of ${said}`).toEqual([])
  expect(outside(badge, 'level', isInside), `level of ${said}`).toEqual([])
  const isFree = style.ribbon ? isOnCanvas : isInside
  expect(outside(badge, 'title', isFree), `title of ${said}`).toEqual([])
  expect(outside(badge, 'ribbon', isOnCanvas), `ribbon of ${said}`).toEqual([])
}

/** Many changes leave the body as it is. */
const known = new Map<string, (point: readonly [number, number]) => boolean>()

function insideOfBody({ body }: Style): (point: readonly [number, number]) => boolean {
  const key = JSON.stringify(body)
  const isInside = known.get(key) ?? insideOf(outlineOfFigure(body))
  known.set(key, isInside)
  return isInside
}

const outside = (badge: Badge, id: string, isFree: (point: readonly [number, number]) => boolean) => {
  const shapes = badge.elements.find((element) => element.id === id)?.shapes ?? []
  return shapes
    .filter(({ clip }) => clip === undefined)
    .flatMap(({ path, matrix: [a, b, c, d, e, f] = [1, 0, 0, 1, 0, 0] as const }) =>
      pointsOf(path).map(([x, y]) => [a * x + c * y + e, b * x + d * y + f] as const),
    )
    .filter((point) => !isFree(point))
}

const isOnCanvas = ([x, y]: readonly [number, number]): boolean => x >= 0 && x <= 1000 && y >= 0 && y <= 1000

describe('changes of a style', () => {
  const named = (id: string): Style => styles.find((style) => style.id === id)!

  test('none leave it as it was drawn', () => {
    for (const style of styles) {
      expect(derive(changedStyle(style, {}), member, tools).scene).toEqual(derive(style, member, tools).scene)
    }
  })

  test('the choice that a style has by itself changes nothing', () => {
    for (const style of styles) {
      const same = changedStyle(style, {
        silhouette: style.body.shape,
        ribbon: style.ribbon?.kind ?? 'none',
        level: style.level.kind,
        iconTreatment: treatmentOf(style.icon),
      })
      expect(derive(same, member, tools).scene).toEqual(derive(style, member, tools).scene)
    }
  })

  test('every choice draws something else', () => {
    const style = named('monoline')
    const choices = choicesFor(style)
    for (const field of fields) {
      const drawn = choices[field].map((choice) =>
        JSON.stringify(derive(changedStyle(style, { [field]: choice }), member, tools).scene),
      )
      expect(new Set(drawn).size, field).toBe(drawn.length)
    }
  })

  test('turn the other hues and leave the brand', () => {
    const style = named('metro')
    const turned = derive(changedStyle(style, { accent: 20, second: 200 }), member, tools).palette
    const moved = Object.entries(derive(style, member, tools).palette).filter(
      ([role, hex]) => turned[role] !== hex,
    )
    expect(moved.map(([role]) => role)).toEqual(['b', 'c'])
  })

  test('a name from a newer version is left out and named', () => {
    const changes = { silhouette: 'dodecahedron', frame: 'line', voice: 'whisper' }
    expect(unknownChanges(changes)).toEqual(['silhouette', 'voice'])
    const { frame } = changes
    const [with_, without] = [changes, { frame }].map((some) => changedStyle(named('poster'), some))
    expect(derive(with_!, member, tools).scene).toEqual(derive(without!, member, tools).scene)
  })
})
