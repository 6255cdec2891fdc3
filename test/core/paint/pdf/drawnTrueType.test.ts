import { expect, test } from 'vitest'
import { drawnTrueType } from '#core/paint/pdf/drawnTrueType'
import { drawingOf } from '#core/text/outline'
import { openForeignTypeface, openTypeface, type Typeface } from '#core/text/typeface'
import { madeCffFont, madeFont } from '../../../main/fonts/madeFont.ts'

const HAN = '李小龙'

/** In thousandths of an em or less: what rounding to whole units may do, and a curve drawn by others. */
const NEAR = 1.5

/** Points along the curves of a glyph, each curve cut into so many parts. */
function pointsOf(face: Typeface, id: number, parts: number): [x: number, y: number][] {
  const points: [number, number][] = []
  let from: [number, number] = [0, 0]
  for (const { values } of drawingOf({ face, id })) {
    const corners = [from, ...pairs(values)]
    for (let i = 0; values.length > 2 && i <= parts; i++) points.push(between(corners, i / parts))
    if (values.length > 0) from = corners.at(-1)!
  }
  return points
}

const pairs = (values: readonly number[]): [number, number][] =>
  Array.from({ length: values.length / 2 }, (_, i) => [values[2 * i]!, values[2 * i + 1]!])

/** De Casteljau's: curves of any degree. */
function between(corners: readonly [number, number][], t: number): [number, number] {
  if (corners.length === 1) return corners[0]!
  const next = corners.slice(1).map(([x, y], i): [number, number] => {
    const [fromX, fromY] = corners[i]!
    return [fromX + (x - fromX) * t, fromY + (y - fromY) * t]
  })
  return between(next, t)
}

test.each([
  ['TrueType', madeFont({ name: 'Han', characters: HAN })],
  ['CFF', madeCffFont({ name: 'Han', characters: HAN })],
])('glyphs of a %s font keep their shape and width', (_, file) => {
  const face = openForeignTypeface('Han', file, 0, 1)
  const ids = Array.from(HAN, (character) => face.font.nominalGlyph(character.codePointAt(0)!)!)
  const drawn = openTypeface(
    'Drawn',
    drawnTrueType(
      face,
      ids.map((id) => ({ id })),
    ),
  )
  expect(drawn.upem).toBe(face.upem)
  for (const [i, id] of ids.entries()) {
    expect(drawn.font.glyphHAdvance(i + 1)).toBe(face.font.glyphHAdvance(id))
    const [before, after] = [pointsOf(face, id, 8), pointsOf(drawn, i + 1, 200)]
    expect(before.length).toBeGreaterThan(8)
    const strayed = before.map(([x, y]) => Math.min(...after.map(([ax, ay]) => Math.hypot(ax - x, ay - y))))
    expect(Math.max(...strayed)).toBeLessThan(NEAR)
  }
})

test('glyphs put together are drawn at their places', () => {
  const face = openForeignTypeface('Han', madeFont({ name: 'Han', characters: HAN }), 0, 1)
  const [id, other] = Array.from(HAN, (character) => face.font.nominalGlyph(character.codePointAt(0)!)!)
  const file = drawnTrueType(face, [
    { id: id! },
    { id: other! },
    {
      id: id!,
      parts: [
        { id: id!, x: 0, y: 0 },
        { id: other!, x: 300, y: -50 },
      ],
    },
  ])
  const { font } = openTypeface('Drawn', file)
  const [alone, second, both] = [1, 2, 3].map((code) => font.glyphToJson(code))
  const moved = second!.map(({ type, values }) => ({
    type,
    values: values.map((value, i) => value + (i % 2 === 0 ? 300 : -50)),
  }))
  expect(both).toEqual([...alone!, ...moved])
  expect(font.glyphHAdvance(3)).toBe(face.font.glyphHAdvance(id!))
})
