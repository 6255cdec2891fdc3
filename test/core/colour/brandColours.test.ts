import { describe, expect, test } from 'vitest'
import { brandColours } from '#core/colour/brandColours'
import { lchOfHex } from '#core/colour/oklch'

/** Runs of one colour each: hex, how many pixels, and how opaque. */
function pixels(...runs: readonly [hex: string, count: number, alpha?: number][]): Uint8Array {
  return Uint8Array.from(
    runs.flatMap(([hex, count, alpha = 255]) => {
      const bytes = [1, 3, 5].map((at) => Number.parseInt(hex.slice(at, at + 2), 16))
      return Array.from({ length: count }, () => [...bytes, alpha]).flat()
    }),
  )
}

describe('brandColours', () => {
  test('finds the colours of a logo, the strongest first', () => {
    expect(brandColours(pixels(['#ffffff', 500], ['#0c7a6a', 200], ['#f2a31b', 60]))).toEqual([
      '#0c7a6a',
      '#f2a31b',
    ])
  })

  test('does not count paper, ink and what is transparent', () => {
    const logo = pixels(['#ffffff', 400], ['#111111', 400], ['#e6007e', 300, 40], ['#2f5d9c', 30])
    expect(brandColours(logo)).toEqual(['#2f5d9c'])
  })

  test('takes a colour and its soft edges for one', () => {
    const edges = ['#2a66ad', '#3b72b4', '#1f5ea8', '#2560a9'].map((hex) => [hex, 20] as const)
    const found = brandColours(
      pixels(['#1f5fa8', 300], ...edges.map(([hex, count]) => [hex, count] as [string, number])),
    )
    expect(found).toHaveLength(1)
    expect(Math.abs(lchOfHex(found[0]!).h - lchOfHex('#1f5fa8').h)).toBeLessThan(3)
  })

  test('gives the grey of a logo that has no colour, and nothing for an empty one', () => {
    expect(brandColours(pixels(['#ffffff', 900], ['#4a4a4a', 90]))).toEqual(['#4a4a4a'])
    expect(brandColours(pixels(['#000000', 100, 0]))).toEqual([])
    expect(brandColours(new Uint8Array())).toEqual([])
  })

  test('gives five at most', () => {
    const rainbow = ['#b3263a', '#d9791e', '#c9b100', '#2f8a3c', '#17718a', '#2c4fa3', '#7a2f9c']
    expect(brandColours(pixels(...rainbow.map((hex): [string, number] => [hex, 50])))).toHaveLength(5)
  })
})
