import { describe, expect, test } from 'vitest'
import { changedStyle } from '#core/family/changedStyle'
import { type Badge, derive } from '#core/family/derive'
import { silhouetteNames } from '#core/family/silhouettes/silhouette'
import type { Member } from '#core/family/style'
import { styles } from '#core/family/styles'
import { bitsOf, maskOf } from '#core/quality/raster'
import { openTools } from './tools.ts'

const tools = await openTools()
const member: Member = { title: 'Community interpreter', language: 'en', icon: 'star', level: 2, of: 3 }
/** Curves are fitted to the outline within a fraction of a unit, and strokes of both may be off by it. */
const TOLERANCE = 4

/** Ids of the elements of which something shows outside the body, strokes included. */
function hangingOut({ body, elements }: Badge): string[] {
  const white = '#ffffff'
  const inside = bitsOf([maskOf({ path: body, fill: white, stroke: white, strokeWidth: TOLERANCE * 2 })])
  return elements
    .filter(({ shapes }) => shapes.some((shape) => maskOf(shape).some((pixel) => !inside[pixel])))
    .map(({ id }) => id)
}

describe.each(styles)('the style $name', (style) => {
  const meant = new Set([
    ...hangingOut(derive(style, member, tools)),
    'ribbon',
    'tails',
    ...(style.ribbon ? ['title'] : []),
  ])

  test('lets nothing hang out of any silhouette but what is meant to', () => {
    for (const silhouette of silhouetteNames) {
      const badge = derive(changedStyle(style, { silhouette }), member, tools)
      expect(
        hangingOut(badge).filter((id) => !meant.has(id)),
        silhouette,
      ).toEqual([])
    }
  })
})

/** Pixels of an icon, a title or a level on which a border lies as well. */
function underBorder({ elements }: Badge, id: string): number {
  const inkOf = (part: string) =>
    elements.filter((element) => element.part === part).flatMap(({ shapes }) => shapes.map(maskOf))
  const fringe = elements.find(({ part }) => part === 'pattern')!
  const border = bitsOf(
    elements
      .filter((element) => element.part === 'pattern' && element !== fringe)
      .flatMap(({ shapes }) => shapes.map(maskOf)),
  )
  return inkOf(id).reduce((sum, mask) => sum + mask.filter((pixel) => border[pixel]).length, 0)
}

test('the borders of a rug keep clear of what it says, in every silhouette', () => {
  const kilim = styles.find(({ id }) => id === 'kilim')!
  for (const silhouette of silhouetteNames) {
    const badge = derive(changedStyle(kilim, { silhouette }), member, tools)
    for (const id of ['icon', 'title', 'level'])
      expect(underBorder(badge, id), `${id} on ${silhouette}`).toBe(0)
  }
})

test('the ground of a rug stays within its edge, in every silhouette', () => {
  const kilim = styles.find(({ id }) => id === 'kilim')!
  for (const silhouette of silhouetteNames) {
    const { elements } = derive(changedStyle(kilim, { silhouette }), member, tools)
    const [ground, ...rest] = elements.filter(({ part }) => part === 'ground')
    const inside = bitsOf([maskOf({ ...ground!.shapes[0]!, stroke: '#ffffff', strokeWidth: TOLERANCE * 2 })])
    const borders = [...elements.filter(({ id }) => id === 'pattern-2' || id === 'pattern-3'), ...rest]
    const out = borders.flatMap(({ shapes }) => shapes.map(maskOf)).flatMap((mask) => [...mask])
    expect(
      out.filter((pixel) => !inside[pixel]),
      silhouette,
    ).toEqual([])
  }
})
