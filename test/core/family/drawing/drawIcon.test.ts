import { Resvg } from '@resvg/resvg-js'
import { describe, expect, test } from 'vitest'
import { drawIcon } from '#core/family/drawing/drawIcon'
import { thinned } from '#core/family/geometry/thinned'
import type { Icon } from '#core/family/icon'
import type { IconChoice } from '#core/family/style'

const line: IconChoice = { cut: 'line', weight: 20, y: 500, size: 300, color: 'ink', on: 'paper' }

/** A ring around the middle of a grid of 100 units, its line so wide. */
const ring = (weight: number): Icon => ({
  paths: [
    {
      path: `M10 10L90 10L90 90L10 90ZM${10 + weight} ${10 + weight}L${90 - weight} ${10 + weight}L${90 - weight} ${90 - weight}L${10 + weight} ${90 - weight}Z`,
      evenOdd: true,
    },
  ],
  box: { x: 10, y: 10, width: 80, height: 80 },
  mass: { x: 50, y: 50 },
  weight,
})

/** How many units of ink a level line through the middle of the icon meets, the outer and inner edges of two lines. */
function inkAcross(icon: Icon, choice: IconChoice): number {
  const shapes = drawIcon(icon, choice, false, false).map(
    ({ path, fill, stroke, strokeWidth = 0, rule, matrix }) =>
      `<path d="${path}" fill="${fill ? '#000' : 'none'}" stroke="${stroke ? '#000' : 'none'}" stroke-width="${strokeWidth}" stroke-linejoin="round" fill-rule="${rule ?? 'nonzero'}" transform="matrix(${matrix?.join(' ')})"/>`,
  )
  const svg = `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 1000 1000" width="1000" height="1000">${shapes.join('')}</svg>`
  const { pixels } = new Resvg(svg).render()
  let ink = 0
  for (let x = 0; x < 1000; x++) ink += pixels[(500 * 1000 + x) * 4 + 3]! / 255
  return ink
}

describe('the lines of an icon in a style of lines', () => {
  test.each([3, 5.35, 6, 9])('have the weight of the style, drawn %d units wide or not', (weight) => {
    expect(inkAcross(ring(weight), line) / 2).toBeCloseTo(20, -0.4)
  })

  test('grow in a style of bold lines, and never get thinner there', () => {
    const bold: IconChoice = { ...line, cut: 'bold' }
    delete (bold as { weight?: number }).weight
    expect(inkAcross(ring(5), bold) / 2).toBeCloseTo(33, -0.4)
    const scale = inkAcross(ring(14), line) > 0 ? 300 / 80 : 1
    expect(inkAcross(ring(14), bold) / 2).toBeCloseTo(14 * scale, -0.4)
  })

  test('stay as they are where the icon says nothing of their weight', () => {
    const { weight: _, ...solid } = ring(10)
    expect(drawIcon(solid, line, false, false)[0]).toMatchObject({ fill: 'ink', rule: 'evenodd' })
    expect(drawIcon(solid, line, false, false)[0]).not.toHaveProperty('stroke')
  })
})

describe('thinned', () => {
  test('takes the same from each edge, holes included', () => {
    const path = thinned('M0 0L100 0L100 100L0 100ZM40 40L60 40L60 60L40 60Z', 2, 'evenodd')
    const numbers = [...path.matchAll(/-?[\d.]+/g)].map(Number)
    expect([Math.min(...numbers), Math.max(...numbers)]).toEqual([2, 98])
    expect(path).toContain('38')
    expect(path).toContain('62')
  })

  test('reads curves, and subpaths that go on where one closed', () => {
    const path = thinned('M0 50C0 0 100 0 100 50Q50 100 0 50ZL-40 50L-40 80Z', 1, 'nonzero')
    expect(path).toMatch(/^M[ML\d. Z-]+Z$/)
    expect(path.match(/M/g)).toHaveLength(2)
  })

  test('leaves nothing of what is thinner than that', () => {
    expect(thinned('M0 0L100 0L100 1L0 1Z', 1, 'nonzero')).toBe('')
  })
})
