import { describe, expect, test } from 'vitest'
import { cutsOf } from '#core/icons/drawings'
import { decodeIcon, type EncodedDrawing, encodePath } from '#core/icons/encodedIcon'

const drawing = (cut: EncodedDrawing[0], weight: number, ...paths: string[]): EncodedDrawing => [
  cut,
  [64, 64, 128, 128, 128, 120],
  weight,
  ...paths,
]

describe('an icon of the library', () => {
  test('comes back with absolute paths, how they are painted, and its optics in its own grid', () => {
    const { duotone } = decodeIcon({
      grid: 24,
      drawings: [drawing('duotone', 2, 'tm1 1h2v2z', 'em4 4l1 1', 'sM0 0v9')],
    })
    expect(duotone).toEqual({
      paths: [
        { path: 'M1 1L3 1L3 3Z', tint: true },
        { path: 'M4 4L5 5', evenOdd: true },
        { path: 'M0 0L0 9', stroke: true },
      ],
      box: { x: 6, y: 6, width: 12, height: 12 },
      mass: { x: 12, y: 11.25 },
      weight: 2,
    })
  })

  test('is written with what its paths are painted with', () => {
    expect(encodePath({ path: 'm1 1z' })).toBe('m1 1z')
    expect(encodePath({ path: 'M1 1z', tint: true, evenOdd: true })).toBe('teM1 1z')
    expect(encodePath({ path: 'M1 1z', stroke: true })).toBe('sM1 1z')
  })
})

describe('cuts that a set does not have', () => {
  const cuts = (...drawings: EncodedDrawing[]) => cutsOf(decodeIcon({ grid: 256, drawings }))
  const pathsOf = (icon: { paths: readonly { path: string; tint?: true }[] }) =>
    icon.paths.map(({ path, tint }) => (tint ? `tint ${path}` : path))

  test('a solid icon stands for all of its cuts, and is its own second tone', () => {
    const { line, bold, duotone } = cuts(drawing('fill', 0, 'M1 1L2 2Z'))
    expect(pathsOf(line)).toEqual(['M1 1L2 2Z'])
    expect(pathsOf(bold)).toEqual(['M1 1L2 2Z'])
    expect(pathsOf(duotone)).toEqual(['tint M1 1L2 2Z', 'M1 1L2 2Z'])
  })

  test('a line icon with a solid one has that below its lines', () => {
    const { fill, bold, duotone } = cuts(drawing('fill', 0, 'M1 1L2 2Z'), drawing('line', 16, 'M3 3L4 4'))
    expect(pathsOf(fill)).toEqual(['M1 1L2 2Z'])
    expect(bold).toMatchObject({ weight: 16 })
    expect(pathsOf(duotone)).toEqual(['tint M1 1L2 2Z', 'M3 3L4 4'])
  })

  test('the lines of a duotone icon are a line icon', () => {
    const { line } = cuts(drawing('fill', 0, 'M0 0L1 1Z'), drawing('duotone', 16, 'tM1 1L2 2Z', 'M3 3L4 4'))
    expect(pathsOf(line)).toEqual(['M3 3L4 4'])
    expect(line.weight).toBe(16)
  })
})
