import { describe, expect, test } from 'vitest'
import { composeBadge } from '#core/design/compose'
import { NO_EDITS } from '#core/design/edits'
import type { Scene, Shape } from '#core/design/scene'
import { derive } from '#core/family/derive'
import type { Member } from '#core/family/style'
import { styles } from '#core/family/styles'
import { blackInk } from '#core/quality/blackInk'
import { bareCanvas, paintCoarsely } from '#core/quality/coarseView'
import { maskOf } from '#core/quality/raster'
import { openTools } from '../family/tools.ts'

const tools = await openTools()
const member: Member = { title: 'Peer tutor', language: 'en', icon: 'tutor', level: 2, of: 3 }
const none = { outlineOf: () => undefined, iconOf: () => undefined, assetOf: () => undefined }

describe.each(styles)('the style $name in black', (style) => {
  const badge = derive(style, member, tools)
  const scene = blackInk(composeBadge(badge, NO_EDITS, none))

  test('has solid ink and bare paper, and nothing between', () => {
    for (const { fill, stroke, opacity } of scene.shapes) {
      for (const paint of [fill, stroke]) if (paint) expect(['#000000', '#ffffff']).toContain(paint)
      expect(opacity).toBeUndefined()
    }
  })

  test('keeps title and icon on the other side of what lies under them', () => {
    for (const id of ['title', 'icon']) {
      const paths = new Set(
        badge.elements.find((element) => element.id === id)!.shapes.map(({ path }) => path),
      )
      const printed = scene.shapes.filter(({ path }) => paths.has(path))
      expect(printed.length, id).toBeGreaterThan(0)
      for (const shape of printed) expect(shareUnder(scene, shape), id).toBeGreaterThan(0.9)
    }
  })

  test('tells a full mark of the level from an empty one', () => {
    const paths = badge.elements.find(({ id }) => id === 'level')!.shapes.map(({ path }) => path)
    const printed = scene.shapes.filter(({ path }) => paths.includes(path))
    expect(printed.length).toBeGreaterThan(0)
  })
})

/** How much of a shape lies on the opposite of its ink. */
function shareUnder(scene: Scene, shape: Shape): number {
  const view = bareCanvas()
  for (const below of scene.shapes) {
    if (below === shape) break
    paintCoarsely(view, below)
  }
  const ink = shape.fill ?? shape.stroke
  const mask = [...maskOf(shape)]
  const apart = mask.filter((pixel) => (view.colours[view.pixels[pixel]!] ?? '#ffffff') !== ink)
  return mask.length === 0 ? 1 : apart.length / mask.length
}

test('a photograph stays as it is', () => {
  const picture = { id: 'photo', kind: 'picture', asset: 'a'.repeat(64), width: 200, height: 200 } as const
  const badge = derive(styles[0]!, member, tools)
  const edits = { ...NO_EDITS, added: [picture] }
  const image = 'data:image/png;base64,iVBORw0KGgo='
  const assetOf = () => ({ id: picture.asset, width: 10, height: 10, image })
  const scene = blackInk(composeBadge(badge, edits, { ...none, assetOf }))
  expect(scene.shapes.at(-1)!.fill).toMatchObject({ kind: 'picture', href: image })
})
