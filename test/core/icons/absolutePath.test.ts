import { Resvg } from '@resvg/resvg-js'
import { describe, expect, test } from 'vitest'
import { absolutePath } from '#core/icons/absolutePath'

const draw = (path: string): Buffer =>
  new Resvg(
    `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 100 100" width="200" height="200"><path d="${path}"/></svg>`,
  ).render().pixels

/** Mean difference of the coverage, 0 to 255. */
function difference(a: Buffer, b: Buffer): number {
  let sum = 0
  for (let i = 3; i < a.length; i += 4) sum += Math.abs(a[i]! - b[i]!)
  return (sum * 4) / a.length
}

describe('absolutePath', () => {
  test.each([
    ['relative lines and shorthand', 'm10 10h40v30l-20 20-20-5z'],
    ['a second subpath from where the first closed', 'M10 10h30v30h-30zm40 40h20v20h-20z'],
    ['implied lines after a move', 'm20 20 50 0 0 50 -50 0z'],
    ['curves that mirror their handles', 'M10 50c10-40 30-40 40 0s30 40 40 0v40h-80z'],
    ['quadratics that mirror their handles', 'M10 50q20-40 40 0t40 0v40h-80z'],
    ['an arc with flags that touch', 'M30 50a20 20 0 1140 0 20 20 0 01-40 0z'],
    ['a tilted ellipse', 'M20 60A40 20 30 0 1 80 40A40 20 30 1 1 20 60Z'],
    ['an arc too small to reach', 'M20 50a5 5 0 0 1 60 0z'],
    ['numbers without spaces', 'M10.5.5l.5.5-.5 30.25L60-.0z'],
  ])('draws the same: %s', (_, path) => {
    const absolute = absolutePath(path, 3)
    expect(absolute).toMatch(/^[MLCQZ\d. -]+$/)
    expect(difference(draw(path), draw(absolute))).toBeLessThan(0.2)
  })

  test('rounds to the decimals asked for', () => {
    expect(absolutePath('M0.126 0.1l1 1', 1)).toBe('M0.1 0.1L1.1 1.1')
  })

  test('refuses what is not a path command', () => {
    expect(() => absolutePath('M0 0X5 5', 1)).toThrow('X')
  })
})
